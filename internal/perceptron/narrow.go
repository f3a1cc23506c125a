package perceptron

// NarrowClasses is the number of classes of a Narrow scorer.
const NarrowClasses = 3

// The parts of a slot of a Narrow scorer: ten bits for the weight of the third
// class, ten for that of the second, both above the weight of the first, and
// twelve bits of the key.
const (
	leadBits  = 10
	leadMask  = 1<<leadBits - 1
	leadZero  = 1 << (leadBits - 1)
	slotCheck = 2 * leadBits
	emptySlot = leadZero<<leadBits | leadZero // moves no class
	checkMask = 1<<(32-slotCheck) - 1
)

// Narrow scores three classes. Only by how much the second and the third lead the
// first is kept, so that the row of a feature is a slot of 32 bits, and two slots
// are a bucket, one machine word: finding a feature is one access to memory, and
// adding its row takes no branch, whether it is there or not.
//
// Where a third feature falls into a bucket, the one that says least is left out.
// A key that is not there is taken for another's once in about four thousand
// times.
type Narrow struct {
	buckets []uint64
}

// NewNarrow makes a scorer of a table of at most NarrowClasses classes.
func NewNarrow(t *Table) *Narrow {
	n := &Narrow{buckets: make([]uint64, 7*len(t.Keys)/4+1)}
	for i := range n.buckets {
		n.buckets[i] = emptySlot<<32 | emptySlot
	}
	for i, key := range t.Keys {
		var row [NarrowClasses]int
		for _, c := range t.Row(i) {
			row[c.Class] += int(c.Value)
		}
		n.put(key, row[1]-row[0], row[2]-row[0])
	}
	return n
}

// put enters a row into its bucket, if need be in the place of a weaker one.
func (n *Narrow) put(key uint32, second, third int) {
	slot := (key&checkMask)<<slotCheck | uint32(second+leadZero)<<leadBits | uint32(third+leadZero)
	at := &n.buckets[uint64(key)*uint64(len(n.buckets))>>32]
	low, high := uint32(*at), uint32(*at>>32)
	switch {
	case low == emptySlot, low>>slotCheck == key&checkMask && strength(low) < strength(slot):
		low = slot
	case low>>slotCheck == key&checkMask:
	case strength(high) <= strength(low) && strength(high) < strength(slot):
		high = slot
	case strength(low) < strength(high) && strength(low) < strength(slot):
		low = slot
	}
	*at = uint64(high)<<32 | uint64(low)
}

// strength tells how far apart a slot moves the classes.
func strength(slot uint32) int {
	second, third := int(slot>>leadBits&leadMask)-leadZero, int(slot&leadMask)-leadZero
	return max(second, third, 0) - min(second, third, 0)
}

// Score returns by how much each class leads the first for the keys, at most
// MaxKeys. Unknown keys add nothing.
func (n *Narrow) Score(keys []uint32) [NarrowClasses]int32 {
	var sum uint64
	found := uint32(0)
	buckets := n.buckets
	size := uint64(len(buckets))
	for _, key := range keys {
		bucket := buckets[uint64(key)*size>>32]
		low, high := uint32(bucket), uint32(bucket>>32)
		check := key & checkMask
		inLow := uint32(int32((low>>slotCheck^check)-1) >> 31)
		inHigh := uint32(int32((high>>slotCheck^check)-1)>>31) &^ inLow
		slot := low&inLow | high&inHigh
		sum += uint64(slot&leadMask)<<32 | uint64(slot>>leadBits&leadMask)
		found += inLow | inHigh
	}
	zero := int32(found) * leadZero
	return [NarrowClasses]int32{0, int32(uint32(sum)) + zero, int32(uint32(sum>>32)) + zero}
}
