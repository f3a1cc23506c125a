package sequence

import (
	"math"
	"math/rand/v2"
	"slices"
)

// Example is a sequence with its labels.
type Example struct {
	Sequence
	Labels []Label
}

// Options say how weights are learned.
type Options struct {
	Scheme Scheme
	// Edges is the number of classes of edges.
	Edges int
	// Least is how often a feature must occur to have weights.
	Least int
	// Epochs is how often the examples are gone through.
	Epochs int
	// Rate is the step at the start; it falls linearly to nearly nothing.
	Rate float64
	// L2 is the strength with which the weights of what occurs are pulled to
	// zero.
	L2 float64
	// Seed fixes the order of the examples.
	Seed uint64
	// Progress, if there is one, hears of each epoch and its loss.
	Progress func(epoch int, loss float64)
}

// Weights are learned weights in full precision.
type Weights struct {
	Scheme      Scheme
	Keys        []uint32  // of the features, in ascending order
	Counts      []uint32  // how often each occurred
	Rows        []float32 // Lanes a feature
	Transitions Transitions
}

// compact is an example with the rows of its features in place of their keys.
type compact struct {
	Sequence // without keys
	labels   []Label
	rows     []uint32 // of all positions
	ends     []uint32 // of the rows of each position
}

// learner is the state of learning; squares are AdaGrad's sums, which give each
// weight its own step.
type learner struct {
	*Weights
	opts        Options
	squares     []float32
	edgeSquares Transitions
	lattice     lattice
}

// Learn fits a model by stochastic gradient descent on the conditional
// likelihood, with a step for each weight (AdaGrad, Duchi et al. 2011) and a
// pull to zero on those that an example touches.
func Learn(examples []Example, opts Options) *Weights {
	w := &Weights{Scheme: opts.Scheme, Transitions: make(Transitions, opts.Edges)}
	w.Keys, w.Counts = features(examples, opts.Least)
	w.Rows = make([]float32, Lanes*len(w.Keys))
	data := compacted(examples, w.Keys)
	l := &learner{Weights: w, opts: opts, squares: make([]float32, len(w.Rows)), edgeSquares: make(Transitions, opts.Edges)}
	l.lattice.refresh(w.Transitions)
	random := rand.New(rand.NewPCG(opts.Seed, 1))
	order := random.Perm(len(data))
	total := float64(opts.Epochs * len(data))
	for epoch := range opts.Epochs {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		loss := 0.0
		for k, i := range order {
			done := float64(epoch*len(data)+k) / total
			loss += l.step(&data[i], float32(opts.Rate*(1.02-done)))
		}
		if opts.Progress != nil {
			opts.Progress(epoch, loss)
		}
	}
	return w
}

// features gives the keys that occur at least so often, and how often they do.
func features(examples []Example, least int) (keys, counts []uint32) {
	n := 0
	for i := range examples {
		n += len(examples[i].Keys) + len(examples[i].More)
	}
	all := make([]uint32, 0, n)
	for i := range examples {
		all = append(append(all, examples[i].Keys...), examples[i].More...)
	}
	slices.Sort(all)
	for i := 0; i < len(all); {
		first := i
		for i < len(all) && all[i] == all[first] {
			i++
		}
		if i-first >= least {
			keys, counts = append(keys, all[first]), append(counts, uint32(i-first))
		}
	}
	return keys, counts
}

// compacted gives the examples with rows in place of keys.
func compacted(examples []Example, keys []uint32) []compact {
	find := newIndex(keys)
	out := make([]compact, len(examples))
	for i := range examples {
		e, c := &examples[i], &out[i]
		c.Sequence = Sequence{Edges: e.Edges, Allowed: e.Allowed}
		c.labels = e.Labels
		for at := range e.Len() {
			own, more := e.at(at)
			c.rows = find.appendRows(find.appendRows(c.rows, own), more)
			c.ends = append(c.ends, uint32(len(c.rows)))
		}
		c.rows = slices.Clip(c.rows)
	}
	return out
}

// index finds the row of a key: an open hash table.
type index struct {
	slots []uint32 // rows and one, 0 for none
	keys  []uint32
	shift int
}

