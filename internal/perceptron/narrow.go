package perceptron

import "github.com/seed-761fda18/whosaid/internal/perfect"

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
	leads perfect.Map
}

// NewNarrow makes a scorer of a table of at most NarrowClasses classes.
func NewNarrow(t *Table) *Narrow {
	n := &Narrow{leads: perfect.New(len(t.Keys), t.searched(), noLeads)}
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
	n.leads.Put(key, uint32(row[1]-row[0]+noLead)<<leadBits|uint32(row[2]-row[0]+noLead))
}

// Narrow reads a table of NarrowClasses classes as the scorer that NewNarrow
// makes of it, without the table between.
func (r *Reader) Narrow() *Narrow {
	classes := r.Uint(NarrowClasses)
	keys := r.Uint(uint64(r.left()))
	r.Uint(uint64(r.left())) // the number of cells is of no use here
	pilots := r.bytes(perfect.Pilots(int(keys)))
	if classes != NarrowClasses {
		r.fail(ErrBounds)
	}
	if r.err != nil {
		return nil
	}
	n := &Narrow{leads: perfect.New(int(keys), pilots, noLeads)}
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

// Score returns by how much each class leads the first for the keys, at most
// MaxKeys. Unknown keys add nothing.
func (n *Narrow) Score(keys []uint32) [NarrowClasses]int32 {
	var slots [MaxKeys]uint32
	n.leads.Load(slots[:], keys)
	var sum uint64
	minus := uint32(0) // the number of keys found, below zero
	for i, key := range keys {
		value, hit := perfect.Value(slots[i%MaxKeys], key)
		sum += uint64(value&leadMask)<<32 | uint64(value>>leadBits)
		minus += hit
	}
	zero := int32(minus) * noLead
	return [NarrowClasses]int32{0, int32(uint32(sum)) + zero, int32(uint32(sum>>32)) + zero}
}
