package sequence

import "math/bits"

// bias is the byte that stands for the weight zero.
const bias = 0x80

// lineWords is the length of a line in words: 64 bytes, which most processors
// load from memory at once.
const lineWords = 8

// line is a bucket of a table. Its first two words are the checks of its rows, of
// sixteen bits each, so that a feature that has no row is mostly told from one
// that has; the other six words are the rows.
type line [lineWords]uint64

// rowWords is the number of words that rows have in a line.
const rowWords = lineWords - 2

// table finds the packed weights of a feature by one access to memory. A row is
// one word, or two: the weights of the first pass and of the second.
type table struct {
	lines []line
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
	tops3    = 0x0000800080008000 // of the first three
	tops2    = 0x0000000080008000 // of the first two
)

// reach is the number of features whose lines are called for before the first of
// them is looked at, so that the memory answers all of them together.
const reach = 32

// lookup is the line of a feature and the difference of its checks from the
// feature's own, which is zero where the row is.
type lookup struct {
	line *line
	diff uint64
}

// call loads the first checks of the lines of features, at most reach of them.
func (t *table) call(dst *[reach]lookup, keys []uint32) {
	lines := t.lines
	for i, k := range keys {
		l := &lines[uint64(k)*uint64(len(lines))>>32]
		dst[i%reach] = lookup{l, l[0] ^ uint64(k&0xffff)*ones}
	}
}

// add adds the rows of features, one word each. That a row is not there is no
// branch: its sums are masked.
func (t *table) add(s *sums, keys []uint32) {
	var called [reach]lookup
	even, odd, found := s.even, s.odd, uint64(s.found)
	for len(keys) > 0 {
		n := min(len(keys), reach)
		t.call(&called, keys[:n])
		for i, k := range keys[:n] {
			l, x := called[i%reach].line, called[i%reach].diff
			y := l[1] ^ uint64(k&0xffff)*ones
			hit := (x-ones)&^x&tops>>15 | (y-ones)&^y&tops2>>14
			at := uint(bits.TrailingZeros64(hit)) // 0, 16, 32, 48, then 1, 17
			mask := uint64(int64(hit|-hit) >> 63)
			row := l[(2+at>>4+at&1<<2)%lineWords] & mask
			even += row & lowBytes
			odd += row >> 8 & lowBytes
			found -= mask
		}
		keys = keys[n:]
	}
	s.even, s.odd, s.found = even, odd, int(found)
}

// addPair adds the rows of features, two words each: the weights of the first
// pass and of the second.
func (t *table) addPair(a, b *sums, keys []uint32) {
	var called [reach]lookup
	var even, odd, even2, odd2, found uint64
	for len(keys) > 0 {
		n := min(len(keys), reach)
		t.call(&called, keys[:n])
		for _, c := range called[:n] {
			l, x := c.line, c.diff
			hit := (x - ones) &^ x & tops3
			at := uint(bits.TrailingZeros64(hit)) >> 4
			mask := uint64(int64(hit|-hit) >> 63)
			row := l[(2+2*at)%lineWords] & mask
			even += row & lowBytes
			odd += row >> 8 & lowBytes
			row = l[(3+2*at)%lineWords] & mask
			even2 += row & lowBytes
			odd2 += row >> 8 & lowBytes
			found -= mask
		}
		keys = keys[n:]
	}
	*a, *b = sums{even, odd, int(found)}, sums{even2, odd2, int(found)}
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

// zeroRow is a word of weights that are all zero.
const zeroRow = bias * 0x0101010101010101

// newTable makes a table of so many lines whose rows all have the weight zero.
func newTable(lines int) table {
	t := table{make([]line, lines)}
	for i := range t.lines {
		for j := range rowWords {
			t.lines[i][2+j] = zeroRow
		}
	}
	return t
}

// packTable puts the rows of features into lines, the first of the order first:
// where a line is full, what comes is left out. A row is of one word or of two.
func packTable(lines int, keys []uint32, order []int, row func(i int) []uint64) table {
	t := newTable(lines)
	fill := make([]int, lines)
	for _, i := range order {
		at := int(uint64(keys[i]) * uint64(lines) >> 32)
		words, n := row(i), fill[at]
		if (n+1)*len(words) > rowWords {
			continue
		}
		l := &t.lines[at]
		l[n/4] |= uint64(keys[i]&0xffff) << (n % 4 * 16)
		copy(l[2+n*len(words):], words)
		fill[at]++
	}
	return t
}
