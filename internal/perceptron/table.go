package perceptron

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
}

// Row returns the cells of the key at place i.
func (t *Table) Row(i int) []TableCell {
	start := uint32(0)
	if i > 0 {
		start = t.Ends[i-1]
	}
	return t.Cells[start:t.Ends[i]]
}
