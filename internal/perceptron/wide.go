package perceptron

import (
	"cmp"
	"encoding/binary"
	"math/bits"
	"slices"
)

// maxWords is the largest row of a Wide scorer in words of eight classes.
const maxWords = 8

// MaxClasses is the largest number of classes of a Wide scorer.
const MaxClasses = maxWords * 8

// The patterns of a word of eight weights, a byte each, and of its sums, of
// sixteen bits each.
const (
	evenBytes = 0x00FF00FF00FF00FF
	zeroWord  = 0x8080808080808080 // eight weights of zero: a byte stands 128 above its weight
	zeroLanes = 0x0080008000800080
	midLanes  = 0x8000800080008000 // where sums begin, so that no lane falls below zero
)

// rowUnit is the number of bytes by which places of rows are counted.
const rowUnit = 4

// Wide scores many classes. A row begins with a head of rowUnit bytes, whose bits
// say which words of eight weights follow: classes that often have a weight stand
// together, so that most rows are one or two words. Weights are added eight at a
// time, in two machine words with sixteen bits a class.
type Wide struct {
	order []uint8 // the class of each lane
	index slots   // places of rows
	rows  []byte
}

// NewWide makes a scorer of a table of at most MaxClasses classes. Rows for which
// the slots have no numbers left, after the first four megabytes, are left out.
func NewWide(t *Table) *Wide {
	w := &Wide{order: byUse(t), index: newSlots(len(t.Keys), 0), rows: make([]byte, rowUnit, rowUnit+16*len(t.Keys))}
	strength := func(n uint32) int { return size(t, int(n)-1) }
	for i, key := range t.Keys[:min(len(t.Keys), valueMask)] {
		w.index.put(key, uint32(i)+1, strength)
	}
	lanes := make([]uint8, MaxClasses)
	for lane, class := range w.order {
		lanes[class] = uint8(lane)
	}
	for i, b := range w.index {
		low, high := w.place(t, uint32(b), lanes), w.place(t, uint32(b>>32), lanes)
		w.index[i] = uint64(high)<<32 | uint64(low)
	}
	w.rows = append(w.rows, make([]byte, 8)...) // add reads one word behind the last row
	return w
}

// byUse returns the classes, those with most weights first.
func byUse(t *Table) []uint8 {
	var uses [MaxClasses]int
	for _, c := range t.Cells {
		uses[c.Class]++
	}
	order := make([]uint8, t.Classes)
	for i := range order {
		order[i] = uint8(i)
	}
	slices.SortStableFunc(order, func(a, b uint8) int { return cmp.Compare(uses[b], uses[a]) })
	return order
}

// size returns the sum of the sizes of the weights in row i, 0 for i below zero.
func size(t *Table, i int) int {
	sum := 0
	if i >= 0 {
		for _, c := range t.Row(i) {
			sum += max(int(c.Value), -int(c.Value))
		}
	}
	return sum
}

// place appends the row whose number, counted from one, is the value of a slot
// and returns the slot with the place of the row instead.
func (w *Wide) place(t *Table, slot uint32, lanes []uint8) uint32 {
	n, at := slot&valueMask, len(w.rows)
	if n == 0 || at/rowUnit > valueMask {
		return slot &^ valueMask
	}
	var words [maxWords]uint64
	head := uint32(0)
	for _, c := range t.Row(int(n) - 1) {
		lane := lanes[c.Class]
		if head>>(lane/8)&1 == 0 {
			head |= 1 << (lane / 8)
			words[lane/8] = zeroWord
		}
		words[lane/8] += uint64(int64(c.Value)) << (lane % 8 * 8)
	}
	w.rows = binary.LittleEndian.AppendUint32(w.rows, head)
	for m := head; m != 0; m &= m - 1 {
		w.rows = binary.LittleEndian.AppendUint64(w.rows, words[bits.TrailingZeros32(m)])
	}
	return slot&^valueMask | uint32(at/rowUnit)
}

// Sums are the scores of one decision: 16 bits a lane, those of lanes 8i, 8i+2,
// 8i+4 and 8i+6 in word 2i, the others in word 2i+1.
type Sums [2 * maxWords]uint64

// of returns the score of a lane, to be compared with that of another.
func (s *Sums) of(lane int) int {
	return int(s[lane/8*2+lane%2] >> (lane % 8 / 2 * 16) & 0xFFFF)
}

// Score adds the rows of the keys, at most MaxKeys. Unknown keys add nothing.
func (w *Wide) Score(keys []uint32, sums *Sums) {
	for i := range sums {
		sums[i] = midLanes
	}
	var b buckets
	w.index.load(&b, keys)
	var places, heads [MaxKeys]uint32
	n := 0
	for i, key := range keys {
		place, hit := find(b[i%MaxKeys], key)
		places[n%MaxKeys] = place * rowUnit
		n += int(hit & 1)
	}
	for i, at := range places[:n] {
		heads[i] = binary.LittleEndian.Uint32(w.rows[at:])
	}
	for i, at := range places[:n] {
		w.add(sums, heads[i], w.rows[at+rowUnit:])
	}
}

// add adds a row. Words that are not there are masked, which is quicker than to
// pass over them: which ones are there cannot be foreseen.
func (w *Wide) add(sums *Sums, head uint32, row []byte) {
	at := uint32(0)
	for k := range maxWords {
		here := uint64(head >> k & 1)
		v, mask := binary.LittleEndian.Uint64(row[at:]), -here
		sums[2*k] += (v&evenBytes - zeroLanes) & mask
		sums[2*k+1] += (v>>8&evenBytes - zeroLanes) & mask
		at += uint32(here) * 8
	}
}

// Best returns the class with the highest score, the lowest of equals.
func (w *Wide) Best(keys []uint32) int {
	var sums Sums
	w.Score(keys, &sums)
	best, top := 0, -1
	for lane, class := range w.order {
		if s := sums.of(lane); s > top || s == top && int(class) < best {
			best, top = int(class), s
		}
	}
	return best
}
