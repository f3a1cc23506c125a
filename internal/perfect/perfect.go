// Package perfect finds what belongs to keys of a fixed set by a perfect hash
// function: no two of them share a place, so that one slot is looked at and the
// slots hardly take more memory than the keys have. What fits the caches of a
// processor is found several times as fast as what does not.
//
// The function is of the kind "hash and displace" (Belazzougui, Botelho and
// Dietzfelbinger, Hash, displace, and compress, ESA 2009): keys fall into small
// buckets, and each bucket has a pilot, a byte by which its keys are hashed into
// slots. Pilots are searched when a set is made, which takes time; they are kept
// with it and not searched again.
package perfect

import (
	"cmp"
	"slices"
)

// The parts of a slot: a value in the low bits, above it twelve bits of the key,
// by which a key that is not of the set is told from one that is. One in about
// four thousand is not.
const (
	ValueBits = 20
	MaxValue  = 1<<ValueBits - 1
	checkMask = 1<<(32-ValueBits) - 1
)

// Map maps keys to values of at most ValueBits bits.
type Map struct {
	pilots []uint8
	slots  []uint32
}

// Pilots gives the number of pilots of a set of so many keys.
func Pilots(keys int) int { return keys*2/5 + 1 }

// slotsFor gives the number of slots of a set of so many keys.
func slotsFor(keys int) int { return keys*10/9 + 1 }

// New makes the map of a set of so many keys, for which Search found the pilots,
// before any of them is put. A slot where none is put has the value empty.
func New(keys int, pilots string, empty uint32) Map {
	m := Map{pilots: []uint8(pilots), slots: make([]uint32, slotsFor(keys))}
	for i := range m.slots {
		m.slots[i] = empty
	}
	return m
}

// Put sets the value of a key of the set.
func (m *Map) Put(key, value uint32) {
	m.slots[place(key, m.pilots[bucket(key, len(m.pilots))], len(m.slots))] = key&checkMask<<ValueBits | value
}

// Load sets dst to the slots of keys, one each. They are looked at afterwards, by
// Value, so that the memory answers all of them together.
func (m *Map) Load(dst, keys []uint32) {
	pilots, slots := m.pilots, m.slots
	dst = dst[:len(keys)]
	for i, key := range keys {
		dst[i] = slots[place(key, pilots[bucket(key, len(pilots))], len(slots))]
	}
}

// Value gives the value of a key in its slot with all bits of hit set, or 0 and 0.
// It takes no branch.
func Value(slot, key uint32) (value, hit uint32) {
	hit = uint32(int32((slot>>ValueBits^key&checkMask)-1) >> 31)
	return slot & MaxValue & hit, hit
}

// bucket gives the bucket of a key.
func bucket(key uint32, buckets int) uint64 {
	return uint64(key) * uint64(buckets) >> 32
}

// place gives the slot of a key by the pilot of its bucket.
func place(key uint32, pilot uint8, slots int) uint64 {
	h := (key ^ uint32(pilot)*0x9E3779B1) * 0x85EBCA6B
	return uint64(h) * uint64(slots) >> 32
}

// Search finds the pilots of a set of distinct keys, whose bits are well mixed.
// Where a bucket has no pilot, which a set of many keys hardly ever meets, some of
// its keys share their slots with others, and the last one put there is found.
func Search(keys []uint32) (pilots string) {
	buckets := make([][]uint32, Pilots(len(keys)))
	for _, key := range keys {
		b := bucket(key, len(buckets))
		buckets[b] = append(buckets[b], key)
	}
	order := make([]int, len(buckets))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(len(buckets[b]), len(buckets[a])) })
	out, taken := make([]uint8, len(buckets)), make([]bool, slotsFor(len(keys)))
	for _, b := range order {
		out[b] = settle(buckets[b], taken)
	}
	return string(out)
}

// settle finds the first pilot that brings the keys of a bucket to free slots, and
// takes them; 0 where there is none.
func settle(keys []uint32, taken []bool) (pilot uint8) {
	for p := range 256 {
		n := 0
		for ; n < len(keys); n++ {
			at := place(keys[n], uint8(p), len(taken))
			if taken[at] {
				break
			}
			taken[at] = true
		}
		if n == len(keys) {
			return uint8(p)
		}
		for _, key := range keys[:n] {
			taken[place(key, uint8(p), len(taken))] = false
		}
	}
	return 0
}
