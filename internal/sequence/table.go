package sequence

import "math/bits"

// bucketSlots is the number of rows of a bucket.
const bucketSlots = 8

// table finds the packed weights of a feature: rows of eight bytes in buckets
// of eight. Beside each row stands a check of sixteen bits, so that a feature
// that has no row is mostly told from one that has; the checks of a bucket are
// two words, compared four at a time.
type table struct {
	buckets uint64
	checks  string // two bytes a row
	rows    string // Lanes bytes a row
}

// sum adds up the rows of the features of one position. Even and odd bytes are
// added apart, in lanes of sixteen bits, so that four weights cost one addition;
// every byte is biased by bias, found tells how often.
func (t *table) sum(keys []uint32, even, odd uint64) (evens, odds uint64, found int) {
	const (
		low  = 0x00ff00ff00ff00ff
		ones = 0x0001000100010001
		tops = 0x8000800080008000
	)
	for _, k := range keys {
		bucket := int(uint64(k) * t.buckets >> 32)
		check := uint64(k&0xffff) * ones
		slot := bucket * bucketSlots
		x := word(t.checks[slot*2:]) ^ check
		hit := (x - ones) &^ x & tops
		if hit == 0 {
			x = word(t.checks[slot*2+8:]) ^ check
			if hit = (x - ones) &^ x & tops; hit == 0 {
				continue
			}
			slot += bucketSlots / 2
		}
		row := word(t.rows[(slot+bits.TrailingZeros64(hit)>>4)*Lanes:])
		even += row & low
		odd += row >> 8 & low
		found++
	}
	return even, odd, found
}

// word gives eight bytes as a number, the first one lowest; the compiler makes
// one load of it.
func word(b string) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// packTable puts rows into buckets, the heaviest first: where a bucket is full,
// what comes is left out. An empty row has the weight zero.
func packTable(buckets int, keys []uint32, order []int, row func(i int) [Lanes]byte) table {
	checks, rows := make([]byte, buckets*bucketSlots*2), make([]byte, buckets*bucketSlots*Lanes)
	for i := range rows {
		rows[i] = bias
	}
	fill := make([]uint8, buckets)
	for _, i := range order {
		b := int(uint64(keys[i]) * uint64(buckets) >> 32)
		if fill[b] == bucketSlots {
			continue
		}
		slot := b*bucketSlots + int(fill[b])
		fill[b]++
		checks[2*slot], checks[2*slot+1] = byte(keys[i]), byte(keys[i]>>8)
		w := row(i)
		copy(rows[slot*Lanes:], w[:])
	}
	return table{uint64(buckets), string(checks), string(rows)}
}
