package parser

import (
	"sync"

	"github.com/seed-761fda18/whosaid/internal/perceptron"
)

// learnFirst learns the first parser and lets it advise on all examples. On each
// part of them speaks one that learned from the others, since on what it has
// learned from it is surer than it will be on texts.
func learnFirst(examples []Example, opts Options, clusters *perceptron.Clusters) (table perceptron.Table, advice [][]int32) {
	advice = make([][]int32, len(examples))
	if opts.Folds == 0 {
		return perceptron.Table{Classes: numMoves}, advice
	}
	opts.Prune /= 2
	parts := make(chan int, opts.Folds+1)
	for part := range opts.Folds + 1 { // the last one is of nothing: that parser learns from all
		parts <- part
	}
	close(parts)
	var workers sync.WaitGroup
	for range 2 {
		workers.Go(func() {
			for part := range parts {
				l := newLearner(examples, advice, opts, clusters, uint64(part))
				if t := l.learnPart(part); part == opts.Folds {
					table = t.Strong(opts.Strong.First)
				}
			}
		})
	}
	workers.Wait()
	return table, advice
}

// learnPart learns a first parser that does not see one part of the examples, and
// lets it advise on that part. It keeps more features than the one that is used in
// the end, which finds the heads as well with fewer.
func (l *learner) learnPart(part int) perceptron.Table {
	var own, others []int
	for _, i := range l.all() {
		if i/10%l.opts.Folds == part {
			own = append(own, i)
		} else {
			others = append(others, i)
		}
	}
	table := l.opts.table(l.learnMoves(others, l.opts.Short, true), l.opts.Strong.First/2)
	moves := perceptron.NewExact(&table)
	for _, i := range own {
		l.advice[i] = l.advise(i, moves)
	}
	return table
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
