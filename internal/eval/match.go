package main

import (
	"cmp"
	"slices"
)

// pair is a gold and a predicted quotation, by index, with how well they fit.
type pair struct {
	gold, pred int
	score      float64
}

// match pairs sets of words one to one, the best pair first, and of equal
// pairs the first. The answer gives for each gold set the predicted one, -1
// where none shares the least overlap.
func match(gold, pred [][]int, least float64) []int {
	holders := map[int][]int{}
	for j, set := range pred {
		for _, word := range set {
			holders[word] = append(holders[word], j)
		}
	}
	var pairs []pair
	for i, set := range gold {
		seen := map[int]bool{}
		for _, word := range set {
			for _, j := range holders[word] {
				if seen[j] {
					continue
				}
				seen[j] = true
				if o := overlap(set, pred[j]); o >= least {
					pairs = append(pairs, pair{i, j, o})
				}
			}
		}
	}
	return oneToOne(pairs, len(gold), len(pred))
}

// oneToOne takes the pairs best first, each gold and each prediction once.
func oneToOne(pairs []pair, golds, preds int) []int {
	slices.SortFunc(pairs, func(a, b pair) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.gold, b.gold), cmp.Compare(a.pred, b.pred))
	})
	out := make([]int, golds)
	for i := range out {
		out[i] = -1
	}
	taken := make([]bool, preds)
	for _, p := range pairs {
		if out[p.gold] < 0 && !taken[p.pred] {
			out[p.gold], taken[p.pred] = p.pred, true
		}
	}
	return out
}
