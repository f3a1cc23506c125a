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
		n.put(key, row)
	}
	return n
}

// put enters the row of a key.
func (n *Narrow) put(key uint32, row [NarrowClasses]int) {
	n.leads.put(key, uint32(row[1]-row[0]+noLead)<<leadBits|uint32(row[2]-row[0]+noLead), apart)
}

// Narrow reads a table of NarrowClasses classes as the scorer that NewNarrow
// makes of it, without the table between.
func (r *Reader) Narrow() *Narrow {
	classes := r.Uint(NarrowClasses)
	keys := r.Uint(uint64(r.left()))
	r.Uint(uint64(r.left())) // the number of cells is of no use here
	if classes != NarrowClasses {
		r.fail(ErrBounds)
	}
	if r.err != nil {
		return nil
	}
	n := &Narrow{leads: newSlots(int(keys), noLeads)}
	last, data := uint32(0), r.data[r.at:]
	for range keys {
		step, k := uvarint(data)
		if k == 0 || len(data) < k+NarrowClasses {
			r.fail(ErrShort)
			return nil
		}
		row := data[k : k+NarrowClasses]
		last += uint32(step)
		n.put(last, [NarrowClasses]int{int(int8(row[0])), int(int8(row[1])), int(int8(row[2]))})
		data = data[k+NarrowClasses:]
	}
	r.at = len(r.data) - len(data)
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
