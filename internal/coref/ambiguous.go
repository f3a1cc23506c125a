package coref

import "slices"

// ambiguous decides a name that several bear where it stands. It goes to the
// bearer named last where that one is near and the others are not: a story that
// has turned to Peter Cole calls him Cole. Both in one sentence, or one sentence
// apart, leave it open. That is sure as long as nobody else of the name has come
// in.
func (r *resolver) ambiguous(i int) {
	if e := r.sameLabel(i); e >= 0 {
		c := r.links[i].Candidates
		r.link(i, e, High, "same label")
		r.links[i].Candidates = c
		return
	}
	best, second := -1, -1
	for _, e := range r.recent {
		for _, c := range r.links[i].Candidates {
			if c == e && best < 0 {
				best = e
			} else if c == e && second < 0 {
				second = e
			}
		}
	}
	if best < 0 || r.state[best].last < 0 {
		return
	}
	near := r.sentence(i) - r.sentence(r.state[best].last)
	far := 1 << 20
	if second >= 0 && r.state[second].last >= 0 {
		far = r.sentence(i) - r.sentence(r.state[second].last)
	}
	if near <= 5 && far >= near+4 {
		c, g := r.links[i].Candidates, High
		for _, e := range c {
			if e != best && r.state[e].seen > 0 {
				g = Low
			}
		}
		r.link(i, best, g, "bearer named last")
		r.links[i].Candidates = c
	}
}

// labelsBack is how many quotations before a turn are searched for its label.
const labelsBack = 40

// sameLabel gives the bearer of a name who took the last turn under the same label,
// -1 for none: in a transcript MOSS is the one she has been, though MR. MOSS has
// come in. It is silent for names that are no label.
func (r *resolver) sameLabel(i int) int {
	q := int(r.sourceOf[i]) - 1
	if q < 0 || !r.labels(q) {
		return -1
	}
	form := fold(r.words(r.set.Mentions[i].Tokens))
	for k := q - 1; k >= 0 && k >= q-labelsBack; k-- {
		if !r.labels(k) {
			continue
		}
		s := r.set.At(r.qs[k].Source)
		if s >= 0 && s < i && fold(r.words(r.set.Mentions[s].Tokens)) == form && slices.Contains(r.links[i].Candidates, r.links[s].Entity) {
			return r.links[s].Entity
		}
	}
	return -1
}
