package coref

// localLead is what it counts that a candidate is the one subject of the
// paragraph. Chosen on the development texts.
const localLead = 1600

// favourLocal adds to the weight of the one candidate that the paragraph of
// pronoun i has told of, by name or noun, as a subject.
//
// The reading problem: who has been spoken of for long weighs more than who has
// just come in, though a paragraph that begins with a name goes on about it.
//
//	Holm insists that he is right, as he puts it.
//
//	Councilman Odd Berg is not convinced. He wants a ban.
//
// It stays silent where the paragraph has two such subjects.
func (r *resolver) favourLocal(i int) {
	local := -1
	for k := range r.cands {
		told := r.state[r.cands[k].Entity].told
		if told < 0 || r.paragraph(told) != r.paragraph(i) || !r.actsBy(told) {
			continue
		}
		if local >= 0 {
			return
		}
		local = k
	}
	if local >= 0 {
		r.cands[local].score += localLead
	}
}

// actsBy reports whether a name or noun is a subject, or in apposition to one: Nils
// Berg in "her brother, Nils Berg, said".
func (r *resolver) actsBy(i int) bool {
	if r.set.Mentions[i].Subject {
		return true
	}
	for j := i - 1; j >= 0 && j > i-3; j-- {
		if m := &r.set.Mentions[j]; m.Apposition == i && (m.Subject || placeOf(r.arc(m).Rel) == asSubject) {
			return true
		}
	}
	return false
}
