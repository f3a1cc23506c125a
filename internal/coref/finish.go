package coref

import (
	"slices"
	"strings"

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
	ent.Name = r.words(r.described(best))
	if m.Kind == mention.Name && m.Name.Core.Len() > 0 && len(m.Members) == 0 {
		core := r.called(m)
		if ent.Type == mention.Organization && m.Tokens.First < core.First && m.Role.Len() == 0 {
			core.First = m.Tokens.First
		}
		ent.Name = r.words(core)
	}
}

// forSeveral reports whether an honorific is one for several bearers at once,
// which none of them has alone: Messrs. Roy and Holm.
func (r *resolver) forSeveral(honorific document.Range) bool {
	return standings()[fold(r.text.Form(honorific.First))].several
}

// called gives the tokens of a name that its bearer is called by: the core, with
// the suffix that tells a son from his father (Jr., III, XIV), without those that
// tell of rank or learning (Esquire, MP, PhD).
func (r *resolver) called(m *mention.Mention) document.Range {
	core := m.Name.Core
	if m.Name.Suffix.Len() == 0 {
		return core
	}
	if standings()[strings.Trim(fold(r.text.Form(m.Name.Suffix.First)), ".,")].descent {
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
