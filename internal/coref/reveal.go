package coref

import (
	"github.com/seed-761fda18/whosaid/internal/mention"
)

// reveal joins the unnamed one of a headline or first sentence to the one whom
// the same noun is said of next: "Norwegian skier found alive. / Ada Lund, a
// Norwegian skier, was found". It is silent further down, where another skier may
// have come in, and for several: "skiers".
func (r *resolver) reveal(i int, key headKey, e int) {
	old, ok := r.heads[key]
	m := &r.set.Mentions[i]
	if !ok || old == e || i > early || r.ents[old].Named || r.ents[old].Number == mention.Plural || !r.ents[e].Named || m.Number == mention.Plural || !r.modifiersAgree(m, old) {
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
