// Package cluster groups words that stand in the same surroundings, for features
// of words that the treebanks do not know.
//
// It is the exchange algorithm with the predictive class model of Uszkoreit and
// Brants (2008): a word is moved to the class that lets its neighbours, on either
// side, foretell the class best. The classes c are those that maximise
//
//	sum over (v, c) of N(v, c) log N(v, c)  -  2 * sum over c of N(c) log N(c)
//
// where N(v, c) counts how often a word of class c stands beside v, left and
// right neighbours counted apart.
package cluster

import (
	"cmp"
	"math"
	"slices"

	"github.com/seed-761fda18/whosaid/internal/perceptron"
)

// Learn clusters the words that occur at least least times in the sentences into
// classes 1 to classes, and returns the class of each by its hash in its own case
// (perceptron.Word.Exact). The same sentences give the same classes.
func Learn(sentences [][]string, classes, least, rounds int) map[uint32]uint16 {
	e := newExchange(sentences, classes, least)
	for range rounds {
		if e.round() == 0 {
			break
		}
	}
	out := make(map[uint32]uint16, len(e.words))
	for i, key := range e.words {
		out[key] = uint16(e.class[i] + 1)
	}
	return out
}

// neighbour counts how often a word stands beside another: the context is twice
// the neighbour's number, one more for the right side.
type neighbour struct {
	context int32
	count   int32
}

// exchange is the state of the algorithm. Words are numbered by falling
// frequency.
type exchange struct {
	classes int
	words   []uint32
	counts  []int32
	near    [][]neighbour
	class   []int32
	size    []int32   // N(c)
	beside  [][]int32 // N(v, c)
	xlogx   []float64
	gains   []float64
}

// newExchange counts the words and puts them into classes by turns.
func newExchange(sentences [][]string, classes, least int) *exchange {
	e := &exchange{classes: classes, gains: make([]float64, classes), size: make([]int32, classes)}
	number := e.number(sentences, least)
	e.countNeighbours(sentences, number)
	e.class = make([]int32, len(e.words))
	e.beside = make([][]int32, 2*(len(e.words)+1))
	for i := range e.beside {
		e.beside[i] = make([]int32, classes)
	}
	for w := range e.words {
		e.class[w] = int32(w % classes)
		e.move(w, e.class[w], 1)
	}
	return e
}

// number gives numbers to the words that are frequent enough.
func (e *exchange) number(sentences [][]string, least int) map[uint32]int32 {
	counts := map[uint32]int32{}
	eachWord(sentences, func(_ int, key uint32) { counts[key]++ })
	for key, n := range counts {
		if int(n) >= least {
			e.words = append(e.words, key)
		}
	}
	slices.SortFunc(e.words, func(a, b uint32) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	number := map[uint32]int32{}
	for i, key := range e.words {
		number[key] = int32(i)
		e.counts = append(e.counts, counts[key])
	}
	return number
}

// eachWord calls f with the number of the sentence and the hash of each word.
func eachWord(sentences [][]string, f func(sentence int, key uint32)) {
	var w perceptron.Word
	for i, s := range sentences {
		for _, word := range s {
			w.Read(word)
			f(i, w.Exact)
		}
	}
}

// countNeighbours fills near. Rare words and the edges of a sentence are one
// context, numbered after all words.
func (e *exchange) countNeighbours(sentences [][]string, number map[uint32]int32) {
	pairs := map[[2]int32]int32{}
	edge := int32(len(e.words))
	last, lastSentence := edge, -1
	see := func(left, right int32) {
		if right != edge {
			pairs[[2]int32{right, 2 * left}]++
		}
		if left != edge {
			pairs[[2]int32{left, 2*right + 1}]++
		}
	}
	eachWord(sentences, func(sentence int, key uint32) {
		if sentence != lastSentence {
			see(last, edge)
			last, lastSentence = edge, sentence
		}
		n, ok := number[key]
		if !ok {
			n = edge
		}
		see(last, n)
		last = n
	})
	see(last, edge)
	e.near = make([][]neighbour, len(e.words))
	most := int32(0)
	for p, n := range pairs {
		e.near[p[0]] = append(e.near[p[0]], neighbour{p[1], n})
		most += n
	}
	for _, near := range e.near {
		slices.SortFunc(near, func(a, b neighbour) int { return cmp.Compare(a.context, b.context) })
	}
	e.tabulate(most)
}

// tabulate computes n log n for all counts that can occur.
func (e *exchange) tabulate(most int32) {
	e.xlogx = make([]float64, most+1)
	for n := 1; n <= int(most); n++ {
		e.xlogx[n] = float64(n) * math.Log(float64(n))
	}
}

// move adds (by 1) or takes away (by -1) a word's counts from a class.
func (e *exchange) move(w int, class, by int32) {
	e.size[class] += by * e.counts[w]
	for _, n := range e.near[w] {
		e.beside[n.context][class] += by * n.count
	}
}

// round tries to move every word once and returns how many moved.
func (e *exchange) round() int {
	moved := 0
	for w := range e.words {
		old := e.class[w]
		e.move(w, old, -1)
		best := e.bestClass(w)
		if best != old {
			moved++
			e.class[w] = best
		}
		e.move(w, best, 1)
	}
	return moved
}

// bestClass returns the class that gains most by the word.
func (e *exchange) bestClass(w int) int32 {
	for c := range e.gains {
		e.gains[c] = 2 * (e.xlogx[e.size[c]] - e.xlogx[e.size[c]+e.counts[w]])
	}
	for _, n := range e.near[w] {
		for c, have := range e.beside[n.context] {
			if have > 0 {
				e.gains[c] += e.xlogx[have+n.count] - e.xlogx[have]
			} else {
				e.gains[c] += e.xlogx[n.count]
			}
		}
	}
	best := int32(0)
	for c, g := range e.gains {
		if g > e.gains[best] {
			best = int32(c)
		}
	}
	return best
}
