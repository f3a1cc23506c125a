package sequence

import "math"

// barred is the score of what is not allowed.
const barred = -1e30

// Decoder finds best labellings. It keeps its buffers, so that a sequence costs
// no allocation once they have grown; it is not safe for concurrent use.
type Decoder struct {
	scores []float32            // of labels 1 and up, Lanes a position
	later  []float32            // the same of the second pass, without further features
	best   [][MaxLabels]float32 // of the best paths to each label of each position
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
	d.best, d.path = grow(d.best, n), grow(d.path, n)
	if n == 0 {
		return d.path
	}
	for l := range c.Labels {
		d.best[0][l] = barred
		if c.First>>l&1 == 1 && s.allows(0, Label(l)) {
			d.best[0][l] = d.score(0, l)
		}
	}
	for i := 1; i < n; i++ {
		d.forward(c, &tr[s.Edges[i]], s, i)
	}
	best := Label(0)
	for l := range c.Labels {
		if d.best[n-1][l] > d.best[n-1][best] {
			best = Label(l)
		}
	}
	for i := n - 1; i > 0; i-- {
		d.path[i] = best
		best = before(c.Before[best], &d.best[i-1], &tr[s.Edges[i]], best)
	}
	d.path[0] = best
	return d.path
}

// forward sets the scores of the best paths to the labels of position i by those of
// the one before. Which labels they come from is found on the way back, for the few
// that are on the path.
func (d *Decoder) forward(c *Scheme, table *[MaxLabels * MaxLabels]float32, s *Sequence, i int) {
	prev, next := &d.best[i-1], &d.best[i]
	for l := range c.Labels {
		top := float32(barred)
		if s.allows(i, Label(l)) {
			for set := c.Before[l]; set != 0; set &= set - 1 {
				a := lowest(set)
				top = max(top, prev[a]+table[pair(a, Label(l))])
			}
		}
		next[l] = top + d.score(i, l)
	}
}

// before gives the label from which the best path comes to a label, the lowest of
// equals.
func before(set uint16, prev *[MaxLabels]float32, table *[MaxLabels * MaxLabels]float32, to Label) Label {
	best, from := float32(math.Inf(-1)), Label(0)
	for ; set != 0; set &= set - 1 {
		a := lowest(set)
		if v := prev[a] + table[pair(a, to)]; v > best {
			best, from = v, a
		}
	}
	return from
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
