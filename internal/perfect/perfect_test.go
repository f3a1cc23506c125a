package perfect

import (
	"math/rand/v2"
	"testing"
)

// some gives so many distinct keys.
func some(n int, seed uint64) []uint32 {
	r := rand.New(rand.NewPCG(seed, 1))
	seen := make(map[uint32]bool, n)
	keys := make([]uint32, 0, n)
	for len(keys) < n {
		if k := r.Uint32(); !seen[k] {
			seen[k], keys = true, append(keys, k)
		}
	}
	return keys
}

// valueOf gives the value that a key has in the tests.
func valueOf(key uint32) uint32 { return key >> 7 & MaxValue }

// mapOf makes the map of keys with their values.
func mapOf(keys []uint32, pilots string) Map {
	m := New(len(keys), pilots, 0)
	for _, k := range keys {
		m.Put(k, valueOf(k))
	}
	return m
}

// TestMap checks for sets of all sizes that every key has its value, and that what
// is not of the set is seldom found.
func TestMap(t *testing.T) {
	for _, n := range []int{0, 1, 2, 3, 10, 100, 5000, 100000} {
		keys := some(n+5000, uint64(n))
		in, out := keys[:n], keys[n:]
		m := mapOf(in, Search(in))
		slots := make([]uint32, len(keys))
		m.Load(slots, keys)
		for i, k := range in {
			if v, hit := Value(slots[i], k); v != valueOf(k) || hit != ^uint32(0) {
				t.Fatalf("%d keys: the value of key %#x is %d, hit %#x; want %d", n, k, v, hit, valueOf(k))
			}
		}
		found := 0
		for i, k := range out {
			if v, hit := Value(slots[n+i], k); hit != 0 {
				found++
			} else if v != 0 {
				t.Fatalf("%d keys: what is not there has the value %d", n, v)
			}
		}
		if found > 10 {
			t.Errorf("%d keys: %d of 5000 others are found", n, found)
		}
	}
}

// TestEmpty checks that a slot where nothing is put has the value empty: a key
// whose check is all zeros finds it.
func TestEmpty(t *testing.T) {
	m := New(3, Search(some(3, 9)), 77)
	slot := make([]uint32, 1)
	m.Load(slot, []uint32{1 << 20})
	if v, hit := Value(slot[0], 1<<20); v != 77 || hit == 0 {
		t.Errorf("value %d, hit %#x; want 77", v, hit)
	}
}

// TestUnsound checks that keys twice and pilots of other keys do no harm: some key
// is not found, and none has the value of another set.
func TestUnsound(t *testing.T) {
	keys := some(500, 3)
	for name, pilots := range map[string]string{
		"keys twice":   Search(append(keys[:len(keys):len(keys)], keys...))[:Pilots(len(keys))],
		"other pilots": Search(some(500, 4)),
	} {
		m := mapOf(keys, pilots)
		slots := make([]uint32, len(keys))
		m.Load(slots, keys)
		lost := 0
		for i, k := range keys {
			v, hit := Value(slots[i], k)
			if hit == 0 {
				lost++
			} else if v != valueOf(k) {
				t.Errorf("%s: the value of key %#x is %d, want %d or none", name, k, v, valueOf(k))
			}
		}
		if lost == 0 {
			t.Errorf("%s: all keys are found, the test is of no use", name)
		}
	}
}
