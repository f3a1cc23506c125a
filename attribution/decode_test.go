package attribution

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestDecodeTwin checks the best sequences, and what each other speaker costs,
// against a search through all sequences.
func TestDecodeTwin(t *testing.T) {
	const seed = 7
	random := rand.New(rand.NewPCG(seed, seed))
	for round := range 200 {
		turns := randomExchange(random)
		got, want := decode(turns), decodeSlowly(turns)
		for i := range turns {
			if !slices.Equal(got[i].totals, want[i]) {
				t.Fatalf("seed %d, round %d, turn %d: totals %v, want %v", seed, round, i, got[i].totals, want[i])
			}
		}
	}
}

// randomExchange makes a few turns in close paragraphs with random evidence.
func randomExchange(random *rand.Rand) []turn {
	turns := make([]turn, 1+random.IntN(5))
	paragraph := 0
	for i := range turns {
		t := turn{paragraph: paragraph, last: paragraph + random.IntN(2), known: none, source: none}
		paragraph = t.last + random.IntN(nearGap+1)
		for _, c := range random.Perm(5)[:1+random.IntN(4)] {
			t.candidates = append(t.candidates, c)
			t.evidence = append(t.evidence, random.IntN(1000)-500)
		}
		turns[i] = t
	}
	return turns
}

// decodeSlowly gives the totals of all candidates of all turns by trying every
// sequence.
func decodeSlowly(turns []turn) [][]int {
	totals := make([][]int, len(turns))
	for i := range turns {
		totals[i] = make([]int, len(turns[i].candidates))
		for k := range totals[i] {
			totals[i][k] = unreachable
		}
	}
	sequence := make([]int, len(turns))
	var try func(i, score int)
	try = func(i, score int) {
		if i == len(turns) {
			for k, c := range sequence {
				totals[k][c] = max(totals[k][c], score)
			}
			return
		}
		for c := range turns[i].candidates {
			sequence[i] = c
			step := turns[i].evidence[c]
			switch i {
			case 0:
			case 1:
				step += passes(turns, 1, none, sequence[0], c)
			default:
				step += passes(turns, i, sequence[i-2], sequence[i-1], c)
			}
			try(i+1, score+step)
		}
	}
	try(0, 0)
	return totals
}

// TestDecodeAlternates asks for A, B, A, B where two cues open an exchange.
func TestDecodeAlternates(t *testing.T) {
	const vera, abel, ida = 0, 1, 2
	all := []int{ida, vera, abel}
	turns := []turn{
		{paragraph: 0, last: 0, candidates: []int{vera}, evidence: []int{0}},
		{paragraph: 1, last: 1, candidates: []int{abel}, evidence: []int{0}},
		{paragraph: 2, last: 2, candidates: all, evidence: []int{0, 0, 0}},
		{paragraph: 3, last: 3, candidates: all, evidence: []int{0, 0, 0}},
	}
	var got []int
	for i, c := range decode(turns) {
		got = append(got, turns[i].candidates[c.candidate])
	}
	if want := []int{vera, abel, vera, abel}; !slices.Equal(got, want) {
		t.Errorf("speakers %v, want %v", got, want)
	}
}

// TestDecodeApart asks that a narrative of several paragraphs ends an exchange:
// what was said before it lends no turn.
func TestDecodeApart(t *testing.T) {
	const vera, abel, ida = 0, 1, 2
	turns := []turn{
		{paragraph: 0, last: 0, candidates: []int{vera}, evidence: []int{0}},
		{paragraph: 1, last: 1, candidates: []int{abel}, evidence: []int{0}},
		{paragraph: 9, last: 9, candidates: []int{ida, vera}, evidence: []int{10, 0}},
		{paragraph: 10, last: 10},
	}
	got := decode(turns)
	if c := got[2]; c.candidate != 0 || c.margin != 10 {
		t.Errorf("turn 2: candidate %d by %d, want 0 by 10", c.candidate, c.margin)
	}
	if c := got[3]; c.candidate != none {
		t.Errorf("turn 3: candidate %d, want none", c.candidate)
	}
}
