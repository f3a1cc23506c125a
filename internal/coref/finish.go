package coref

import (
	"slices"
	"strings"
	"unicode"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/mention"
)

// finish gathers the mentions of each entity and names it.
func (r *resolver) finish() {
	r.makeRoom()
	for i := range r.links {
		e := r.links[i].Entity
		if e < 0 {
			continue
		}
		r.ents[e].Mentions = append(r.ents[e].Mentions, i)
		for _, k := range r.set.Mentions[i].Members {
			if x := r.links[k].Entity; x >= 0 && !slices.Contains(r.ents[e].Members, x) {
				r.ents[e].Members = append(r.ents[e].Members, x)
			}
		}
	}
	for e := range r.ents {
		r.describe(e)
	}
	for e := range r.ents {
		r.tellApart(e)
	}
}

// makeRoom gives each entity room for its mentions, in one list for all.
func (r *resolver) makeRoom() {
	counts, all := make([]int32, len(r.ents)), 0
	for i := range r.links {
		if e := r.links[i].Entity; e >= 0 {
			counts[e]++
			all++
		}
	}
	room := make([]int, all)
	for e, n := range counts {
		r.ents[e].Mentions, room = room[:0:n], room[n:]
	}
}

// describe gives an entity its name, honorific and role: the longest name, the
// last honorific before it, the first role.
func (r *resolver) describe(e int) {
	ent := &r.ents[e]
	best := -1
	usual := r.usualForms(e)
	for _, i := range ent.Mentions {
		m := &r.set.Mentions[i]
		if best < 0 || r.better(i, best, usual) {
			best = i
		}
		if m.Kind == mention.Name && m.Name.Honorific.Len() > 0 && (ent.Honorific == "" || !m.Name.Former) && !r.forSeveral(m.Name.Honorific) {
			ent.Honorific = r.words(m.Name.Honorific)
		}
		if m.Kind == mention.Name && ent.Role == "" && m.Role.Len() > 0 {
			ent.Role = r.words(m.Role)
		}
	}
	ent.Main = best
	if best < 0 {
		return
	}
	m := &r.set.Mentions[best]
	ent.Name = spaced(r.set.Form(best))
	if m.Kind == mention.Name && m.Name.Core.Len() > 0 && len(m.Members) == 0 {
		core := r.called(m)
		if ent.Type == mention.Organization && m.Tokens.First < core.First {
			core.First = m.Tokens.First
		}
		ent.Name = r.words(core)
	}
}

// forSeveral reports whether an honorific is one for several bearers at once,
// which none of them has alone: Messrs. Roy and Holm.
func (r *resolver) forSeveral(honorific document.Range) bool {
	switch fold(r.text.Form(honorific.First)) {
	case "messrs", "mmes", "drs", "profs", "sens", "reps", "gens":
		return true
	}
	return false
}

// called gives the tokens of a name that its bearer is called by: the core, with
// the suffix that tells a son from his father (Jr., III), without those that
// tell of rank or learning (Esquire, MP, PhD).
func (r *resolver) called(m *mention.Mention) document.Range {
	core := m.Name.Core
	if m.Name.Suffix.Len() == 0 {
		return core
	}
	switch strings.Trim(fold(r.text.Form(m.Name.Suffix.First)), ".,") {
	case "jr", "sr", "junior", "senior", "ii", "iii", "iv", "jnr", "snr":
		return core
	}
	core.End = m.Name.Suffix.First
	for core.Len() > 1 && r.text.Form(core.End-1) == "," {
		core.End--
	}
	return core
}

// words gives the text of a range of tokens.
func (r *resolver) words(t document.Range) string { return spaced(r.text.SpanOf(t).In(r.text.Text)) }

