package sequence

import "math"

// barred is the score of what is not allowed.
const barred = -1e30

// Decoder finds best labellings. It keeps its buffers, so that a sequence costs
// no allocation once they have grown; it is not safe for concurrent use.
type Decoder struct {
	scores []float32 // of labels 1 and up, Lanes a position
	later  []float32 // the same of the second pass, without further features
	back   []Label   // for each position and label the best label before
	path   []Label
}

// First gives the labelling of highest score in the first pass. The result is
// valid until the next call.
func (d *Decoder) First(m *Model, s *Sequence) []Label {
	d.scores, d.later = d.scores[:0], d.later[:0]
	var a, b sums
	for i := range s.Len() {
		keys, _ := s.at(i)
		m.base.addPair(&a, &b, keys)
		d.scores, d.later = a.scores(d.scores, m.first.step), b.scores(d.later, m.second.step)
	}
	return d.viterbi(&m.Scheme, m.first.transitions, s)
}

// Second gives the labelling of highest score in the second pass over the
// sequence that has just been read by First, and to which More has been added
// since. The result is valid until the next call.
func (d *Decoder) Second(m *Model, s *Sequence) []Label {
	d.scores = d.scores[:0]
	for i := range s.Len() {
		var a sums
		_, more := s.at(i)
		m.more.add(&a, more)
		d.scores = a.scores(d.scores, m.second.step)
	}
	for i, v := range d.later {
		d.scores[i] += v
	}
	return d.viterbi(&m.Scheme, m.second.transitions, s)
}

// viterbi finds the best path through the scores (Viterbi 1967). Where the
// evidence bars every path it gives label 0 at all positions that it can.
func (d *Decoder) viterbi(c *Scheme, tr Transitions, s *Sequence) []Label {
	n := s.Len()
	d.back, d.path = grow(d.back, n*MaxLabels), grow(d.path, n)
	if n == 0 {
		return d.path
	}
	var prev, next [MaxLabels]float32
	for l := range c.Labels {
		prev[l] = barred
		if c.First>>l&1 == 1 && s.allows(0, Label(l)) {
			prev[l] = d.score(0, l)
		}
	}
	for i := 1; i < n; i++ {
		table, back := &tr[s.Edges[i]], d.back[i*MaxLabels:(i+1)*MaxLabels]
		for l := range c.Labels {
			best, from := float32(math.Inf(-1)), Label(0)
			for before := c.Before[l]; before != 0; before &= before - 1 {
				a := lowest(before)
				if v := prev[a] + table[pair(a, Label(l))]; v > best {
					best, from = v, a
				}
			}
			if !s.allows(i, Label(l)) {
				best = barred
			}
			next[l], back[l] = best+d.score(i, l), from
		}
		prev = next
	}
	best := Label(0)
	for l := range c.Labels {
		if prev[l] > prev[best] {
			best = Label(l)
		}
	}
	for i := n - 1; i >= 0; i-- {
		d.path[i] = best
		best = d.back[i*MaxLabels+int(best)]
	}
	return d.path
}

// score gives the score of a label at a position by its features.
func (d *Decoder) score(i, label int) float32 {
	if label == 0 {
		return 0
	}
	return d.scores[i*Lanes+label-1]
}

// grow gives a slice of length n, the old one where it is long enough.
func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}
