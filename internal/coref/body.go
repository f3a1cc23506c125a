package coref

import (
	"github.com/seed-761fda18/whosaid/internal/mention"
)

// body finds the organization that a definite nominal takes up: one with the
// word in its name ("the Finance Ministry ... the ministry"), or, for words that
// any body may be called by, the last one mentioned that could be: "Volta Motors
// ... the company". A word for one sort of body is silent about bodies whose
// names say that they are of another.
func (r *resolver) body(m *mention.Mention, head string) (int, Grade, string) {
	generic := genericBody(head)
	for _, e := range r.recent {
		ent := &r.ents[e]
		if !ent.Named || ent.Type != mention.Organization && !(ent.Type == mention.Unknown && generic) {
			continue
		}
		if r.nameHas(e, head) && r.modifiersAgree(m, e) {
			return e, High, "body by its word"
		}
	}
	if !generic || m.Tokens.Len() > 2 {
		return -1, None, ""
	}
	return r.anyBody()
}

// anyBody gives the last mentioned body that can be called a company or a group.
// Where the text has told of one only, that is sure.
func (r *resolver) anyBody() (int, Grade, string) {
	found, sure := -1, true
	for _, e := range r.recent {
		ent := &r.ents[e]
		if !ent.Named || ent.Type != mention.Organization && ent.Type != mention.Unknown || r.otherBody(e) {
			continue
		}
		if found >= 0 {
			sure = false
			break
		}
		found = e
		sure = ent.Type == mention.Organization
	}
	switch {
	case found < 0:
		return -1, None, ""
	case sure:
		return found, High, "only body"
	}
	return found, Low, "body"
}

// genericBody reports whether a word may be said of bodies that do not have it
// in their names.
func genericBody(head string) bool { return nouns()[head]&firm != 0 }

// otherBody reports whether a body's name has a word that says it is no firm or
// group: a ministry, a court.
func (r *resolver) otherBody(e int) bool {
	for _, f := range r.state[e].forms {
		for _, x := range f.words {
			if nouns()[r.names.words[x]]&settled != 0 {
				return true
			}
		}
	}
	return false
}

// nameHas reports whether a form of the entity's name has the word.
func (r *resolver) nameHas(e int, w string) bool {
	for _, f := range r.state[e].forms {
		for _, x := range f.words {
			if r.names.words[x] == w || singular(r.names.words[x]) == w {
				return true
			}
		}
	}
	return false
}
