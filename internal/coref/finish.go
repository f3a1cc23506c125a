package coref

import (
	"slices"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/mention"
)

// finish gathers the mentions of each entity and names it.
func (r *resolver) finish() {
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

// describe gives an entity its name, honorific and role: the longest name, the
// last honorific before it, the first role.
func (r *resolver) describe(e int) {
	ent := &r.ents[e]
	best := -1
	for _, i := range ent.Mentions {
		m := &r.set.Mentions[i]
		if best < 0 || r.better(i, best) {
			best = i
		}
		if m.Kind == mention.Name && m.Name.Honorific.Len() > 0 && (ent.Honorific == "" || !m.Name.Former) {
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
	ent.Name = r.set.Form(best)
	if m.Kind == mention.Name && m.Name.Core.Len() > 0 && len(m.Members) == 0 {
		core := m.Name.Core
		if ent.Type == mention.Organization && m.Tokens.First < core.First {
			core.First = m.Tokens.First
		}
		ent.Name = r.words(core)
	}
}

// words gives the text of a range of tokens.
func (r *resolver) words(t document.Range) string { return r.text.SpanOf(t).In(r.text.Text) }

// better reports whether mention i names its entity better than mention b: a
// name before a nominal before a pronoun, and the longer of two names.
func (r *resolver) better(i, b int) bool {
	x, y := &r.set.Mentions[i], &r.set.Mentions[b]
	if x.Kind != y.Kind {
		return order(x.Kind) > order(y.Kind)
	}
	if x.Kind != mention.Name {
		return false
	}
	return nameWords(x) > nameWords(y)
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

// tellApart keeps the honorific in the name of a person known by surname alone
// where another person bears it too: Mr. Cole and Mrs. Cole.
func (r *resolver) tellApart(e int) {
	ent := &r.ents[e]
	if ent.Main < 0 || ent.Type != mention.Person {
		return
	}
	m := &r.set.Mentions[ent.Main]
	if m.Kind != mention.Name || m.Name.Core.Len() != 1 || m.Name.Honorific.Len() == 0 {
		return
	}
	for _, o := range r.byWord[r.names.id(r.text.Form(m.Name.Core.First))] {
		if o != e {
			ent.Name = r.words(document.Range{First: m.Name.Honorific.First, End: m.Name.Core.End})
			return
		}
	}
}
