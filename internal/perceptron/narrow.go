package perceptron

// NarrowClasses is the number of classes of a Narrow scorer.
const NarrowClasses = 3

// A value of a Narrow scorer has ten bits for the lead of the second class over
// the first, ten for that of the third, each above noLead.
const (
	leadBits = 10
	leadMask = 1<<leadBits - 1
	noLead   = 1 << (leadBits - 1)
	noLeads  = noLead<<leadBits | noLead
)

// Narrow scores three classes. Only by how much the second and the third lead the
// first is kept, so that the row of a feature fits the value of a slot.
type Narrow struct {
	leads slots
}

// NewNarrow makes a scorer of a table of at most NarrowClasses classes.
func NewNarrow(t *Table) *Narrow {
	n := &Narrow{leads: newSlots(len(t.Keys), noLeads)}
	for i, key := range t.Keys {
		var row [NarrowClasses]int
		for _, c := range t.Row(i) {
			row[c.Class] += int(c.Value)
		}
		n.leads.put(key, uint32(row[1]-row[0]+noLead)<<leadBits|uint32(row[2]-row[0]+noLead), apart)
	}
	return n
}

// apart tells how far apart a value moves the classes.
func apart(value uint32) int {
	second, third := int(value>>leadBits)-noLead, int(value&leadMask)-noLead
	return max(second, third, 0) - min(second, third, 0)
}

// Score returns by how much each class leads the first for the keys, at most
// MaxKeys. Unknown keys add nothing.
func (n *Narrow) Score(keys []uint32) [NarrowClasses]int32 {
	var b buckets
	n.leads.load(&b, keys)
	var sum uint64
	minus := uint32(0) // the number of keys found, below zero
	for i, key := range keys {
		value, hit := find(b[i%MaxKeys], key)
		sum += uint64(value&leadMask)<<32 | uint64(value>>leadBits)
		minus += hit
	}
	zero := int32(minus) * noLead
	return [NarrowClasses]int32{0, int32(uint32(sum)) + zero, int32(uint32(sum>>32)) + zero}
}
