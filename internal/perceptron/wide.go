package perceptron

// MaxKeys is the largest number of keys that a scorer takes for one decision:
// sums of that many bytes still fit their 16 bits.
const MaxKeys = 250

// maxWords is the largest row of a Wide scorer in words of eight classes.
const maxWords = 8

// MaxClasses is the largest number of classes of a Wide scorer.
const MaxClasses = maxWords * 8

// even selects the bytes of a word that stand in even places, each with room for
// 16 bits.
const even = 0x00FF00FF00FF00FF

// Wide scores many classes. A row is a run of bytes, one a class, that stand 128
// above the weight; they are added eight at a time in two machine words with 16
// bits a class. Every row adds the same 128 to every class, so that the best
// class stays the best.
type Wide struct {
	classes int
	words   int
	shift   uint8
	index   []uint64
	rows    []uint64
}

// NewWide makes a scorer of a table of at most MaxClasses classes.
func NewWide(t *Table) *Wide {
	w := &Wide{classes: t.Classes, words: (t.Classes + 7) / 8}
	bits := indexBits(len(t.Keys))
	w.shift = uint8(32 - bits)
	w.index = make([]uint64, 1<<bits)
	w.rows = make([]uint64, len(t.Keys)*w.words)
	for i := range w.rows {
		w.rows[i] = 0x8080808080808080
	}
	for i, key := range t.Keys {
		w.put(key, uint32(i*w.words)+1)
		for _, c := range t.Row(i) {
			w.rows[i*w.words+int(c.Class)/8] += uint64(int64(c.Value)) << (c.Class % 8 * 8)
		}
	}
	return w
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

// put enters the key with a row, counted from one, into the index.
func (w *Wide) put(key, row uint32) {
	mask := uint32(len(w.index) - 1)
	at := key >> w.shift
	for w.index[at] != 0 {
		at = (at + 1) & mask
	}
	w.index[at] = uint64(key)<<32 | uint64(row)
}

// Sums are the scores of one decision: 16 bits a class, those of classes 8i,
// 8i+2, 8i+4 and 8i+6 in word 2i, the others in word 2i+1.
type Sums [2 * maxWords]uint64

// Of returns the score of a class, to be compared with that of another class.
func (s *Sums) Of(class int) int {
	return int(s[class/8*2+class%2] >> (class % 8 / 2 * 16) & 0xFFFF)
}

// Score adds the rows of the keys, at most MaxKeys. Unknown keys add nothing.
func (w *Wide) Score(keys []uint32, sums *Sums) {
	var found [MaxKeys]uint32
	rows := w.find(keys, &found)
	for k := 0; k < w.words; k++ {
		var low, high uint64
		for _, row := range rows {
			v := w.rows[int(row)+k]
			low += v & even
			high += v >> 8 & even
		}
		sums[2*k], sums[2*k+1] = low, high
	}
}

// find collects the rows of the known keys in found and returns that part of it.
func (w *Wide) find(keys []uint32, found *[MaxKeys]uint32) []uint32 {
	mask := uint32(len(w.index) - 1)
	n := 0
	for _, key := range keys {
		for at := key >> w.shift; ; at = (at + 1) & mask {
			entry := w.index[at&mask]
			if entry == 0 {
				break
			}
			if uint32(entry>>32) == key {
				found[n] = uint32(entry) - 1
				n++
				break
			}
		}
	}
	return found[:n]
}

// Best returns the class with the highest score, the lowest of equals.
func (w *Wide) Best(keys []uint32) int {
	var sums Sums
	w.Score(keys, &sums)
	best, top := 0, -1
	for class := 0; class < w.classes; class++ {
		if s := sums.Of(class); s > top {
			best, top = class, s
		}
	}
	return best
}
