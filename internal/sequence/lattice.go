package sequence

import (
	"math"
	"math/bits"
)

// lattice runs the forward-backward algorithm on one sequence: probabilities of
// labels and of pairs of labels. Its numbers are scaled at each position, so
// that they neither vanish nor run over.
type lattice struct {
	scores      []float32
	exp         [][MaxLabels * MaxLabels]float64 // exp of the transitions, by edge
	emit        []float64                        // exp of the scores less their maximum, MaxLabels a position
	alpha, beta []float64
	norm        []float64
	scheme      *Scheme
	seq         *Sequence
}

// refresh computes exp of all transitions.
func (lt *lattice) refresh(tr Transitions) {
	lt.exp = make([][MaxLabels * MaxLabels]float64, len(tr))
	for c := range tr {
		lt.refreshOne(tr, c)
	}
}

// refreshOne computes exp of the transitions of one edge.
func (lt *lattice) refreshOne(tr Transitions, c int) {
	for j, v := range tr[c] {
		lt.exp[c][j] = math.Exp(float64(v))
	}
}

// run computes the probabilities of one sequence and gives the negative
// logarithm of that of the labels.
func (lt *lattice) run(c *Scheme, tr Transitions, s *Sequence, labels []Label) float64 {
	n := s.Len()
	lt.scheme, lt.seq = c, s
	lt.emit, lt.alpha, lt.beta = grow(lt.emit, n*MaxLabels), grow(lt.alpha, n*MaxLabels), grow(lt.beta, n*MaxLabels)
	lt.norm = grow(lt.norm, n)
	logZ := lt.forward()
	lt.backward()
	gold := 0.0
	for i, l := range labels {
		if l > 0 {
			gold += float64(lt.scores[i*Lanes+int(l)-1])
		}
		if i > 0 {
			gold += float64(tr[s.Edges[i]][pair(labels[i-1], l)])
		}
	}
	return logZ - gold
}

// forward computes the probabilities from the left and gives the logarithm of
// the partition function.
func (lt *lattice) forward() float64 {
	c, s := lt.scheme, lt.seq
	logZ := 0.0
	for i := range s.Len() {
		top := lt.emission(i)
		alpha := lt.alpha[i*MaxLabels : (i+1)*MaxLabels]
		sum := 0.0
		for l := range c.Labels {
			in := 0.0
			switch {
			case i == 0 && c.First>>l&1 == 1:
				in = 1
			case i > 0:
				table, prev := &lt.exp[s.Edges[i]], lt.alpha[(i-1)*MaxLabels:i*MaxLabels]
				for before := c.Before[l]; before != 0; before &= before - 1 {
					a := lowest(before)
					in += prev[a] * table[pair(a, Label(l))]
				}
			}
			alpha[l] = in * lt.emit[i*MaxLabels+l]
			sum += alpha[l]
		}
		for l := range c.Labels {
			alpha[l] /= sum
		}
		lt.norm[i] = sum
		logZ += math.Log(sum) + top
	}
	return logZ
}

// emission fills the factors of one position and gives the score they are
// relative to.
func (lt *lattice) emission(i int) float64 {
	row := lt.scores[i*Lanes : (i+1)*Lanes]
	top := 0.0
	for l := 1; l < lt.scheme.Labels; l++ {
		top = max(top, float64(row[l-1]))
	}
	for l := range lt.scheme.Labels {
		v := 0.0
		if l > 0 {
			v = float64(row[l-1])
		}
		f := 0.0
		if lt.seq.allows(i, Label(l)) {
			f = math.Exp(v - top)
		}
		lt.emit[i*MaxLabels+l] = f
	}
	return top
}

// backward computes the probabilities from the right.
func (lt *lattice) backward() {
	c, s := lt.scheme, lt.seq
	n := s.Len()
	for i := n - 1; i >= 0; i-- {
		beta := lt.beta[i*MaxLabels : (i+1)*MaxLabels]
		for l := range MaxLabels {
			beta[l] = 0
		}
		if i == n-1 {
			for l := range c.Labels {
				beta[l] = 1
			}
			continue
		}
		table, next := &lt.exp[s.Edges[i+1]], lt.beta[(i+1)*MaxLabels:(i+2)*MaxLabels]
		for l := range c.Labels {
			out := lt.emit[(i+1)*MaxLabels+l] * next[l] / lt.norm[i+1]
			for before := c.Before[l]; before != 0; before &= before - 1 {
				a := lowest(before)
				beta[a] += table[pair(a, Label(l))] * out
			}
		}
	}
}

// probability gives the probability of a label at a position.
func (lt *lattice) probability(i int, l Label) float64 {
	return lt.alpha[i*MaxLabels+int(l)] * lt.beta[i*MaxLabels+int(l)]
}

// gradient gives the derivative of the loss by the scores of one position.
func (lt *lattice) gradient(i int, gold Label) [Lanes]float32 {
	var g [Lanes]float32
	for l := 1; l < lt.scheme.Labels; l++ {
		g[l-1] = float32(lt.probability(i, Label(l)))
	}
	if gold > 0 {
		g[gold-1]--
	}
	return g
}

// edgeGradient gives the derivative of the loss by the transitions between a
// position and the one before.
func (lt *lattice) edgeGradient(i int, labels []Label) [MaxLabels * MaxLabels]float32 {
	var g [MaxLabels * MaxLabels]float32
	table := &lt.exp[lt.seq.Edges[i]]
	for l := range lt.scheme.Labels {
		out := lt.emit[i*MaxLabels+l] * lt.beta[i*MaxLabels+l] / lt.norm[i]
		if out == 0 {
			continue
		}
		for before := lt.scheme.Before[l]; before != 0; before &= before - 1 {
			a := lowest(before)
			j := pair(a, Label(l))
			g[j] = float32(lt.alpha[(i-1)*MaxLabels+int(a)] * table[j] * out)
		}
	}
	g[pair(labels[i-1], labels[i])]--
	return g
}

// lowest gives the lowest label of a set.
func lowest(set uint16) Label { return Label(bits.TrailingZeros16(set)) }
