package perceptron

import "slices"

// Map maps keys to small numbers above 0. Every key is found, and none that is not
// there.
type Map struct {
	shift uint8
	slots []uint64 // key, then number; 0 for an empty place
}

// NewMap makes the map; the numbers are above 0.
func NewMap(of map[uint32]uint16) Map {
	m := newMap(len(of))
	for _, key := range sortedKeys(of) {
		m.put(key, of[key])
	}
	return m
}

// newMap makes room for n keys.
func newMap(n int) Map {
	bits := indexBits(n)
	return Map{shift: uint8(32 - bits), slots: make([]uint64, 1<<bits)}
}

// indexBits returns the size of an open-addressed index for n keys, as a power
// of two that leaves it at most half full, so that a key that is not there is
// known by two or three looks.
func indexBits(n int) int {
	bits := 4
	for 1<<bits < 2*n {
		bits++
	}
	return bits
}

// put enters a key.
func (m *Map) put(key uint32, number uint16) {
	mask := uint32(len(m.slots) - 1)
	at := key >> m.shift
	for m.slots[at] != 0 {
		at = (at + 1) & mask
	}
	m.slots[at] = uint64(key)<<32 | uint64(number)
}

// Find returns the number of a key, 0 for none.
func (m *Map) Find(key uint32) uint32 {
	mask := uint32(len(m.slots) - 1)
	for at := key >> m.shift; ; at++ {
		entry := m.slots[at&mask]
		if entry == 0 || uint32(entry>>32) == key {
			return uint32(entry)
		}
	}
}

// AppendMap appends a map to a body.
func AppendMap(body []byte, of map[uint32]uint16) []byte {
	body = AppendUint(body, uint64(len(of)))
	last := uint32(0)
	for _, key := range sortedKeys(of) {
		body = AppendUint(body, uint64(key-last))
		body = AppendUint(body, uint64(of[key]))
		last = key
	}
	return body
}

// sortedKeys returns the keys by rising value.
func sortedKeys(of map[uint32]uint16) []uint32 {
	keys := make([]uint32, 0, len(of))
	for key := range of {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// Map reads a map whose numbers are at most most.
func (r *Reader) Map(most uint16) Map {
	n := int(r.Uint(uint64(r.left())))
	m := newMap(n)
	last := uint32(0)
	for range n {
		last += uint32(r.Uint(1<<32 - 1))
		number := r.Uint(uint64(most))
		if r.err != nil {
			return Map{}
		}
		if number > 0 {
			m.put(last, uint16(number))
		}
	}
	return m
}
