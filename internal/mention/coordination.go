package mention

import (
	"slices"

	"github.com/seed-761fda18/whosaid/internal/document"
)

// coordinate joins persons that stand in a list into one mention with members:
// "Ana Ruiz and Hal Berg", "the mayor, the coroner and Park". Bodies and places
// are joined where both are bodies.
func (f *finder) coordinate() {
	n := len(f.out)
	var joint []Mention
	for i := 0; i < n; i++ {
		if f.out[i].Coordination >= 0 || f.out[i].Kind == Pronoun {
			continue
		}
		members := f.list(i)
		if len(members) < 2 {
			continue
		}
		last := &f.out[members[len(members)-1]]
		first := f.out[i].Tokens.First
		if k := f.apposed(i); k >= 0 {
			first = f.out[k].Tokens.First
		}
		m := Mention{
			Tokens: document.Range{First: first, End: last.Tokens.End}, Head: last.Head,
			Kind: f.out[i].Kind, Type: Group, Number: Plural, Members: members,
		}
		m.unlink()
		for _, k := range members {
			f.out[k].Coordination = n + len(joint)
		}
		joint = append(joint, m)
	}
	if len(joint) > 0 {
		f.insert(joint)
	}
}

// list gives the mentions that are joined with mention i, itself first; a list
// without "and" is none. What stands in apposition to a member belongs to it:
// "Ana Ruiz, the mayor, and the coroner, Hal Berg,".
func (f *finder) list(i int) []int {
	var room [longestList]int
	members := append(room[:0], i)
	and, apposed := false, f.apposed(i) >= 0
	for k := i; !and && len(members) < longestList; {
		at := f.memberEnd(k)
		apposed = apposed || at > f.out[k].Tokens.End
		if at < len(f.text.Tokens) && f.text.Form(at) == "," && f.is(at+1, "and") {
			at++
		}
		if at+1 >= len(f.text.Tokens) || f.text.Tokens[at].Sentence != f.text.Tokens[f.out[i].Head].Sentence {
			return nil
		}
		and = f.is(at, "and") || f.is(at, "&")
		if !and && f.text.Form(at) != "," {
			return nil
		}
		if k = f.nextMember(k, at+1); k < 0 {
			return nil
		}
		if name := f.out[k].Apposition; name > k {
			k = name
		}
		if !f.joinable(i, k) {
			return nil
		}
		members = append(members, k)
	}
	if !and || len(members) == 2 && f.nextClause(members[1]) && !(apposed && !f.behindVerb(i)) {
		return nil
	}
	return slices.Clone(members)
}

// nextMember gives the mention behind k that starts at the token, or behind a noun
// there with a title ("and state Rep. Kay Moss"), -1 for none.
func (f *finder) nextMember(k, token int) int {
	if next := f.startingAt(k, token); next >= 0 || !f.text.Tags[token].Noun() {
		return next
	}
	if next := f.startingAt(k, token+1); next >= 0 && f.out[next].Name.Honorific.First == token+1 && f.out[next].Name.Honorific.Len() > 0 {
		return next
	}
	return -1
}

// memberEnd gives the token behind a member of a list and its role in apposition.
func (f *finder) memberEnd(k int) int {
	m := &f.out[k]
	if m.Role.First == m.Tokens.End+1 && f.text.Form(m.Tokens.End) == "," {
		return m.Role.End
	}
	return m.Tokens.End
}

// apposed gives the nominal before a comma that points at mention i, -1 for none.
func (f *finder) apposed(i int) int {
	for k := i - 1; k >= 0 && k > i-4; k-- {
		if f.out[k].Apposition == i && f.out[k].Tokens.End < f.out[i].Tokens.First {
			return k
		}
	}
	return -1
}

// behindVerb reports whether mention i, with what it is in apposition to, stands
// behind a verb, as inverted sources do: "said the mayor, Ana Ruiz, and Hal Berg
// nodded".
func (f *finder) behindVerb(i int) bool {
	first := f.out[i].Tokens.First
	if k := f.apposed(i); k >= 0 {
		first = f.out[k].Tokens.First
	}
	return first > 0 && f.text.Tags[first-1].Verb()
}

// nextClause reports whether mention k, the second of two, begins a clause of its
// own: a comma stands before the conjunction, and a verb behind the mention.
//
//	"We found it," said Ada Lund, and Abel Roy nodded.
//
// It stays silent without the comma: "Ada Lund and Abel Roy nodded".
func (f *finder) nextClause(k int) bool {
	r := f.out[k].Tokens
	if r.First < 2 || f.text.Form(r.First-2) != "," || r.End >= len(f.text.Tokens) {
		return false
	}
	return f.text.Tags[r.End].Finite()
}

// longestList is how many members a joint mention has at most, which keeps the
// search linear on long lists.
const longestList = 24

// startingAt gives the first mention behind k that starts at the token, -1 for
// none.
func (f *finder) startingAt(k, token int) int {
	for k++; k < len(f.out) && f.out[k].Tokens.First <= token; k++ {
		if f.out[k].Tokens.First == token {
			return k
		}
	}
	return -1
}

// joinable reports whether two mentions can be members of one list.
func (f *finder) joinable(i, k int) bool {
	a, b := &f.out[i], &f.out[k]
	if b.Kind == Pronoun || a.Possessive || a.Apposition >= 0 || b.Apposition >= 0 {
		return false
	}
	person := func(m *Mention) bool { return m.Type == Person || m.Type == Group }
	if person(a) || person(b) {
		return person(a) && person(b) || a.Type == Unknown && a.Kind == Name || b.Type == Unknown && b.Kind == Name
	}
	return a.Type == b.Type && a.Kind == b.Kind && a.Type != Place
}

// insert puts joint mentions, numbered from the end of the others on, into
// their places, one before those that start with it, and renumbers. The mentions
// move from the end on, so that no second list is needed.
func (f *finder) insert(joint []Mention) {
	i, j := len(f.out)-1, len(joint)-1
	at := make([]int32, len(f.out)+len(joint))
	f.out = append(f.out, joint...)
	for k := len(f.out) - 1; k >= 0; k-- {
		if i >= 0 && (j < 0 || joint[j].Tokens.First <= f.out[i].Tokens.First) {
			at[i] = int32(k)
			f.out[k] = f.out[i]
			i--
			continue
		}
		at[len(f.out)-len(joint)+j] = int32(k)
		f.out[k] = joint[j]
		j--
	}
	for i := range f.out {
		m := &f.out[i]
		for _, p := range [...]*int{&m.Apposition, &m.Possessor, &m.Coordination, &m.Predicate} {
			if *p >= 0 {
				*p = int(at[*p])
			}
		}
		for k := range m.Members {
			m.Members[k] = int(at[m.Members[k]])
		}
	}
}
