package attribution

import (
	"math"
	"slices"
)

// The weights of whose turn it is, in the unit of the evidence.
const (
	weightSame      = -120 // the speaker of the turn before goes on in a new paragraph
	weightSameBare  = -220 // and does so without a cue, which nearly nobody does
	weightAlternate = 200  // the speaker of the turn before the last one answers
)

// choice is the speaker of a turn in the best sequence.
type choice struct {
	candidate int // index in the candidates of the turn, none where it has none
	margin    int // by how much the best sequence with another speaker is worse
	totals    []int
}

// unreachable is the score of a state that no sequence reaches.
const unreachable = math.MinInt32

// decode gives the sequence of speakers that fits best as a whole.
//
// The speaker of a turn depends on the two before: A, B, A, B. So a state is
// the pair of the last two speakers, and the best sequence is found by dynamic
// programming over pairs, forwards and backwards, which also gives for every
// turn the best sequence with each other speaker in it. The cost is linear in
// the number of turns, as the candidates of a turn are few.
func decode(turns []turn) []choice {
	out := make([]choice, len(turns))
	for first := 0; first < len(turns); {
		end := first + 1
		for end < len(turns) && turns[end-1].near(&turns[end]) && len(turns[end].candidates) > 0 {
			end++
		}
		decodeExchange(turns[first:end], out[first:end])
		first = end
	}
	return out
}

// decodeExchange decodes turns that follow each other closely. Only the first
// of them may have no candidates.
func decodeExchange(turns []turn, out []choice) {
	if len(turns[0].candidates) == 0 {
		out[0].candidate = none
		turns, out = turns[1:], out[1:]
		if len(turns) == 0 {
			return
		}
	}
	forward := make([]table, len(turns))
	for i := range turns {
		forward[i] = newTable(turns, i)
		advance(turns, forward, i)
	}
	var later table
	for i := len(turns) - 1; i >= 0; i-- {
		later = retreat(turns, later, i)
		out[i] = choose(forward[i], later)
	}
}

// table holds a score for each pair of speakers of the turn before (row) and of
// the turn (column). The first turn has one row.
type table struct {
	score         []int
	rows, columns int
}

// newTable makes the table of turn i, all pairs unreachable.
func newTable(turns []turn, i int) table {
	t := table{rows: 1, columns: len(turns[i].candidates)}
	if i > 0 {
		t.rows = len(turns[i-1].candidates)
	}
	t.score = make([]int, t.rows*t.columns)
	for k := range t.score {
		t.score[k] = unreachable
	}
	return t
}

// at gives the place of a pair.
func (t *table) at(row, column int) *int { return &t.score[row*t.columns+column] }

// advance fills the table of turn i with the best score of a sequence that ends
// in each pair, the turn's own evidence included.
func advance(turns []turn, tables []table, i int) {
	t := &tables[i]
	for b := range t.columns {
		e := turns[i].evidence[b]
		for a := range t.rows {
			switch i {
			case 0:
				*t.at(a, b) = e
			case 1:
				*t.at(a, b) = *tables[0].at(0, a) + e + passes(turns, i, none, a, b)
			default:
				best := unreachable
				for z := range tables[i-1].rows {
					best = max(best, *tables[i-1].at(z, a)+passes(turns, i, z, a, b))
				}
				*t.at(a, b) = best + e
			}
		}
	}
}

// retreat gives the table of turn i with the best score of what follows each
// pair, from the table of turn i+1.
func retreat(turns []turn, later table, i int) table {
	t := newTable(turns, i)
	for a := range t.rows {
		for b := range t.columns {
			if i == len(turns)-1 {
				*t.at(a, b) = 0
				continue
			}
			before := a
			if i == 0 {
				before = none
			}
			for c := range turns[i+1].candidates {
				v := *later.at(b, c) + turns[i+1].evidence[c] + passes(turns, i+1, before, b, c)
				*t.at(a, b) = max(*t.at(a, b), v)
			}
		}
	}
	return t
}

// passes weighs the step to speaker c of turn i from speakers a and b of the two
// turns before, all as indices of candidates; a is none where there is no such
// turn. In one paragraph nobody's turn ends; narrative in between loosens it.
func passes(turns []turn, i, a, b, c int) int {
	gap := turns[i].paragraph - turns[i-1].last
	last, next := turns[i-1].candidates[b], turns[i].candidates[c]
	sum := 0
	switch {
	case gap == 0:
	case last == next && turns[i].source == none:
		sum = weightSameBare
	case last == next:
		sum = weightSame
	case a != none && turns[i-2].candidates[a] == next:
		sum = weightAlternate
	}
	if gap > 1 {
		sum /= 2
	}
	return sum
}

// choose gives the best speaker of a turn, from the tables of what leads to each
// pair and of what follows.
func choose(forward, later table) choice {
	c := choice{totals: make([]int, forward.columns)}
	for b := range forward.columns {
		c.totals[b] = unreachable
		for a := range forward.rows {
			c.totals[b] = max(c.totals[b], *forward.at(a, b)+*later.at(a, b))
		}
		if c.totals[b] > c.totals[c.candidate] {
			c.candidate = b
		}
	}
	c.margin = math.MaxInt32
	for b, v := range c.totals {
		if b != c.candidate {
			c.margin = min(c.margin, c.totals[c.candidate]-v)
		}
	}
	return c
}

// ranked gives the candidates of a turn, best first.
func (t *turn) ranked(totals []int) []int {
	order := make([]int, len(totals))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return totals[b] - totals[a] })
	for i, k := range order {
		order[i] = t.candidates[k]
	}
	return order
}
