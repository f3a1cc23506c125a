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
	word     uint32 // hash of the lowered word
	tag      uint32
	both     uint32 // word and tag
	cluster  uint32
	mark     uint32 // tag of the mark before the word, 0 for none
	commas   uint32 // number of commas before the word in the sentence
	others   uint32 // number of other marks before it
	head     int32
	advised  int32 // head that the first parser found, 0 if it was not asked
	awaited  int32 // last child that it found
	left     [2]int32
	right    [2]int32
	lefts    uint32 // number of children on the left
	rights   uint32
	leftSet  uint32 // kinds of the children on the left, see kindBit
	rightSet uint32
	last     Rel    // relation of the child labelled last
	rel      Rel    // relation of the word itself, once labelled
	have     uint32 // relations among the children labelled so far, see relBit
}

// point is a punctuation mark of the sentence at work. Marks are no nodes: the
// moves are made over words alone, which see the marks beside them, and the marks
// get their heads by rule afterwards.
type point struct {
	tag  tagger.Tag
	gap  int32 // number of words before the mark
	head int32 // node on which the mark hangs
}

// rootTag is the tag of the root, which stands behind the last word.
const rootTag = uint32(tagger.NumTags)

// bottom is the number of empty entries below the stack, so that features need
// no cases.
const bottom = 3

// state is the working space for one sentence. Node 0 is empty, words are nodes 1
// to n, node n+1 is the root, two more empty ones follow.
type state struct {
	nodes  []node
	points []point
	open   []int32 // opening marks that wait for their answer
	stack  []int32
	order  []int32 // words as their relations are named
	places []int32 // place of each word in the sentence with marks
	next   int32   // front of the buffer
	n      int32
}

// read fills the space with a sentence, nothing attached.
func (s *state) read(clusters *perceptron.Clusters, words []string, tags []tagger.Tag) {
	s.nodes = append(s.nodes[:0], node{})
	s.points = s.points[:0]
	var mark, commas, others uint32
	for i, word := range words {
		if tag := tags[i]; isMark(tag) {
			s.points = append(s.points, point{tag: tag, gap: int32(len(s.nodes)) - 1})
			mark = uint32(tag)
			if tag == tagger.Comma {
				commas++
			} else {
				others++
			}
			continue
		}
		var w perceptron.Word
		w.Read(word)
		s.nodes = append(s.nodes, node{
			word: w.Lower, tag: uint32(tags[i]), both: perceptron.Key2(0, w.Lower, uint32(tags[i])),
			cluster: clusters.Of(&w), mark: mark, commas: commas, others: others,
		})
		mark = 0
	}
	s.n = int32(len(s.nodes)) - 1
	s.nodes = append(s.nodes, node{tag: rootTag, both: rootTag, mark: mark, commas: commas, others: others}, node{}, node{})
	s.restart()
}

// restart puts all words into the buffer.
func (s *state) restart() {
	s.stack = append(s.stack[:0], 0, 0, 0)
	s.next = 1
}

// isMark reports whether a tag is that of a punctuation mark.
func isMark(tag tagger.Tag) bool {
	switch tag {
	case tagger.Period, tagger.Comma, tagger.Colon, tagger.LeftBracket, tagger.RightBracket, tagger.OpenQuote,
		tagger.CloseQuote, tagger.HYPH, tagger.NFP:
		return true
	}
	return false
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
func (s *state) best(scores [numMoves]int32) move {
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
		head.leftSet |= kindBit(s.nodes[child].tag)
		s.stack = s.stack[:top]
	case right:
		child, at := s.stack[top], s.stack[top-1]
		head := &s.nodes[at]
		s.nodes[child].head = at
		head.right[1], head.right[0] = head.right[0], child
		head.rights++
		head.rightSet |= kindBit(s.nodes[child].tag)
		s.stack = s.stack[:top]
	}
}

// kindBit returns the bit of a tag in the sets of children: eight kinds of words
// that tell what a head still lacks.
func kindBit(tag uint32) uint32 {
	switch t := tagger.Tag(tag); {
	case t.Noun() || t == tagger.PRP || t == tagger.EX || t == tagger.CD:
		return 1
	case t.Verb():
		return 2
	case t == tagger.IN || t == tagger.RP:
		return 4
	case t == tagger.TO:
		return 8
	case t == tagger.MD:
		return 16
	case t == tagger.DT || t == tagger.PRPS || t == tagger.POS:
		return 32
	case t >= tagger.WDT && t <= tagger.WRB:
		return 64
	case t == tagger.CC:
		return 128
	}
	return 0
}
