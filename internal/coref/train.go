package coref

import (
	"math"

	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/reporting"
)

// Lesson is a text with what each of its mentions stands for.
type Lesson struct {
	Set        *mention.Set
	Quotations []reporting.Quotation
	// Gold names for each mention the entity that it stands for, "" where it is
	// not known.
	Gold []string
}

// Options are the settings of [Learn].
type Options struct {
	Epochs int     // how often the lessons are read
	Rate   float64 // the first step width; it falls to nothing
	Decay  float64 // how strongly weights are drawn to nothing
}

// Learn trains weights on lessons: a log-linear model over the candidates of a
// mention, "none of them" among these with weight 0, by stochastic gradient
// descent. The texts are read in order and each mention is linked rightly before
// the next is weighed, so the outcome is the same each time.
func Learn(lessons []Lesson, o Options) *Weights {
	l := &learner{options: o}
	for l.epoch = range o.Epochs {
		for _, lesson := range lessons {
			l.read(lesson)
		}
	}
	return l.rounded()
}

// learner is what [Learn] keeps between mentions.
type learner struct {
	options Options
	epoch   int
	weights [numGroups][numFeatures]float64
	chances []float64
}

// unit is the integer weight that stands for 1.
const unit = 1000

// read goes through one text. Mentions whose gold is not known are linked by what
// has been learned so far, so that the outcome does not hang on older weights.
func (l *learner) read(lesson Lesson) {
	r := newResolver(lesson.Set, lesson.Quotations)
	r.weights = l.rounded()
	votes := map[int]map[string]int{}
	counted := 0
	r.choose = func(i int, c []Candidate) (int, bool) {
		counted = lesson.vote(r, votes, counted, i)
		if lesson.Gold[i] == "" {
			return -1, false
		}
		return l.learn(groupOf(&lesson.Set.Mentions[i]), c, func(e int) bool { return most(votes[e]) == lesson.Gold[i] }), true
	}
	r.run()
}

// most gives the name with the most votes, the first in order among equals.
func most(votes map[string]int) string {
	best := ""
	for g, n := range votes {
		if best == "" || n > votes[best] || n == votes[best] && g < best {
			best = g
		}
	}
	return best
}

// learn takes one step for one mention and gives the right candidate, the most
// recent one of several, -1 for none.
func (l *learner) learn(g group, c []Candidate, right func(entity int) bool) int {
	good := -1
	l.chances = l.chances[:0]
	top, sum, rightSum := 0.0, 0.0, 0.0
	for k := range c {
		s := 0.0
		for _, f := range c[k].Features {
			s += l.weights[g][f]
		}
		l.chances = append(l.chances, s)
		top = max(top, s)
		if good < 0 && right(c[k].Entity) {
			good = k
		}
	}
	sum = math.Exp(-top)
	for k := range c {
		l.chances[k] = math.Exp(l.chances[k] - top)
		sum += l.chances[k]
		if right(c[k].Entity) {
			rightSum += l.chances[k]
		}
	}
	rate := l.options.Rate * (1 - float64(l.epoch)/float64(l.options.Epochs))
	for k := range c {
		push := -l.chances[k] / sum
		if right(c[k].Entity) && rightSum > 0 {
			push += l.chances[k] / rightSum
		}
		for _, f := range c[k].Features {
			l.weights[g][f] += rate * (push - l.options.Decay*l.weights[g][f]/float64(len(c)))
		}
	}
	return good
}

// rounded gives the weights as integers.
func (l *learner) rounded() *Weights {
	w := new(Weights)
	for g := range w {
		for f := range w[g] {
			w[g][f] = int32(math.Round(l.weights[g][f] * unit))
		}
	}
	return w
}

// vote counts for each entity the gold of its mentions from one up to another,
// and gives the latter.
func (l *Lesson) vote(r *resolver, votes map[int]map[string]int, from, to int) int {
	for ; from < to; from++ {
		e, g := r.links[from].Entity, l.Gold[from]
		if e < 0 || g == "" {
			continue
		}
		if votes[e] == nil {
			votes[e] = map[string]int{}
		}
		votes[e][g]++
	}
	return from
}
