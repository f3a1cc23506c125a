package perceptron

// The parts of a slot: a value in the low bits, above it twelve bits of the key,
// by which a key that is not there is told from one that is. One in about four
// thousand is not.
const (
	valueBits = 20
	valueMask = 1<<valueBits - 1
	checkMask = 1<<(32-valueBits) - 1
)

// slots maps keys to values of 20 bits. Two slots are a bucket, one machine word,
// so that finding a value is one access to memory.
type slots []uint64

// newSlots makes room for so many keys, one in twenty-five of which finds none.
// All slots have the value that a key has that is not there.
func newSlots(keys int, empty uint32) slots {
	s := make(slots, 7*keys/4+1)
	for i := range s {
		s[i] = uint64(empty)<<32 | uint64(empty)
	}
	return s
}

// put enters the value of a key. Where its bucket is full of others, the weakest
// of the three is left out; what is empty has the strength 0, all else more.
func (s slots) put(key, value uint32, strength func(value uint32) int) {
	slot := key&checkMask<<valueBits | value
	at := &s[uint64(key)*uint64(len(s))>>32]
	low, high := uint32(*at), uint32(*at>>32)
	inLow := strength(low & valueMask)
	if inLow == 0 {
		*at = uint64(high)<<32 | uint64(slot)
		return
	}
	inHigh, own := strength(high&valueMask), strength(value)
	switch {
	case low>>valueBits == key&checkMask:
		if inLow < own {
			low = slot
		}
	case inHigh <= inLow && inHigh < own:
		high = slot
	case inLow < inHigh && inLow < own:
		low = slot
	}
	*at = uint64(high)<<32 | uint64(low)
}

// MaxKeys is the largest number of keys that a scorer takes for one decision:
// sums of that many weights still fit their lanes.
const MaxKeys = 128

// buckets are those of the keys of one decision. They are loaded before any of
// them is looked at, so that the memory answers all of them together.
type buckets [MaxKeys]uint64

// load loads the buckets of the keys.
func (s slots) load(b *buckets, keys []uint32) {
	for i, key := range keys {
		b[i%MaxKeys] = s[uint64(key)*uint64(len(s))>>32]
	}
}

// find returns the value of a key in its bucket with all bits of hit set, or 0
// and 0. It takes no branch.
func find(bucket uint64, key uint32) (value, hit uint32) {
	low, high := uint32(bucket), uint32(bucket>>32)
	check := key & checkMask
	inLow := uint32(int32((low>>valueBits^check)-1) >> 31)
	inHigh := uint32(int32((high>>valueBits^check)-1)>>31) &^ inLow
	return (low&inLow | high&inHigh) & valueMask, inLow | inHigh
}
