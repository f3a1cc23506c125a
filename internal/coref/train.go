package coref

import (
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

// Learn trains weights on lessons by the averaged perceptron, over so many
// epochs. The texts are read in order and each mention is linked rightly before
// the next is weighed, so the outcome is the same each time.
func Learn(lessons []Lesson, epochs int) *Weights {
	l := &learner{now: new(Weights)}
	for range epochs {
		for _, lesson := range lessons {
			l.read(lesson)
		}
	}
	return l.average()
}

// learner is what [Learn] keeps between mentions.
type learner struct {
	now   *Weights
	total [numGroups][numFeatures]int64
	steps int64
}

// unit is what one update changes a weight by.
const unit = 100

// read goes through one text.
func (l *learner) read(lesson Lesson) {
	r := newResolver(lesson.Set, lesson.Quotations)
	r.weights = l.now
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

// learn compares the candidate that weighs most with the right one that does,
// moves the weights where they differ, and gives the right one, -1 for none.
func (l *learner) learn(g group, c []Candidate, right func(entity int) bool) int {
	best, good := -1, -1
	for k := range c {
		if c[k].score >= 0 && (best < 0 || c[k].score > c[best].score) {
			best = k
		}
		if right(c[k].Entity) && (good < 0 || c[k].score > c[good].score) {
			good = k
		}
	}
	l.steps++
	if best == good || best >= 0 && good >= 0 && right(c[best].Entity) {
		return good
	}
	if good >= 0 {
		l.move(g, c[good].Features, unit)
	}
	if best >= 0 {
		l.move(g, c[best].Features, -unit)
	}
	return good
}

// move adds n to the weights of features, now and in the sum over all steps.
func (l *learner) move(g group, features []feature, n int32) {
	for _, f := range features {
		l.now[g][f] += n
		l.total[g][f] += l.steps * int64(n)
	}
}

// average gives the mean of the weights over all steps.
func (l *learner) average() *Weights {
	w := new(Weights)
	for g := range w {
		for f := range w[g] {
			w[g][f] = l.now[g][f] - int32(l.total[g][f]/max(l.steps, 1))
		}
	}
	return w
}
