package perceptron

import (
	"math/rand/v2"
	"testing"
)

// TestExact scores with a table of so many rows that a quick scorer leaves some
// out: the exact one finds them all, adds each as often as it is asked for, and
// nothing for a key that is not there.
func TestExact(t *testing.T) {
	const keys, classes = 5000, 5
	rng := rand.New(rand.NewPCG(7, 7))
	table := Table{Classes: classes}
	last := uint32(0)
	for i := range keys {
		last += 1 + rng.Uint32N(800_000)
		table.Keys = append(table.Keys, last)
		table.Cells = append(table.Cells, TableCell{uint8(i % classes), 1}, TableCell{uint8((i + 1) % classes), -3})
		table.Ends = append(table.Ends, uint32(len(table.Cells)))
	}
	x := NewExact(&table)
	for i, key := range table.Keys {
		var want, got [classes]int32
		want[i%classes], want[(i+1)%classes] = 2, -6
		if x.Score([]uint32{key, last + 1, key}, got[:]); got != want {
			t.Fatalf("key %d: %v, want %v", i, got, want)
		}
		if best := x.Best([]uint32{key}); best != i%classes {
			t.Fatalf("key %d: best is %d, want %d", i, best, i%classes)
		}
	}
	if best := x.Best([]uint32{last + 1}); best != 0 {
		t.Errorf("an unknown key alone gives %d, want the lowest of equals", best)
	}
}