// spaced gives a text with its line breaks and other white space as one blank.
func spaced(s string) string {
	if !strings.ContainsAny(s, "\n\r\t\u00a0") && !strings.Contains(s, "  ") {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// manyMentions is how many names an entity must have for its rare forms to be
// doubted; usualShare is what share of them, one in so many, a form must have to
// be usual, and seldomShare what it must have at least.
const (
	manyMentions = 20
	usualShare   = 20
	seldomShare  = 100
)

// usualForms gives the mentions of an entity whose form may name it; nil is all
// of them.
//
// The reading problem: among hundreds of mentions one is misread or set in
// capitals, and is the longest: the heading "IN WHICH ADA LOSES A SHOE", or
// "Hitherto Ada had been kind". A rare form is no name to call someone by, unless
// each of its words is common and it stands twice or has just two: Miss Marsh
// and Ada vouch for Ada Marsh. But a form that is not one in a hundred is not what
// the text calls its hero: he is Ada, whose full name fell once. It stays silent
// for entities of few mentions, whose full name stands once as a rule.
func (r *resolver) usualForms(e int) map[int]bool {
	names := r.state[e].named
	if names < manyMentions {
		return nil
	}
	count := map[int32]int{}
	for _, f := range r.state[e].forms {
		for _, w := range f.words {
			count[w] += len(f.mentions)
		}
	}
	usual := map[int]bool{}
	for _, f := range r.state[e].forms {
		rare := func(w int32) bool { return count[w]*usualShare < names }
		once := len(f.mentions) < 2 && (len(f.words) != 2 || f.words[0] == f.words[1])
		if len(f.mentions)*seldomShare < names || len(f.mentions)*usualShare < names && (once || slices.ContainsFunc(f.words, rare)) {
			continue
		}
		for _, i := range f.mentions {
			usual[i] = true
		}
	}
	return usual
}

// better reports whether mention i names its entity better than mention b: a
// name before a nominal before a pronoun, a usual form before others, small
// letters before capitals, and the longer of two names; of pronouns the one that
// speaks.
func (r *resolver) better(i, b int, usual map[int]bool) bool {
	x, y := &r.set.Mentions[i], &r.set.Mentions[b]
	if x.Kind != y.Kind {
		return order(x.Kind) > order(y.Kind)
	}
	if x.Kind == mention.Pronoun {
		return standing(x) > standing(y)
	}
	if x.Kind != mention.Name {
		return false
	}
	if usual != nil && usual[i] != usual[b] {
		return usual[i]
	}
	if loud := r.loud(x); loud != r.loud(y) && nameWords(x) > 2 {
		return !loud
	}
	if n := nameWords(x) - nameWords(y); n != 0 || usual == nil {
		return n > 0
	}
	return x.Name.Honorific.Len() == 0 && y.Name.Honorific.Len() > 0
}

// standing ranks pronouns by how well they stand for someone who has no name: she
// before her, and her before the me of her own words.
func standing(m *mention.Mention) int {
	switch {
	case m.Grammar == mention.First || m.Grammar == mention.Second:
		return 0
	case m.Possessive || !m.Subject:
		return 1
	}
	return 2
}

// loud reports whether a name is written in capitals throughout.
func (r *resolver) loud(m *mention.Mention) bool {
	core := r.words(m.Name.Core)
	return len(core) > 3 && !strings.ContainsFunc(core, func(c rune) bool { return unicode.ToUpper(c) != c })
}

// nameWords gives the number of words of a name without its suffix, one more
// where it has a suffix.
func nameWords(m *mention.Mention) int {
	n := 2 * (m.Name.Core.Len() - m.Name.Suffix.Len())
	if m.Name.Suffix.Len() > 0 {
		n++
	}
	return n
}

// order ranks the kinds of mentions by how well they name.
func order(k mention.Kind) int {
	switch k {
	case mention.Name:
		return 2
	case mention.Nominal:
		return 1
	}
	return 0
}

// tellApart keeps the honorific in the name of a person known by one word alone
// where another bears it too: Mr. Cole and Mrs. Cole, Sir Thomas and his son.
func (r *resolver) tellApart(e int) {
	ent := &r.ents[e]
	if ent.Main < 0 || ent.Type != mention.Person || ent.Honorific == "" {
		return
	}
	core := r.set.Mentions[ent.Main].Name.Core
	if core.Len() != 1 {
		return
	}
	w := r.names.id(r.text.Form(core.First))
	if !slices.ContainsFunc(r.byWord[w], func(o int) bool { return o != e && r.ents[o].Type != mention.Place }) {
		return
	}
	for _, f := range r.state[e].forms {
		if m := &r.set.Mentions[f.mentions[0]]; f.honored && len(f.words) == 1 && f.words[0] == w {
			ent.Name = r.words(m.Name.Honorific) + " " + r.words(m.Name.Core)
			return
		}
	}
}
