package perceptron

// keyIndex numbers keys in the order in which they are entered. It is an
// open-addressed table that grows.
type keyIndex struct {
	slots []int32 // number of the key plus one, 0 for an empty place
	keys  []uint32
	shift uint8
}

// newKeyIndex returns an empty index.
func newKeyIndex() keyIndex {
	return keyIndex{slots: make([]int32, 1<<10), shift: 22}
}

// place returns the place of the key, or the empty one where it belongs.
func (x *keyIndex) place(key uint32) uint32 {
	mask := uint32(len(x.slots) - 1)
	at := key >> x.shift
	for x.slots[at] != 0 && x.keys[x.slots[at]-1] != key {
		at = (at + 1) & mask
	}
	return at
}

// find returns the number of the key, -1 if it was never entered.
func (x *keyIndex) find(key uint32) int32 {
	return x.slots[x.place(key)] - 1
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
		x.slots[at] = int32(len(x.keys))
	}
	return x.slots[at] - 1
}

// grow doubles the table.
func (x *keyIndex) grow() {
	x.slots = make([]int32, 2*len(x.slots))
	x.shift--
	for i, key := range x.keys {
		x.slots[x.place(key)] = int32(i) + 1
	}
}
