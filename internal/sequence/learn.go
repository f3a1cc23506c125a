package sequence

import (
	"math"
	"math/rand/v2"
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
	// Bits is the logarithm of the number of rows of weights.
	Bits int
	// Epochs is how often the examples are gone through.
	Epochs int
	// Rate is the step at the start; it falls linearly to nearly nothing.
	Rate float64
	// L2 is the strength with which weights are pulled to zero, an example.
	L2 float64
	// Dropout is the share of features that a step leaves out at random, so
	// that none is relied on alone.
	Dropout float64
	// Snapshots is how many states of the last epochs are averaged
	Snapshots int
	// Seed fixes the order of the examples.
	Seed uint64
	// Progress, if there is one, hears of each epoch.
	Progress func(epoch int, loss float64, w *Weights)
}

// Weights are learned weights in full precision.
type Weights struct {
	Scheme      Scheme
	Bits        int
	Rows        []float32 // Lanes a row
	Transitions Transitions
}

// learner is the state of learning: the weights are scale*Rows, so that the
// pull to zero costs one multiplication an example; AdaGrad's sums of squares
// give each weight its own step.
type learner struct {
	*Weights
	opts    Options
	squares []float32
	tr2     Transitions // sums of squares of the transitions
	lattice lattice
	mask    uint32
	random  *rand.Rand
	kept    []uint32
	average []float32
	snaps   int
}

// Learn fits a model by stochastic gradient descent on the conditional
// likelihood, with a step for each row (AdaGrad, Duchi et al. 2011) and a pull
// to zero on the rows that an example touches.
func Learn(examples []Example, opts Options) *Weights {
	w := &Weights{Scheme: opts.Scheme, Bits: opts.Bits, Rows: make([]float32, Lanes<<opts.Bits), Transitions: make(Transitions, opts.Edges)}
	l := &learner{Weights: w, opts: opts, squares: make([]float32, Lanes<<opts.Bits), tr2: make(Transitions, opts.Edges), mask: 1<<opts.Bits - 1}
	l.lattice.refresh(w.Transitions)
	order := make([]int, len(examples))
	for i := range order {
		order[i] = i
	}
	random := rand.New(rand.NewPCG(opts.Seed, 1))
	l.random = random
	total := float64(opts.Epochs * len(examples))
	for epoch := range opts.Epochs {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		loss := 0.0
		for k, i := range order {
			done := float64(epoch*len(examples)+k) / total
			if n := l.opts.Snapshots; n > 0 && epoch >= opts.Epochs-1 && k%(len(order)/n) == 0 {
				l.snap()
			}
			loss += l.step(&examples[i], opts.Rate*(1.02-done))
		}
		if epoch == opts.Epochs-1 && l.snaps > 0 {
			l.snap()
			for i, v := range l.average {
				l.Rows[i] = v / float32(l.snaps)
			}
		}
		if opts.Progress != nil {
			opts.Progress(epoch, loss, w)
		}
	}
	return w
}

// snap
func (l *learner) snap() {
	l.average = grow(l.average, len(l.Rows))
	for i, v := range l.Rows {
		l.average[i] += v
	}
	l.snaps++
}

// step learns from one example and gives its loss, the negative logarithm of
// the probability of its labels.
func (l *learner) step(full *Example, rate float64) float64 {
	e := l.thin(full)
	n := e.Len()
	if n == 0 {
		return 0
	}
	lt := &l.lattice
	lt.scores = l.Scores(lt.scores[:0], &e.Sequence)
	if l.opts.Dropout > 0 {
		for i := range lt.scores {
			lt.scores[i] /= float32(1 - l.opts.Dropout)
		}
	}
	loss := lt.run(&l.Scheme, l.Transitions, &e.Sequence, e.Labels)
	for i := range n {
		l.update(e.at(i), lt.gradient(i, e.Labels[i]), rate)
	}
	l.updateTransitions(e, rate)
	return loss
}

// thin gives the example with some of its features left out.
func (l *learner) thin(e *Example) *Example {
	if l.opts.Dropout == 0 {
		return e
	}
	drop := uint64(l.opts.Dropout * (1 << 32))
	out := *e
	out.Keys = grow(l.kept, len(e.Keys))
	l.kept = out.Keys
	var r uint64
	for i, k := range e.Keys {
		if i&1 == 0 {
			r = l.random.Uint64()
		} else {
			r >>= 32
		}
		if r&0xffffffff < drop {
			k = dropped
		}
		out.Keys[i] = k
	}
	return &out
}

// dropped is the key of a feature left out.
const dropped = 0xffffffff

// update moves the rows of one position against its gradient.
func (l *learner) update(keys []uint32, g [Lanes]float32, rate float64) {
	var gg [Lanes]float32
	quiet := true
	for j, v := range g {
		gg[j] = v * v
		quiet = quiet && v > -1e-4 && v < 1e-4
	}
	if quiet {
		return
	}
	eta, pull := float32(rate), float32(l.opts.L2)
	for _, k := range keys {
		if k == dropped {
			continue
		}
		at := int(k&l.mask) * Lanes
		w, q := l.Rows[at:at+Lanes:at+Lanes], l.squares[at:at+Lanes:at+Lanes]
		for j := range Lanes {
			q[j] += gg[j]
			w[j] -= eta * (g[j] + pull*w[j]) / float32(math.Sqrt(float64(q[j])+1e-2))
		}
	}
}

// updateTransitions moves the tables of the edges of one example.
func (l *learner) updateTransitions(e *Example, rate float64) {
	lt := &l.lattice
	for i := 1; i < e.Len(); i++ {
		g := lt.edgeGradient(i, e.Labels)
		c := e.Edges[i]
		w, q := &l.Transitions[c], &l.tr2[c]
		for j, v := range g {
			if v != 0 {
				q[j] += v * v
				w[j] -= float32(rate) * (v + float32(l.opts.L2)*w[j]) / float32(math.Sqrt(float64(q[j])+1))
			}
		}
	}
	for i := 1; i < e.Len(); i++ {
		lt.refreshOne(l.Transitions, int(e.Edges[i]))
	}
}

// Scores appends the scores of labels 1 and up at every position.
func (w *Weights) Scores(dst []float32, s *Sequence) []float32 {
	mask := uint32(1)<<w.Bits - 1
	for i := range s.Len() {
		var sum [Lanes]float32
		for _, k := range s.at(i) {
			if k == dropped {
				continue
			}
			at := int(k&mask) * Lanes
			row := w.Rows[at : at+Lanes : at+Lanes]
			for j := range Lanes {
				sum[j] += row[j]
			}
		}
		dst = append(dst, sum[:]...)
	}
	return dst
}

// Decode gives the labelling of highest score by weights in full precision.
func (w *Weights) Decode(d *Decoder, s *Sequence) []Label {
	d.scores = w.Scores(d.scores[:0], s)
	return d.viterbi(&w.Scheme, w.Transitions, s)
}
