package coref

// ambiguous decides a name that several bear where it stands. It goes to the
// bearer named last where that one is near and the others are not: a story that
// has turned to Peter Cole calls him Cole. Both in one sentence, or one sentence
// apart, leave it open. That is sure as long as nobody else of the name has come
// in.
func (r *resolver) ambiguous(i int) {
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
