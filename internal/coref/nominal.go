package coref

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/mention"
)

// headKey finds the last entity of a nominal: by its head, and by whose it is.
type headKey struct {
	head  string
	owner int
}

// nominal links a nominal: to what it is said of, to the holder of the role it
// names, to an earlier nominal with the same head, or to an entity of its own.
func (r *resolver) nominal(i int) {
	m := &r.set.Mentions[i]
	head := singular(fold(r.text.Form(m.Head)))
	if e := r.saidOf(i); e >= 0 {
		r.reveal(i, headKey{head, r.owner(m)}, e)
		r.hold(head, e)
		r.heads[headKey{head, r.owner(m)}] = e
		return
	}
	key := headKey{head, r.owner(m)}
	if m.Definite && m.Number != mention.Plural {
		if e, g, rule := r.definite(i, head); e >= 0 {
			r.link(i, e, g, rule)
			r.heads[key] = e
			return
		}
	}
	if e, ok := r.heads[key]; ok && m.Definite && r.ents[e].Number == m.Number && r.modifiersAgree(m, e) {
		r.link(i, e, High, "same noun")
		return
	}
	e := r.newEntity(i)
	r.link(i, e, High, "new")
	r.heads[key] = e
	if m.Type == mention.Document {
		r.ents[e].Owner = r.documentOwner(i)
	}
}

// reveal joins the unnamed one of a headline or first sentence to the one whom
// the same noun is said of next: "Norwegian skier found alive. / Ada Lund, a
// Norwegian skier, was found". It is silent further down, where another skier may
// have come in.
func (r *resolver) reveal(i int, key headKey, e int) {
	old, ok := r.heads[key]
	m := &r.set.Mentions[i]
	if !ok || old == e || i > early || r.ents[old].Named || !r.ents[e].Named || m.Number == mention.Plural || !r.modifiersAgree(m, old) {
		return
	}
	if !gendersAgree(r.ents[old].Gender, r.ents[e].Gender) {
		return
	}
	for k := range i {
		if r.links[k].Entity == old {
			r.link(k, e, High, "revealed")
		}
	}
}

// early is how many mentions the beginning of a text has.
const early = 24

// saidOf links a nominal to the entity that it is in apposition to, or the
// predicate of, and gives it, -1 for none.
func (r *resolver) saidOf(i int) int {
	m := &r.set.Mentions[i]
	if m.Apposition >= 0 && r.links[m.Apposition].Entity >= 0 {
		r.link(i, r.links[m.Apposition].Entity, Explicit, "apposition")
		return r.links[i].Entity
	}
	if m.Predicate < 0 || r.links[m.Predicate].Entity < 0 {
		return -1
	}
	e := r.links[m.Predicate].Entity
	if t := r.ents[e].Type; t != mention.Person && t != mention.Unknown || !gendersAgree(m.Gender, r.ents[e].Gender) {
		return -1
	}
	r.link(i, e, High, "predicate")
	return e
}

// owner gives the entity of the possessor of a mention, -1 for none.
func (r *resolver) owner(m *mention.Mention) int {
	if m.Possessor < 0 {
		return -1
	}
	if e := r.links[m.Possessor].Entity; e >= 0 {
		return e
	}
	if r.set.Mentions[m.Possessor].Kind == mention.Pronoun {
		r.resolve(m.Possessor)
	}
	if e := r.links[m.Possessor].Entity; e >= 0 {
		return e
	}
	return -2 - m.Possessor
}

// definite finds whom a definite nominal takes up by what it says: the holder
// of an office ("the minister"), a body by the word for it ("the ministry"),
// someone mentioned lately by a plain word for a person ("the woman").
func (r *resolver) definite(i int, head string) (int, Grade, string) {
	m := &r.set.Mentions[i]
	if m.Possessor >= 0 {
		return r.relation(m, head)
	}
	switch {
	case m.Type == mention.Organization:
		return r.body(m, head)
	case head == "other" || head == "latter":
		return r.other(i)
	case m.Type != mention.Person:
		return -1, None, ""
	case m.Plain || m.Kin:
		return r.person(i)
	}
	if e := r.holder(m, head); e >= 0 {
		return e, High, "role"
	}
	return -1, None, ""
}

