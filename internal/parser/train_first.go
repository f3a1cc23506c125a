package parser

import "github.com/seed-761fda18/whosaid/internal/perceptron"

// learnFirst learns the first parser and lets it advise on all examples. On each
// part of them speaks one that learned from the others, since on what it has
// learned from it is surer than it will be on texts.
func (l *learner) learnFirst() perceptron.Table {
	folds := l.opts.Folds
	l.advice = make([][]int32, len(l.examples))
	if folds == 0 {
		return perceptron.Table{Classes: numMoves}
	}
	all := make([]int, len(l.examples))
	for i := range all {
		all[i] = i
	}
	for fold := range folds {
		var others []int
		for _, i := range all {
			if i/10%folds != fold {
				others = append(others, i)
			}
		}
		t := l.learnMoves(others, l.opts.Short, true)
		moves := perceptron.NewExact(&t)
		for _, i := range all {
			if i/10%folds == fold {
				l.advice[i] = l.advise(i, moves)
			}
		}
	}
	return l.learnMoves(all, l.opts.Short, true)
}

// advise returns the heads that a first parser finds in an example.
func (l *learner) advise(i int, moves *perceptron.Exact) []int32 {
	l.start(l.examples[i])
	s := &l.space
	s.back.mirror(&s.state)
	s.back.runExact(moves, true)
	s.state.advise(&s.back)
	heads := make([]int32, s.n)
	for k := range heads {
		heads[k] = s.nodes[k+1].advised
	}
	return heads
}

// begin reads example i for the parser that learns: the first sees it from right to
// left, the second with the advice of the first.
func (l *learner) begin(i int) {
	l.start(l.examples[i])
	s := &l.space
	if !l.first {
		for k, head := range l.advice[i] {
			s.hear(int32(k+1), head)
		}
		return
	}
	s.back.mirror(&s.state)
	l.at = &s.back
	n := s.n
	for k, m := int32(1), n; k <= m; k, m = k+1, m-1 {
		l.gold[k], l.gold[m] = l.gold[m], l.gold[k]
	}
	for k := int32(1); k <= n; k++ {
		if h := l.gold[k]; h > 0 && h <= n {
			l.gold[k] = n + 1 - h
		}
	}
}
