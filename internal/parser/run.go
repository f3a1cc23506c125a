package parser

import (
	"math"

	"github.com/seed-761fda18/whosaid/internal/perceptron"
)

// keys sets all features of the next move and returns those that the parser looks
// at.
func (s *state) keys(keys *moveKeys, first bool) []uint32 {
	var v view
	s.look(&v)
	return keys[:v.others(keys, v.leading(keys, first), first)]
}

// run makes moves until every word has its head.
func (s *state) run(moves *perceptron.Narrow, first bool) {
	var keys moveKeys
	for !s.done() {
		m, forced := s.forced()
		if !forced {
			m = s.decide(moves, &keys, first)
		}
		s.apply(m)
	}
}

// Leads of a move, in steps of the weights, from which on a parser makes it without
// a look at the other features: about half of all moves, and the attachment of GUM
// dev is the same or a little better. From 100 and 150 on it is worse by half a
// point.
const (
	firstClear  = 120
	secondClear = 200
)

// decide returns the move of the highest score. Where the leading features leave no
// doubt, the others are not looked at: a the before its noun is shifted, whatever
// stands around.
func (s *state) decide(moves *perceptron.Narrow, keys *moveKeys, first bool) move {
	var v view
	s.look(&v)
	n, clear := v.leading(keys, first), int32(secondClear)
	if first {
		clear = firstClear
	}
	scores := moves.Score(keys[:n])
	if m := s.best(scores); s.lead(m, scores) >= clear {
		return m
	}
	more := moves.Score(keys[n:v.others(keys, n, first)])
	for m := range scores {
		scores[m] += more[m]
	}
	return s.best(scores)
}

// lead returns by how much the best move leads the next one that is allowed.
func (s *state) lead(best move, scores [numMoves]int32) int32 {
	lead := int32(math.MaxInt32)
	for m := range move(numMoves) {
		if m != best && (m != right || s.depth() > 1) {
			lead = min(lead, scores[best]-scores[m])
		}
	}
	return lead
}
