package perceptron

// Sure finds the decisions that come out the same however the rest is turned, by
// looking at what a learned perceptron has answered: the before a noun is always a
// determiner. It is for trainers; at run time its answers are a Map, and where that
// has one, nothing needs scoring.
type Sure struct {
	classes int
	counts  map[uint32][]int32
}

// NewSure returns a Sure of nothing, for answers from 0 to classes-1.
func NewSure(classes int) *Sure {
	return &Sure{classes: classes, counts: map[uint32][]int32{}}
}

// Count notes that a perceptron gave an answer where a key was at hand.
func (s *Sure) Count(key uint32, answer int) {
	row := s.counts[key]
	if row == nil {
		row = make([]int32, s.classes)
		s.counts[key] = row
	}
	row[answer]++
}

// Answers returns the keys that were at hand at least least times and always had
// the same answer, with that answer. The answer 0 is never sure, since in a Map it
// is none.
func (s *Sure) Answers(least int32) map[uint32]uint16 {
	out := map[uint32]uint16{}
	for key, row := range s.counts {
		all, top := int32(0), 0
		for answer, n := range row {
			all += n
			if n > row[top] {
				top = answer
			}
		}
		if top > 0 && all >= least && row[top] == all {
			out[key] = uint16(top)
		}
	}
	return out
}
