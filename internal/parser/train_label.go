package parser

import "github.com/seed-761fda18/whosaid/internal/perceptron"

// learnLabels learns the relations from all examples.
func (l *learner) learnLabels() perceptron.Weights {
	l.labels = perceptron.NewTrainer(int(NumRels))
	order := l.all()
	for _, i := range order {
		l.passLabels(i, true)
	}
	l.labels.Keep(l.opts.Least)
	for l.epoch = range l.opts.Epochs {
		l.shuffle(order)
		for _, i := range order {
			l.passLabels(i, false)
		}
	}
	return l.labels.Average()
}

// passLabels goes over the tree of example n, to count features of the relations or
// to learn them.
func (l *learner) passLabels(n int, count bool) {
	l.start(l.examples[n])
	s := l.at
	l.hang(l.advice[n])
	s.attach(l.gold)
	var keys labelKeys
	s.orderWords()
	for _, i := range s.order {
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
		if !count {
			guess = l.learnLabel(keys[:], truth)
		} else if truth != None {
			l.labels.Count(keys[:])
		}
		s.setRel(i, guess)
	}
}

// hang gives the words the heads over which the relations are learned. In every
// second pass they are those that the first parser found, and only a word whose
// head is right teaches its relation: at run time the words around have faults too.
// In the others they are the true ones and, where none is known, the first
// parser's.
func (l *learner) hang(advice []int32) {
	for i, found := range advice {
		if head := &l.gold[i+1]; *head < 0 || l.epoch%2 == 1 && *head != found {
			*head, l.rels[i+1] = found, None
		}
	}
}

// learnLabel learns one relation, if it is known, and returns the one that the
// weights chose.
func (l *learner) learnLabel(keys []uint32, truth Rel) Rel {
	l.slots = l.labels.Slots(l.slots[:0], keys)
	scores := l.scores[:NumRels]
	l.labels.Score(l.slots, scores)
	guess := highest(scores)
	if truth == None {
		return guess
	}
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
