package perceptron

import "slices"

// Clusters maps words, by their hash in their own case, to clusters. A word that
// is not there in its own case has the cluster of its small form, else 0.
type Clusters struct {
	shift uint8
	slots []uint64 // key, then cluster; 0 for an empty place
}

// NewClusters makes the map; clusters are above 0.
func NewClusters(of map[uint32]uint16) Clusters {
	bits := indexBits(len(of))
	c := Clusters{shift: uint8(32 - bits), slots: make([]uint64, 1<<bits)}
	for _, key := range sortedKeys(of) {
		c.put(key, of[key])
	}
	return c
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
func (c *Clusters) put(key uint32, cluster uint16) {
	mask := uint32(len(c.slots) - 1)
	at := key >> c.shift
	for c.slots[at] != 0 {
		at = (at + 1) & mask
	}
	c.slots[at] = uint64(key)<<32 | uint64(cluster)
}

// Of returns the cluster of a word, 0 for none.
func (c *Clusters) Of(w *Word) uint32 {
	if n := c.find(w.Exact); n != 0 || w.Case == Lower {
		return n
	}
	return c.find(w.Lower)
}

// find returns the cluster of a key, 0 for none.
func (c *Clusters) find(key uint32) uint32 {
	mask := uint32(len(c.slots) - 1)
	for at := key >> c.shift; ; at++ {
		entry := c.slots[at&mask]
		if entry == 0 || uint32(entry>>32) == key {
			return uint32(entry)
		}
	}
}

// AppendClusters appends a map of clusters to a body.
func AppendClusters(body []byte, of map[uint32]uint16) []byte {
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

// Clusters reads a map of clusters.
func (r *Reader) Clusters() Clusters {
	n := int(r.Uint(uint64(r.left())))
	bits := indexBits(n)
	c := Clusters{shift: uint8(32 - bits), slots: make([]uint64, 1<<bits)}
	last := uint32(0)
	for range n {
		last += uint32(r.Uint(1<<32 - 1))
		cluster := r.Uint(1<<16 - 1)
		if r.err != nil {
			return Clusters{}
		}
		if cluster > 0 {
			c.put(last, uint16(cluster))
		}
	}
	return c
}
