package coref

import "github.com/seed-761fda18/whosaid/internal/mention"

// evidence looks in the whole text for what tells persons from places among the
// names: subjects and sources act, and what stands behind "in" or "at" is a
// place as a rule.
func (r *resolver) evidence() {
	for i := range r.set.Mentions {
		m := &r.set.Mentions[i]
		e := r.links[i].Entity
		if e < 0 || m.Kind != mention.Name {
			continue
		}
		st := &r.state[e]
		if m.Subject || m.Possessive || r.sourceOf[i] > 0 {
			st.actor = true
		}
		if at := m.Tokens.First - 1; at >= 0 {
			switch r.text.Form(at) {
			case "in", "at", "In", "At", "near", "into":
				st.stated = true
			}
		}
	}
}