// holder gives the last mentioned holder of the role, -1 for none. Modifiers
// that contradict it ("the foreign minister" of a defense minister) rule it
// out.
func (r *resolver) holder(m *mention.Mention, head string) int {
	list := r.roles[head]
	for k := len(list) - 1; k >= 0; k-- {
		e := list[k]
		if r.modifiersAgree(m, e) && gendersAgree(m.Gender, r.ents[e].Gender) {
			return e
		}
	}
	return -1
}

// holdRole notes the roles that a name mention gives its entity.
func (r *resolver) holdRole(m *mention.Mention, e int) {
	for i := m.Role.First; i < m.Role.End; i++ {
		if r.text.Form(i) == "of" || r.text.Form(i) == "for" || r.text.Form(i) == "," || r.text.Form(i) == "at" || r.text.Form(i) == "in" {
			break
		}
		if r.text.Tokens[i].Kind == document.Word && r.text.Tokens[i].Len() > 2 {
			r.hold(singular(fold(r.text.Form(i))), e)
		}
	}
	if m.Name.Honorific.Len() > 0 {
		for i := m.Name.Honorific.First; i < m.Name.Honorific.End; i++ {
			r.hold(longTitle(fold(r.text.Form(i))), e)
		}
	}
}

// hold makes an entity the latest holder of a role.
func (r *resolver) hold(head string, e int) {
	list := r.roles[head]
	if n := len(list); n > 0 && list[n-1] == e {
		return
	}
	for k, x := range list {
		if x == e {
			copy(list[k:], list[k+1:])
			list = list[:len(list)-1]
			break
		}
	}
	if len(list) >= maxRecent {
		list = list[:copy(list, list[1:])]
	}
	r.roles[head] = append(list, e)
}

// longTitle gives the word that an abbreviated honorific is short for.
func longTitle(s string) string {
	s = strings.TrimPrefix(s, "then-")
	switch s {
	case "sen":
		return "senator"
	case "gov":
		return "governor"
	case "rep":
		return "representative"
	case "gen":
		return "general"
	case "col":
		return "colonel"
	case "capt":
		return "captain"
	case "lt":
		return "lieutenant"
	case "sgt":
		return "sergeant"
	case "maj":
		return "major"
	case "dr":
		return "doctor"
	case "prof":
		return "professor"
	case "rev":
		return "reverend"
	case "pres":
		return "president"
	}
	return s
}

// singular takes the plural ending off a noun.
func singular(s string) string {
	switch {
	case strings.HasSuffix(s, "ies") && len(s) > 4:
		return s[:len(s)-3] + "y"
	case strings.HasSuffix(s, "ss"):
		return s
	case strings.HasSuffix(s, "s") && len(s) > 3:
		return s[:len(s)-1]
	}
	return s
}

// modifiersAgree reports whether the words before the head of a nominal fit an
// entity: none of them, or one at least stands in a role or name of it.
func (r *resolver) modifiersAgree(m *mention.Mention, e int) bool {
	none := true
	for i := m.Tokens.First; i < m.Head; i++ {
		w := r.text.Form(i)
		if len(w) < 4 || r.skips(w) {
			continue
		}
		none = false
		if r.knows(e, fold(w)) {
			return true
		}
	}
	return none
}

// skips reports whether a modifier says nothing of who is meant.
func (r *resolver) skips(w string) bool {
	switch w {
	case "this", "that", "these", "those", "then", "same", "former", "late", "young", "poor", "good", "dear", "year-old", "their", "your", "little":
		return true
	}
	return false
}

// knows reports whether one of the first mentions of an entity has the word.
func (r *resolver) knows(e int, w string) bool {
	st := &r.state[e]
	for _, f := range st.forms {
		for _, x := range f.words {
			if r.names.words[x] == w {
				return true
			}
		}
		for _, i := range f.mentions[:min(len(f.mentions), 3)] {
			if r.within(r.set.Mentions[i].Role, w) || r.within(r.set.Mentions[i].Tokens, w) {
				return true
			}
		}
	}
	return len(st.forms) == 0 && st.last >= 0 && r.within(r.set.Mentions[st.last].Tokens, w)
}

// within reports whether a range of tokens has the folded word.
func (r *resolver) within(t document.Range, w string) bool {
	for i := t.First; i < t.End; i++ {
		if strings.EqualFold(r.text.Form(i), w) {
			return true
		}
	}
	return false
}
