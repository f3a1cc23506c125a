package parser

import (
	"github.com/seed-761fda18/whosaid/internal/perceptron"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// move is a step of the arc-hybrid system. With s1 and s0 on top of the stack and
// b in front of the buffer:
//
//	shift  puts b on the stack
//	left   makes b the head of s0 and takes s0 off
//	right  makes s1 the head of s0 and takes s0 off
type move uint8

const (
	shift move = iota
	left
	right
	numMoves = 3
)

// node is a word of the sentence at work, with what the features need of it.
// Children are the outermost two on either side, 0 for none.
type node struct {
	word    uint32 // hash of the lowered word
	tag     uint32
	both    uint32 // word and tag
	cluster uint32
	head    int32
	left    [2]int32
	right   [2]int32
	lefts   uint32 // number of children on the left
	rights  uint32
	last    Rel    // relation of the child labelled last
	rel     Rel    // relation of the word itself, once labelled
	have    uint32 // relations among the children labelled so far, see relBit
}

// rootTag is the tag of the root, which stands behind the last word.
const rootTag = uint32(tagger.NumTags)

// bottom is the number of empty entries below the stack, so that features need
// no cases.
const bottom = 3

// state is the working space for one sentence. Node 0 is empty, words are nodes 1
// to n, node n+1 is the root, two more empty ones follow.
type state struct {
	nodes []node
	stack []int32
	next  int32 // front of the buffer
	n     int32
}

// read fills the space with a sentence, nothing attached.
func (s *state) read(clusters *perceptron.Clusters, words []string, tags []tagger.Tag) {
	size := len(words) + 4
	if cap(s.nodes) < size {
		s.nodes = make([]node, size, size+size/2)
		s.stack = make([]int32, 0, size+size/2+bottom)
	}
	s.nodes = s.nodes[:size]
	s.n = int32(len(words))
	s.nodes[0] = node{}
	for i, word := range words {
		var w perceptron.Word
		w.Read(word)
		s.nodes[i+1] = node{word: w.Lower, tag: uint32(tags[i]), cluster: clusters.Of(&w)}
		s.nodes[i+1].both = perceptron.Key2(0, w.Lower, uint32(tags[i]))
	}
	s.nodes[s.n+1] = node{tag: rootTag, both: rootTag}
	s.nodes[s.n+2], s.nodes[s.n+3] = node{}, node{}
	s.stack = append(s.stack[:0], 0, 0, 0)
	s.next = 1
}

// depth returns the number of words on the stack.
func (s *state) depth() int {
	return len(s.stack) - bottom
}

// done reports whether every word has its head.
func (s *state) done() bool {
	return s.next > s.n && s.depth() == 0
}

// forced returns the only move that is allowed, if there is but one. At the end
// of the sentence the stack is folded up and its lowest word becomes the root, so
// that there is one root always.
func (s *state) forced() (move, bool) {
	switch {
	case s.depth() == 0:
		return shift, true
	case s.next <= s.n:
		return 0, false
	case s.depth() == 1:
		return left, true
	}
	return right, true
}

// best returns the allowed move with the highest score, the first of equals.
func (s *state) best(scores [numMoves]uint16) move {
	m := shift
	if scores[left] > scores[m] {
		m = left
	}
	if scores[right] > scores[m] && s.depth() > 1 {
		m = right
	}
	return m
}

// apply makes a move.
func (s *state) apply(m move) {
	top := len(s.stack) - 1
	switch m {
	case shift:
		s.stack = append(s.stack, s.next)
		s.next++
	case left:
		child, head := s.stack[top], &s.nodes[s.next]
		s.nodes[child].head = s.next
		head.left[1], head.left[0] = head.left[0], child
		head.lefts++
		s.stack = s.stack[:top]
	case right:
		child, at := s.stack[top], s.stack[top-1]
		head := &s.nodes[at]
		s.nodes[child].head = at
		head.right[1], head.right[0] = head.right[0], child
		head.rights++
		s.stack = s.stack[:top]
	}
}
