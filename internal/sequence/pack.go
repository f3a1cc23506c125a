package sequence

import (
	"cmp"
	"math"
	"slices"
)

// Pack makes a model of a byte a weight: of the weights of a first pass, and of
// those of a second one, where there are any. The features that the first pass
// knows share a table of the given number of rows, those that only the second
// knows have another. Where there are more features than rows, the lightest are
// left out.
func Pack(first, second *Weights, rows, more int) *Model {
	if second == nil {
		second = &Weights{Scheme: first.Scheme, Transitions: make(Transitions, len(first.Transitions))}
	}
	m := &Model{Scheme: first.Scheme, first: pass{first.Transitions, first.step()}, second: pass{second.Transitions, second.step()}}
	at := make(map[uint32]int, len(second.Keys))
	for i, k := range second.Keys {
		at[k] = i
	}
	heavy := make([]float64, len(first.Keys))
	for i, k := range first.Keys {
		heavy[i] = first.weight(i)
		if j, ok := at[k]; ok {
			heavy[i] += second.weight(j)
		}
	}
	m.base = packTable(linesFor(rows, 2), first.Keys, byWeight(heavy, rows), func(i int) []uint64 {
		if j, ok := at[first.Keys[i]]; ok {
			return []uint64{first.pack(i, m.first.step), second.pack(j, m.second.step)}
		}
		return []uint64{first.pack(i, m.first.step), zeroRow}
	})
	for _, k := range first.Keys {
		delete(at, k)
	}
	heavy = make([]float64, len(second.Keys))
	for _, j := range at {
		heavy[j] = second.weight(j)
	}
	m.more = packTable(linesFor(more, 1), second.Keys, byWeight(heavy, more), func(j int) []uint64 {
		return []uint64{second.pack(j, m.second.step)}
	})
	return m
}

// linesFor gives the number of lines that hold so many rows of so many words.
func linesFor(rows, words int) int { return max(1, rows*words/rowWords) }

// weight says how much the weights of a feature count in all its occurrences.
func (w *Weights) weight(i int) float64 {
	sum := 0.0
	for _, v := range w.Rows[i*Lanes : (i+1)*Lanes] {
		sum += float64(v) * float64(v)
	}
	return sum * math.Sqrt(float64(w.Counts[i]))
}

// byWeight gives the places of the heaviest features, the heaviest first, at
// most so many and none without weight.
func byWeight(heavy []float64, most int) []int {
	var order []int
	for i, v := range heavy {
		if v > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(heavy[b], heavy[a]) })
	return order[:min(len(order), most)]
}

// pack gives the weights of a feature in steps, a byte each.
func (w *Weights) pack(i int, step float32) uint64 {
	row := uint64(0)
	for j, v := range w.Rows[i*Lanes : (i+1)*Lanes] {
		row |= uint64(int(max(-127, min(127, math.Round(float64(v/step)))))+bias) << (8 * j)
	}
	return row
}

// step gives the difference between two neighbouring packed weights: one weight
// in ten thousand is too great to be kept exactly.
func (w *Weights) step() float32 {
	all := make([]float32, len(w.Rows))
	for i, v := range w.Rows {
		all[i] = float32(math.Abs(float64(v)))
	}
	slices.Sort(all)
	if len(all) == 0 || all[len(all)-1] == 0 {
		return 1
	}
	return max(all[len(all)-1-len(all)/10000], all[len(all)-1]/8) / 127
}
