package coref

// Score counts the mentions of a group that weights link rightly.
type Score struct {
	Group           string
	Mentions, Right int
}

// Judge counts how often weights choose an entity whose other mentions stand for
// the same, or rightly none, over mentions whose gold is known.
func Judge(w *Weights, lessons []Lesson) []Score {
	scores := make([]Score, numGroups)
	for g := range scores {
		scores[g].Group = groupNames[g]
	}
	for _, lesson := range lessons {
		r := newResolver(lesson.Set, lesson.Quotations)
		r.weights = w
		votes := map[int]map[string]int{}
		counted := 0
		r.choose = func(i int, c []Candidate) (int, bool) {
			counted = lesson.vote(r, votes, counted, i)
			gold, g := lesson.Gold[i], groupOf(&lesson.Set.Mentions[i])
			if gold == "" {
				return -1, false
			}
			possible := false
			for _, x := range c {
				possible = possible || most(votes[x.Entity]) == gold
			}
			best, _ := r.leaders(g)
			scores[g].Mentions++
			if best < 0 && !possible || best >= 0 && most(votes[c[best].Entity]) == gold {
				scores[g].Right++
			}
			return -1, false
		}
		r.run()
	}
	return scores
}
