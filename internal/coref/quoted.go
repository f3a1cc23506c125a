package coref

import "github.com/seed-761fda18/whosaid/internal/mention"

// firstPersons links "I" and "me" inside a quotation to the entity of the
// quotation's source. Where it has none the mention stays without an entity:
// only the attribution finds the speaker.
func (r *resolver) firstPersons() {
	for i := range r.set.Mentions {
		m := &r.set.Mentions[i]
		if m.Grammar != mention.First || m.Number != mention.Singular || r.links[i].Entity >= 0 {
			continue
		}
		r.links[i].Rule = "speaker of quotation"
		if m.Quotation < 0 {
			continue
		}
		if s := r.set.At(r.qs[m.Quotation].Source); s >= 0 && r.links[s].Entity >= 0 {
			r.link(i, r.links[s].Entity, r.links[s].Grade, "speaker of quotation")
		}
	}
}
