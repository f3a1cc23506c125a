package perceptron

// NarrowClasses is the number of classes of a Narrow scorer.
const NarrowClasses = 3

// narrowSums selects the three 16-bit sums of an entry.
const narrowSums = 0x0000FFFFFFFFFFFF

// Narrow scores at most three classes. An entry of its table is one machine word:
// 16 bits of the key, then 16 bits a class that stand 128 above the weight, so
// that finding and adding a row is one access to memory. Two keys that share a
// place and those 16 bits are taken for one; that happens to one key in tens of
// thousands.
type Narrow struct {
	shift uint8
	slots []uint64
}

// NewNarrow makes a scorer of a table of at most NarrowClasses classes.
func NewNarrow(t *Table) *Narrow {
	bits := indexBits(len(t.Keys))
	n := &Narrow{shift: uint8(32 - bits), slots: make([]uint64, 1<<bits)}
	for i, key := range t.Keys {
		row := [NarrowClasses]int{128, 128, 128}
		for _, c := range t.Row(i) {
			row[c.Class] += int(c.Value)
		}
		n.put(key, uint64(row[0])|uint64(row[1])<<16|uint64(row[2])<<32)
	}
	return n
}

// put enters a row into the table.
func (n *Narrow) put(key uint32, row uint64) {
	mask := uint32(len(n.slots) - 1)
	at := key >> n.shift
	for n.slots[at] != 0 {
		at = (at + 1) & mask
	}
	n.slots[at] = uint64(uint16(key))<<48 | row
}

// Score returns the sums of the three classes for the keys, at most MaxKeys, to
// be compared with each other. Unknown keys add nothing.
func (n *Narrow) Score(keys []uint32) [NarrowClasses]uint16 {
	mask := uint32(len(n.slots) - 1)
	var sum uint64
	for _, key := range keys {
		mark := uint64(uint16(key))
		for at := key >> n.shift; ; at++ {
			entry := n.slots[at&mask]
			if entry == 0 {
				break
			}
			if entry>>48 == mark {
				sum += entry & narrowSums
				break
			}
		}
	}
	return [NarrowClasses]uint16{uint16(sum), uint16(sum >> 16), uint16(sum >> 32)}
}
