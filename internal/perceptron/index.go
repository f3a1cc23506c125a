package perceptron

// keyIndex numbers keys in the order in which they are entered. It is an
// open-addressed table that grows. A place holds the key and its number plus one
// in one machine word, 0 if it is empty.
type keyIndex struct {
	slots []uint64
	keys  []uint32
	shift uint8
}

// newKeyIndex returns an empty index.
func newKeyIndex() keyIndex {
	return keyIndex{slots: make([]uint64, 1<<10), shift: 22}
}

// place returns the place of the key, or the empty one where it belongs.
func (x *keyIndex) place(key uint32) uint32 {
	mask := uint32(len(x.slots) - 1)
	at := key >> x.shift
	for x.slots[at] != 0 && uint32(x.slots[at]>>32) != key {
		at = (at + 1) & mask
	}
	return at
}

// find returns the number of the key, -1 if it was never entered.
func (x *keyIndex) find(key uint32) int32 {
	return int32(uint32(x.slots[x.place(key)])) - 1
}

// enter returns the number of the key, a new one if it is new.
func (x *keyIndex) enter(key uint32) int32 {
	at := x.place(key)
	if x.slots[at] == 0 {
		if 2*len(x.keys) >= len(x.slots) {
			x.grow()
			at = x.place(key)
		}
		x.keys = append(x.keys, key)
		x.slots[at] = uint64(key)<<32 | uint64(len(x.keys))
	}
	return int32(uint32(x.slots[at])) - 1
}

// grow doubles the table.
func (x *keyIndex) grow() {
	x.slots = make([]uint64, 2*len(x.slots))
	x.shift--
	for i, key := range x.keys {
		x.slots[x.place(key)] = uint64(key)<<32 | uint64(i+1)
	}
}
