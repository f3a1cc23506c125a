package perceptron

import "github.com/seed-761fda18/whosaid/internal/perfect"

// TableCell is a quantised weight of one class.
type TableCell struct {
	Class uint8
	Value int8
}

// Table is the quantised form of Weights: keys by rising value, and the cells of
// key i from Ends[i-1] to Ends[i].
type Table struct {
	Classes int
	Keys    []uint32
	Ends    []uint32
	Cells   []TableCell
	Pilots  string // of the keys, see package perfect; empty where they are not known
}

// searched gives the pilots of the keys, which are searched where they are not
// known.
func (t *Table) searched() string {
	if t.Pilots != "" {
		return t.Pilots
	}
	return perfect.Search(t.Keys)
}

// Row returns the cells of the key at place i.
func (t *Table) Row(i int) []TableCell {
	start := uint32(0)
	if i > 0 {
		start = t.Ends[i-1]
	}
	return t.Cells[start:t.Ends[i]]
}

// Strong returns the rows that have a weight of at least least in size. Rows of
// small weights alone are many, seldom turn a decision and cost memory that does
// not fit the processor's caches.
func (t *Table) Strong(least int8) Table {
	out := Table{Classes: t.Classes}
	for i, key := range t.Keys {
		row := t.Row(i)
		for _, c := range row {
			if c.Value >= least || c.Value <= -least {
				out.Keys = append(out.Keys, key)
				out.Cells = append(out.Cells, row...)
				out.Ends = append(out.Ends, uint32(len(out.Cells)))
				break
			}
		}
	}
	return out
}
