// Package sequence labels sequences with a linear-chain conditional random
// field (Lafferty, McCallum and Pereira 2001).
//
// A position of a sequence has a number of features, given as hashed keys, and
// an edge, a small class of what stands between it and the position before. A
// label's score at a position is the sum of its weights over the keys; a pair
// of neighbouring labels scores by a dense table for each edge. Label 0, the
// label of what belongs to nothing, has no weights of its own: its score at a
// position is zero, and the others are measured against it.
//
// [Learn] fits float weights; [Pack] turns those of two passes into a small
// [Model] with a byte a weight. [LearnChooser] fits the smaller models that
// choose one of some candidates.
package sequence

// Lanes is the number of labels that have weights: all but label 0.
const Lanes = 8

// MaxLabels is the greatest number of labels.
const MaxLabels = Lanes + 1

// Label is the index of a label.
type Label = uint8

// Sequence is what is to be labelled.
type Sequence struct {
	// Keys are the features of all positions, Width a position; More, with
	// MoreWidth a position, are further ones.
	Keys, More       []uint32
	Width, MoreWidth int
	// Edges is the class of what stands before each position.
	Edges []uint8
	// Allowed holds for each position the labels that the evidence admits, as
	// bits; nil admits all.
	Allowed []uint16
}

// Len gives the number of positions.
func (s *Sequence) Len() int { return len(s.Edges) }

// at gives the keys of one position.
func (s *Sequence) at(i int) (keys, more []uint32) {
	return s.Keys[i*s.Width : (i+1)*s.Width], s.More[i*s.MoreWidth : (i+1)*s.MoreWidth]
}

// allows reports whether the evidence admits the label at the position.
func (s *Sequence) allows(i int, l Label) bool {
	return s.Allowed == nil || s.Allowed[i]>>l&1 == 1
}

// Scheme says how many labels there are and which may follow which.
type Scheme struct {
	Labels int
	// Before holds for each label the labels that may stand before it, as bits.
	Before [MaxLabels]uint16
	// First holds the labels that may begin a sequence, as bits.
	First uint16
}

// valid reports whether the scheme names no label that it has not.
func (s *Scheme) valid() bool {
	if s.Labels < 1 || s.Labels > MaxLabels {
		return false
	}
	all := s.First
	for _, set := range s.Before {
		all |= set
	}
	return all < 1<<s.Labels
}

// Transitions are the scores of pairs of neighbouring labels: for each edge a
// table [before][label], one row behind another.
type Transitions [][MaxLabels * MaxLabels]float32

// pair gives the place of a pair of labels in a table of transitions.
func pair(before, label Label) int { return int(before)*MaxLabels + int(label) }
