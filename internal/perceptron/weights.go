package perceptron

import (
	"math"
	"slices"
)

// Cell is the weight of one class for one feature.
type Cell struct {
	Class uint8
	Value float32
}

// Row is a feature and its weights, by rising class.
type Row struct {
	Key   uint32
	Cells []Cell
}

// Weights are what a Trainer learned: rows by rising key.
type Weights struct {
	Classes int
	Rows    []Row
}

// Average returns the average of the weights over all steps. The trainer may go
// on learning afterwards.
func (t *Trainer) Average() Weights {
	w := Weights{Classes: t.classes}
	for slot, key := range t.index.keys {
		row := Row{Key: key}
		t.eachCell(slot, func(class uint8, weight int32, p past) {
			p.bring(weight, t.step)
			if p.total != 0 {
				row.Cells = append(row.Cells, Cell{class, float32(float64(p.total) / float64(t.step))})
			}
		})
		if len(row.Cells) > 0 {
			slices.SortFunc(row.Cells, func(a, b Cell) int { return int(a.Class) - int(b.Class) })
			w.Rows = append(w.Rows, row)
		}
	}
	slices.SortFunc(w.Rows, func(a, b Row) int {
		if a.Key < b.Key {
			return -1
		}
		return 1
	})
	return w
}

// eachCell calls f with the cells of a row.
func (t *Trainer) eachCell(slot int, f func(class uint8, weight int32, p past)) {
	if t.flat != nil {
		for class := range t.classes {
			at := slot*t.classes + class
			f(uint8(class), t.flat[at], t.flats[at])
		}
		return
	}
	for i, c := range t.rows[slot] {
		f(c.class, c.weight, t.pasts[slot][i])
	}
}

// Prune returns the weights without the cells whose value lies below least in
// size, and without the rows that this leaves empty.
func (w Weights) Prune(least float32) Weights {
	out := Weights{Classes: w.Classes}
	for _, row := range w.Rows {
		kept := Row{Key: row.Key}
		for _, c := range row.Cells {
			if c.Value >= least || c.Value <= -least {
				kept.Cells = append(kept.Cells, c)
			}
		}
		if len(kept.Cells) > 0 {
			out.Rows = append(out.Rows, kept)
		}
	}
	return out
}

// Cells counts the weights.
func (w Weights) Cells() int {
	n := 0
	for _, row := range w.Rows {
		n += len(row.Cells)
	}
	return n
}

// Quantise rounds the weights to 8 bits. clip is the value that becomes 127; the
// few larger ones are cut to it, which costs less than a coarse step for all.
// Cells that round to nothing are dropped.
func (w Weights) Quantise(clip float32) Table {
	t := Table{Classes: w.Classes}
	scale := 127 / float64(clip)
	for _, row := range w.Rows {
		before := len(t.Cells)
		for _, c := range row.Cells {
			v := math.RoundToEven(float64(c.Value) * scale)
			if v = max(-127, min(127, v)); v != 0 {
				t.Cells = append(t.Cells, TableCell{c.Class, int8(v)})
			}
		}
		if len(t.Cells) > before {
			t.Keys = append(t.Keys, row.Key)
			t.Ends = append(t.Ends, uint32(len(t.Cells)))
		}
	}
	return t
}

// Clip returns the value that only one of 50,000 weights exceeds in size: a good
// clip for Quantise.
func (w Weights) Clip() float32 {
	sizes := make([]float32, 0, w.Cells())
	for _, row := range w.Rows {
		for _, c := range row.Cells {
			sizes = append(sizes, max(c.Value, -c.Value))
		}
	}
	if len(sizes) == 0 {
		return 1
	}
	slices.Sort(sizes)
	return sizes[len(sizes)-1-len(sizes)/50000]
}
