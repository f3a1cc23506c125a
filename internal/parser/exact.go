package parser

import (
	"github.com/seed-761fda18/whosaid/internal/perceptron"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// Exact parses as Parser does, but looks at all weights of the tables: see
// perceptron.Exact. It is for trainers and not safe for concurrent use.
type Exact struct {
	clusters      perceptron.Clusters
	first         *perceptron.Exact // nil for none
	moves, labels *perceptron.Exact
	sure          *perceptron.Sure // counts the relations given, nil for no need
	space         space
}

// Exact returns the parser that was learned.
func (l *Learned) Exact() *Exact {
	x := &Exact{
		clusters: perceptron.NewClusters(l.clusters),
		moves:    perceptron.NewExact(&l.Moves),
		labels:   perceptron.NewExact(&l.Labels),
	}
	if len(l.First.Keys) > 0 {
		x.first = perceptron.NewExact(&l.First)
	}
	return x
}

// Parse appends one arc for each word of one sentence to dst and returns it.
func (x *Exact) Parse(dst []Arc, words []string, tags []tagger.Tag) []Arc {
	s := &x.space
	s.read(&x.clusters, words, tags)
	if x.first != nil {
		s.back.mirror(&s.state)
		s.back.runExact(x.first, true)
		s.advise(&s.back)
	}
	s.runExact(x.moves, false)
	var keys labelKeys
	s.orderWords()
	for _, i := range s.order {
		rel := Root
		if s.nodes[i].head <= s.n {
			s.labelKeys(i, &keys)
			rel = known(x.labels.Best(keys[:]))
			if x.sure != nil {
				for _, key := range s.sureKeys(i) {
					x.sure.Count(key, int(rel))
				}
			}
		}
		s.setRel(i, rel)
	}
	s.hangMarks()
	return s.appendArcs(dst, tags)
}

// runExact makes moves until every word has its head, as run does.
func (s *state) runExact(moves *perceptron.Exact, first bool) {
	var keys moveKeys
	var scores [numMoves]int32
	for !s.done() {
		m, forced := s.forced()
		if !forced {
			moves.Score(s.keys(&keys, first), scores[:])
			m = s.best(scores)
		}
		s.apply(m)
	}
}
