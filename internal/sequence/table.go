package sequence

import "math/bits"

// bucketSlots is the number of rows of a bucket.
const bucketSlots = 8

// bias is the byte that stands for the weight zero.
const bias = 0x80

// table finds the packed weights of a feature: rows in buckets of eight. Beside
// each row stands a check of sixteen bits, so that a feature that has no row is
// mostly told from one that has; the checks of a bucket are two words, compared
// four at a time.
type table struct {
	buckets uint64
	checks  string // two bytes a row
	rows    string // one or two times Lanes bytes a row
}

// sums are sums of packed weights. Even and odd bytes are added apart, in lanes
// of sixteen bits, so that four weights cost one addition; every byte is biased
// by bias, and found tells how often. 257 rows are the most that may be added.
type sums struct {
	even, odd uint64
	found     int
}

// The patterns by which words of packed numbers are handled.
const (
	lowBytes = 0x00ff00ff00ff00ff
	ones     = 0x0001000100010001
	tops     = 0x8000800080008000
)

// slot gives the place of a feature's row, -1 for none.
func (t *table) slot(key uint32) int {
	at := int(uint64(key)*t.buckets>>32) * bucketSlots
	check := uint64(key&0xffff) * ones
	x := word(t.checks[at*2:]) ^ check
	if hit := (x - ones) &^ x & tops; hit != 0 {
		return at + bits.TrailingZeros64(hit)>>4
	}
	x = word(t.checks[at*2+8:]) ^ check
	if hit := (x - ones) &^ x & tops; hit != 0 {
		return at + bucketSlots/2 + bits.TrailingZeros64(hit)>>4
	}
	return -1
}

// add adds the rows of features, one word each.
func (t *table) add(s *sums, keys []uint32) {
	even, odd, found := s.even, s.odd, s.found
	for _, k := range keys {
		if at := t.slot(k); at >= 0 {
			row := word(t.rows[at*Lanes:])
			even += row & lowBytes
			odd += row >> 8 & lowBytes
			found++
		}
	}
	s.even, s.odd, s.found = even, odd, found
}

// addPair adds the rows of features, two words each: the weights of the first
// pass and of the second.
func (t *table) addPair(a, b *sums, keys []uint32) {
	var even, odd, even2, odd2 uint64
	found := 0
	for _, k := range keys {
		if at := t.slot(k); at >= 0 {
			row := word(t.rows[at*2*Lanes:])
			even += row & lowBytes
			odd += row >> 8 & lowBytes
			row = word(t.rows[at*2*Lanes+Lanes:])
			even2 += row & lowBytes
			odd2 += row >> 8 & lowBytes
			found++
		}
	}
	*a, *b = sums{even, odd, found}, sums{even2, odd2, found}
}

// scores appends the sums as scores, in steps.
func (s *sums) scores(dst []float32, step float32) []float32 {
	zero := int32(s.found) * bias
	for j := range Lanes / 2 {
		dst = append(dst, step*float32(int32(s.even>>(16*j)&0xffff)-zero), step*float32(int32(s.odd>>(16*j)&0xffff)-zero))
	}
	return dst
}

// word gives eight bytes as a number, the first one lowest; the compiler makes
// one load of it.
func word(b string) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// packTable puts the rows of features into buckets, the first of the order
// first: where a bucket is full, what comes is left out. An empty row has the
// weight zero.
func packTable(buckets, width int, keys []uint32, order []int, row func(dst []byte, i int)) table {
	checks, rows := make([]byte, buckets*bucketSlots*2), make([]byte, buckets*bucketSlots*width)
	for i := range rows {
		rows[i] = bias
	}
	fill := make([]uint8, buckets)
	for _, i := range order {
		b := int(uint64(keys[i]) * uint64(buckets) >> 32)
		if fill[b] == bucketSlots {
			continue
		}
		at := b*bucketSlots + int(fill[b])
		fill[b]++
		checks[2*at], checks[2*at+1] = byte(keys[i]), byte(keys[i]>>8)
		row(rows[at*width:(at+1)*width], i)
	}
	return table{uint64(buckets), string(checks), string(rows)}
}