// newIndex makes the index of keys.
func newIndex(keys []uint32) *index {
	bits := 4
	for 1<<bits < 2*len(keys) {
		bits++
	}
	x := &index{slots: make([]uint32, 1<<bits), keys: keys, shift: 32 - bits}
	for row, k := range keys {
		at := k >> x.shift
		for x.slots[at] != 0 {
			at = (at + 1) & uint32(len(x.slots)-1)
		}
		x.slots[at] = uint32(row + 1)
	}
	return x
}

// appendRows appends the rows of those keys that have one.
func (x *index) appendRows(rows, keys []uint32) []uint32 {
	for _, k := range keys {
		for at := k >> x.shift; x.slots[at] != 0; at = (at + 1) & uint32(len(x.slots)-1) {
			if row := x.slots[at] - 1; x.keys[row] == k {
				rows = append(rows, row)
				break
			}
		}
	}
	return rows
}

// at gives the rows of one position.
func (c *compact) at(i int) []uint32 {
	if i == 0 {
		return c.rows[:c.ends[0]]
	}
	return c.rows[c.ends[i-1]:c.ends[i]]
}

// step learns from one example and gives its loss, the negative logarithm of
// the probability of its labels.
func (l *learner) step(e *compact, rate float32) float64 {
	if e.Len() == 0 {
		return 0
	}
	lt := &l.lattice
	lt.scores = l.scores(lt.scores[:0], e)
	loss := lt.run(&l.Scheme, l.Transitions, &e.Sequence, e.labels)
	for i := range e.Len() {
		l.update(e.at(i), lt.gradient(i, e.labels[i]), rate)
	}
	for i := 1; i < e.Len(); i++ {
		l.updateEdge(e.Edges[i], lt.edgeGradient(i, e.labels), rate)
	}
	for i := 1; i < e.Len(); i++ {
		lt.refreshOne(l.Transitions, int(e.Edges[i]))
	}
	return loss
}

// scores appends the scores of labels 1 and up at every position.
func (l *learner) scores(dst []float32, e *compact) []float32 {
	for i := range e.Len() {
		var sum [Lanes]float32
		for _, r := range e.at(i) {
			row := l.Rows[int(r)*Lanes : int(r)*Lanes+Lanes : int(r)*Lanes+Lanes]
			for j := range Lanes {
				sum[j] += row[j]
			}
		}
		dst = append(dst, sum[:]...)
	}
	return dst
}

// quiet is the size of a gradient that moves nothing.
const quiet = 1e-4

// update moves the rows of one position against its gradient.
func (l *learner) update(rows []uint32, g [Lanes]float32, rate float32) {
	moves := false
	var square [Lanes]float32
	for j, v := range g {
		square[j] = v * v
		moves = moves || v > quiet || v < -quiet
	}
	if !moves {
		return
	}
	pull := float32(l.opts.L2)
	for _, r := range rows {
		at := int(r) * Lanes
		w, q := l.Rows[at:at+Lanes:at+Lanes], l.squares[at:at+Lanes:at+Lanes]
		for j := range Lanes {
			q[j] += square[j]
			w[j] -= rate * (g[j] + pull*w[j]) / float32(math.Sqrt(float64(q[j])+1e-2))
		}
	}
}

// updateEdge moves the table of one edge against its gradient.
func (l *learner) updateEdge(edge uint8, g [MaxLabels * MaxLabels]float32, rate float32) {
	w, q := &l.Transitions[edge], &l.edgeSquares[edge]
	for j, v := range g {
		if v != 0 {
			q[j] += v * v
			w[j] -= rate * (v + float32(l.opts.L2)*w[j]) / float32(math.Sqrt(float64(q[j])+1))
		}
	}
}

// Tilt makes spans that begin with one of the labels likelier: so much is added
// to the scores of the transitions to them. Likelihood favours precision where
// annotators differ; this trades it for recall.
func (w *Weights) Tilt(labels []Label, by float32) {
	for c := range w.Transitions {
		for before := range Label(w.Scheme.Labels) {
			for _, l := range labels {
				w.Transitions[c][pair(before, l)] += by
			}
		}
	}
}
