package parser

// passLabels goes over the true tree of one sentence, to count features of the
// relations or to learn them.
func (l *learner) passLabels(e Example, count bool) {
	l.start(e)
	s := l.at
	s.attach(l.gold)
	var keys labelKeys
	for i := int32(1); i <= s.n; i++ {
		truth := l.rels[i]
		if s.nodes[i].head == 0 {
			continue
		}
		if s.nodes[i].head > s.n {
			s.setRel(i, Root)
			continue
		}
		s.labelKeys(i, &keys)
		guess := truth
		switch {
		case truth == None:
		case count:
			l.labels.Count(keys[:])
		default:
			guess = l.learnLabel(keys[:], truth)
		}
		s.setRel(i, guess)
	}
}

// learnLabel learns one relation and returns the one that the weights chose.
func (l *learner) learnLabel(keys []uint32, truth Rel) Rel {
	l.slots = l.labels.Slots(l.slots[:0], keys)
	scores := l.scores[:NumRels]
	l.labels.Score(l.slots, scores)
	guess := highest(scores)
	scores[truth] -= l.opts.Lead
	l.labels.Step()
	if rival := highest(scores); rival != truth {
		l.labels.Update(l.slots, int(truth), int(rival))
	}
	return guess
}

// highest returns the relation with the highest score, the lowest of equals.
func highest(scores []int32) Rel {
	top := 0
	for i, s := range scores {
		if s > scores[top] {
			top = i
		}
	}
	return Rel(top)
}

// attach gives the words the heads of a whole tree, as the moves would have done.
func (s *state) attach(gold []int32) {
	for i := int32(1); i <= s.n; i++ {
		s.nodes[i].head = max(gold[i], 0)
		if gold[i] < i && gold[i] > 0 {
			head := &s.nodes[gold[i]]
			head.right[1], head.right[0] = head.right[0], i
			head.rights++
		}
	}
	for i := s.n; i >= 1; i-- {
		if gold[i] > i {
			head := &s.nodes[gold[i]]
			head.left[1], head.left[0] = head.left[0], i
			head.lefts++
		}
	}
}
