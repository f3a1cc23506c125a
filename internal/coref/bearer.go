package coref

// ownForm is how often an honorific with a surname that several bear must stand
// in a text to be one person of its own: the eldest sister is Miss Bennet.
const ownForm = 3

// namesake reports whether a given name alone, often in the text, is not that of
// someone whom the writer mostly calls Mr. or Mrs. with the surname: in a novel
// Tom is the son of Mr. Thomas Marlow. It stays silent where only the characters
// say so to his face: "Good day, Mr. Marlow," they tell Tom.
func (r *resolver) namesake(f *form, e int) bool {
	if f.honored || len(f.words) != 1 || len(f.mentions) < dominance {
		return false
	}
	formal, other := 0, 0
	for _, g := range r.state[e].forms {
		switch {
		case g.has(f.words[0]):
			other += len(g.mentions)
			if g.surname == f.words[0] && len(g.words) > 1 {
				return false
			}
		case len(g.words) == 1 && g.honored && g.title != maiden:
			formal += r.narrated(g)
		}
	}
	return formal >= dominance && (other*3 <= formal || other <= formal && other*3 <= len(f.mentions))
}

// narrated gives how often the text has a form outside quotations.
func (r *resolver) narrated(f *form) int {
	n := 0
	for _, i := range f.mentions {
		if m := &r.set.Mentions[i]; m.Region < 0 && m.Quotation < 0 {
			n++
		}
	}
	return n
}

// dominant gives the only bearer, or the one of several who is named at least
// four times as often as all others together, -1 for none: a chapter's "Dear Ada"
// does not make the Ada of a hundred pages two.
func (r *resolver) dominant(c []int) int {
	if len(c) == 1 {
		return c[0]
	}
	best, most, all := -1, 0, 0
	for _, e := range c {
		n := r.state[e].named
		all += n
		if n > most {
			best, most = e, n
		}
	}
	if most >= 4*(all-most) && most >= dominance {
		return best
	}
	return -1
}

// dominance is how often a dominant bearer must be named at least.
const dominance = 8

// outnumbers reports whether a short form is by far the commonest way to name
// any of its bearers. It then is one person's, whom a longer form names once or
// twice.
func (r *resolver) outnumbers(f *form, c []int) bool {
	all := 0
	for _, e := range c {
		all += r.state[e].named
	}
	return len(f.mentions) >= 3*all && len(f.mentions) >= dominance
}

// introduced gives the one bearer who is named before the short form stands for
// the first time: "Ada Marsh came. Ada sang." An honorific is none's.
func (r *resolver) introduced(f *form, c []int) int {
	if f.honored {
		return -1
	}
	found := -1
	for _, e := range c {
		if first := r.state[e].forms[0].mentions[0]; first < f.mentions[0] {
			if found >= 0 {
				return -1
			}
			found = e
		}
	}
	return found
}
