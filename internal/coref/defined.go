package coref

import (
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/mention"
)

// defined joins the names that a bracket gives a body to the body.
//
// The reading problem: releases and contracts say once what they call someone
// from then on.
//
//	Harrow Rail, Inc. (“Harrow” or the “Company”) said it would sell. The
//	Company has two yards.
//
// The first bracket with a word counts. It is silent for a bracket without marks,
// which says something else, and for the name of a person.
func (r *resolver) defined(forms []*form) {
	single := map[int32][]*form{}
	for _, f := range forms {
		if len(f.words) == 1 && !f.honored && f.kind != mention.Person && len(single[f.words[0]]) < maxBearers {
			single[f.words[0]] = append(single[f.words[0]], f)
		}
	}
	for i := range r.set.Mentions {
		m, e := &r.set.Mentions[i], r.links[i].Entity
		if m.Kind != mention.Name || e < 0 || m.Page || m.Type == mention.Person || len(m.Members) > 0 {
			continue
		}
		for _, w := range r.bracket(m.Tokens.End) {
			r.joinDefined(single[w], e)
			delete(single, w)
		}
	}
}

// maxBracket is how many tokens a bracket that defines names has at most.
const maxBracket = 14

// bracket gives the single words between marks in the bracket that opens at the
// token.
func (r *resolver) bracket(at int) []int32 {
	if at >= len(r.text.Tokens) || r.text.Form(at) != "(" {
		return nil
	}
	var out []int32
	for i := at + 1; i+1 < len(r.text.Tokens) && i < at+maxBracket && r.text.Form(i) != ")"; i++ {
		if r.text.Tokens[i].Kind == document.Word && r.text.Quoted(i) && !r.text.Quoted(i-1) && !r.text.Quoted(i+1) {
			out = append(out, r.names.id(r.text.Form(i)))
		}
	}
	return out
}

// joinDefined links the mentions of the forms to the entity.
func (r *resolver) joinDefined(forms []*form, e int) {
	for _, f := range forms {
		if f.entity == e {
			continue
		}
		r.addForm(f, e)
		r.linkForm(f, Explicit, "defined name")
	}
}
