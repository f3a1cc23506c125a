package sequence

import (
	"math"
	"math/rand/v2"
)

// Chooser scores candidates by the weights of their features; the number of
// weights is a power of two.
type Chooser struct{ Weights []float32 }

// Score gives the score of a candidate with the features given.
func (c *Chooser) Score(keys []uint32) float32 {
	mask := uint32(len(c.Weights) - 1)
	sum := float32(0)
	for _, k := range keys {
		sum += c.Weights[k&mask]
	}
	return sum
}

// Choice is candidates, of which one is right; -1 says that none is.
type Choice struct {
	Candidates [][]uint32
	Right      int
}

// LearnChooser fits a conditional logit model (McFadden 1974), in which "none"
// has the score zero, with 2^bits weights by stochastic gradient descent.
func LearnChooser(choices []Choice, bits, epochs int, rate, l2 float64, seed uint64) Chooser {
	c := Chooser{make([]float32, 1<<bits)}
	squares := make([]float32, 1<<bits)
	random := rand.New(rand.NewPCG(seed, 2))
	order := random.Perm(len(choices))
	var p []float64
	for epoch := range epochs {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		eta := rate * (1.05 - float64(epoch)/float64(epochs))
		for _, i := range order {
			p = c.probabilities(p[:0], &choices[i])
			for j, keys := range choices[i].Candidates {
				g := p[j]
				if j == choices[i].Right {
					g--
				}
				for _, k := range keys {
					w, q := &c.Weights[k&(1<<bits-1)], &squares[k&(1<<bits-1)]
					d := float32(g + l2*float64(*w))
					*q += d * d
					*w -= float32(eta) * d / float32(math.Sqrt(float64(*q)+1e-2))
				}
			}
		}
	}
	return c
}

// probabilities appends the probability of each candidate.
func (c *Chooser) probabilities(p []float64, x *Choice) []float64 {
	top := 0.0
	for _, keys := range x.Candidates {
		v := float64(c.Score(keys))
		p = append(p, v)
		top = max(top, v)
	}
	sum := math.Exp(-top)
	for i := range p {
		p[i] = math.Exp(p[i] - top)
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p
}
