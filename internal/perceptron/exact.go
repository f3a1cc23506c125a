package perceptron

// Exact scores as Wide and Narrow do, but finds no key that is not there. It is
// slower. What a trainer lets a
// learned perceptron judge, it judges by this one, so that another layout of the
// quick ones never changes what is learned.
type Exact struct {
	index keyIndex
	table *Table
}

// NewExact makes a scorer of a table, which must not change any more.
func NewExact(t *Table) *Exact {
	x := &Exact{index: newKeyIndex(), table: t}
	for _, key := range t.Keys {
		x.index.enter(key)
	}
	return x
}

// Score sets scores, one a class, to the sums of the rows of the keys. Unknown
// keys add nothing.
func (x *Exact) Score(keys []uint32, scores []int32) {
	clear(scores)
	for _, key := range keys {
		row := x.index.find(key)
		if row < 0 {
			continue
		}
		for _, c := range x.table.Row(int(row)) {
			scores[c.Class] += int32(c.Value)
		}
	}
}

// Best returns the class with the highest score, the lowest of equals.
func (x *Exact) Best(keys []uint32) int {
	var scores [MaxClasses]int32
	x.Score(keys, scores[:x.table.Classes])
	top := 0
	for class, score := range scores[:x.table.Classes] {
		if score > scores[top] {
			top = class
		}
	}
	return top
}
