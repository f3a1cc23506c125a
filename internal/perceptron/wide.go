package perceptron

import (
	"cmp"
	"encoding/binary"
	"math/bits"
	"slices"

	"github.com/seed-761fda18/whosaid/internal/perfect"
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
	order []uint8     // the class of each lane
	index perfect.Map // places of rows
	rows  []byte
	ties  [maxWords][8]uint64 // 255 less the class of each lane, so that the lowest of equals is the highest
	zero  Sums                // where sums begin; lanes of no class begin below all others
}

// MaxKeys is the largest number of keys that a scorer takes for one decision:
// sums of that many weights still fit their lanes.
const MaxKeys = 128

// NewWide makes a scorer of a table of at most MaxClasses classes. Rows for which
// an index has no numbers left, after the first four megabytes, are left out.
func NewWide(t *Table) *Wide {
	w := &Wide{order: byUse(t), index: perfect.New(len(t.Keys), t.searched(), 0)}
	var lanes [256]uint8
	for lane, class := range w.order {
		lanes[class] = uint8(lane)
		w.ties[lane/8][lane%8] = 255 - uint64(class)
		w.zero[lane/8*2+lane%2] |= 0x8000 << (lane % 8 / 2 * 16)
	}
	w.rows = make([]byte, rowUnit, rowUnit*(len(t.Keys)+1)+8*(wordsOf(t, &lanes)+1))
	for i, key := range t.Keys {
		if at := len(w.rows) / rowUnit; at <= perfect.MaxValue {
			w.index.Put(key, uint32(at))
			w.rows = appendRow(w.rows, t.Row(i), &lanes)
		}
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

// wordsOf returns the number of words of all rows.
func wordsOf(t *Table, lanes *[256]uint8) int {
	words, start := 0, uint32(0)
	for _, end := range t.Ends {
		head := uint8(0)
		for _, c := range t.Cells[start:end] {
			head |= 1 << (lanes[c.Class] / 8)
		}
		words, start = words+bits.OnesCount8(head), end
	}
	return words
}

// appendRow appends a row to rows.
func appendRow(rows []byte, row []TableCell, lanes *[256]uint8) []byte {
	var words [maxWords]uint64
	head := uint32(0)
	for _, c := range row {
		lane := lanes[c.Class] % MaxClasses
		if head>>(lane/8)&1 == 0 {
			head |= 1 << (lane / 8)
			words[lane/8] = zeroWord
		}
		words[lane/8] += uint64(int64(c.Value)) << (lane % 8 * 8)
	}
	rows = binary.LittleEndian.AppendUint32(rows, head)
	for m := head; m != 0; m &= m - 1 {
		rows = binary.LittleEndian.AppendUint64(rows, words[bits.TrailingZeros32(m)%maxWords])
	}
	return rows
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
	*sums = w.zero
	var slots [MaxKeys]uint32
	w.index.Load(slots[:], keys)
	var places, heads [MaxKeys]uint32
	n := 0
	for i, key := range keys {
		place, hit := perfect.Value(slots[i%MaxKeys], key)
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
	for k := range 3 {
		here := uint64(head >> k & 1)
		v, mask := binary.LittleEndian.Uint64(row[at:]), -here
		sums[2*k] += (v&evenBytes - zeroLanes) & mask
		sums[2*k+1] += (v>>8&evenBytes - zeroLanes) & mask
		at += uint32(here) * 8
	}
	for m := head >> 3; m != 0; m &= m - 1 {
		k := (bits.TrailingZeros32(m) + 3) % maxWords
		v := binary.LittleEndian.Uint64(row[at:])
		sums[2*k] += v&evenBytes - zeroLanes
		sums[2*k+1] += v>>8&evenBytes - zeroLanes
		at += 8
	}
}

// Best returns the class with the highest score, the lowest of equals.
func (w *Wide) Best(keys []uint32) int {
	var sums Sums
	w.Score(keys, &sums)
	best := uint64(0)
	for i := range maxWords {
		even, odd, tie := sums[2*i], sums[2*i+1], &w.ties[i]
		best = max(best,
			even&0xFFFF<<8|tie[0], odd&0xFFFF<<8|tie[1],
			even>>16&0xFFFF<<8|tie[2], odd>>16&0xFFFF<<8|tie[3],
			even>>32&0xFFFF<<8|tie[4], odd>>32&0xFFFF<<8|tie[5],
			even>>48<<8|tie[6], odd>>48<<8|tie[7])
	}
	return 255 - int(best&0xFF)
}
