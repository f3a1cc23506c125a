package parser

import "github.com/seed-761fda18/whosaid/internal/perceptron"

// The numbers of features of one move. Those that both parsers look at are plain,
// the second one has more; a few of either are leading, since they mostly tell the
// move, see state.decide.
const (
	leadingPlain  = 16
	leadingMore   = 4
	otherPlain    = 18
	otherMore     = 18
	moveTemplates = leadingPlain + leadingMore + otherPlain + otherMore
)

// moveKeys are the features of one move.
type moveKeys [moveTemplates]uint32

// span returns the distance of two places in few steps.
func span(from, to int32) uint32 {
	d := to - from
	switch {
	case d <= 4:
		return uint32(max(d, 0))
	case d <= 6:
		return 5
	case d <= 10:
		return 6
	}
	return 7
}

// marksBetween returns how many commas and other marks stand between two words, in
// few steps.
func marksBetween(a, b *node) uint32 {
	if a.commas > b.commas || a.others > b.others {
		a, b = b, a
	}
	return min(b.commas-a.commas, 2) | min(b.others-a.others, 2)<<2
}

// view is what the features of a move look at: the three words on top of the
// stack, the three in front of the buffer, the outermost children of the first of
// each, and what stands between them.
type view struct {
	i0, i1, b              int32 // nodes s0, s1 and n0
	s0, s1, s2, n0, n1, n2 *node
	l1, l2, r1             *node  // children of s0
	m1, m2                 *node  // of n0, on the left
	q1, q2                 *node  // of s1
	st, ss                 uint32 // tags of s0 and n0, of s1 and s0
	far, near              uint32 // distance of s0 and n0, of s1 and s0
	val0, valb, val1       uint32 // numbers of children
	gap0, gap1             uint32 // marks between s0 and n0, between s1 and s0
	marks                  uint32 // marks before s0, n0 and n1
	advice                 uint32 // what the first parser says of the words at hand
}

// tags joins the tags of three words.
func tags(a, b, c *node) uint32 {
	return a.tag | b.tag<<8 | c.tag<<16
}

// look sets the view of the state.
func (s *state) look(v *view) {
	top := len(s.stack) - 1
	i0, i1, b := s.stack[top], s.stack[top-1], s.next
	v.i0, v.i1, v.b = i0, i1, b
	nodes := s.nodes
	s0, s1, n0, n1 := &nodes[i0], &nodes[i1], &nodes[b], &nodes[b+1]
	v.s0, v.s1, v.s2, v.n0, v.n1, v.n2 = s0, s1, &nodes[s.stack[top-2]], n0, n1, &nodes[b+2]
	v.l1, v.l2, v.r1 = &nodes[s0.left[0]], &nodes[s0.left[1]], &nodes[s0.right[0]]
	v.m1, v.m2 = &nodes[n0.left[0]], &nodes[n0.left[1]]
	v.q1, v.q2 = &nodes[s1.left[0]], &nodes[s1.right[0]]
	v.st, v.ss = s0.tag|n0.tag<<8, s1.tag|s0.tag<<8
	v.far, v.near = span(i0, b), 0
	if i1 != 0 {
		v.near = span(i1, i0)
	}
	v.val0 = min(s0.lefts, 3) | min(s0.rights, 3)<<2
	v.valb = min(n0.lefts, 3)
	v.val1 = min(s1.lefts, 3) | min(s1.rights, 3)<<2
	v.gap0, v.gap1 = marksBetween(s0, n0), marksBetween(s1, s0)
	v.marks = s0.mark | n0.mark<<8 | n1.mark<<16
}

// leading sets the leading features of a move at the start of keys and returns their
// number. The first parser has no more than the plain ones.
func (v *view) leading(keys *moveKeys, first bool) int {
	*(*[leadingPlain]uint32)(keys[:]) = [leadingPlain]uint32{
		perceptron.Key(1, v.s0.both),
		perceptron.Key(2, v.s0.word),
		perceptron.Key(3, v.s0.tag),
		perceptron.Key(4, v.n0.both),
		perceptron.Key(5, v.n0.tag),
		perceptron.Key(10, v.s1.word),
		perceptron.Key(11, v.n0.tag|v.n1.tag<<8),
		perceptron.Key(20, tags(v.s0, v.l2, v.l1)),
		perceptron.Key(21, tags(v.s0, v.n0, v.m1)),
		perceptron.Key(22, tags(v.n0, v.m1, v.m2)),
		perceptron.Key(23, tags(v.s1, v.s0, v.r1)),
		perceptron.Key3(26, v.s0.tag, v.far, 2),
		perceptron.Key2(30, v.gap0, v.st),
		perceptron.Key2(31, v.gap1, v.ss),
		perceptron.Key2(32, v.marks, v.st),
		perceptron.Key2(34, v.st, v.s0.leftSet|v.s0.rightSet<<8|v.n0.leftSet<<16),
	}
	if first {
		return leadingPlain
	}
	v.advice = v.advise()
	*(*[leadingMore]uint32)(keys[leadingPlain:]) = [leadingMore]uint32{
		perceptron.Key2(39, v.m1.word, v.st),
		perceptron.Key2(41, v.s0.word, v.val0),
		perceptron.Key2(46, v.gap0, v.n0.word),
		perceptron.Key(51, v.advice),
	}
	return leadingPlain + leadingMore
}

// others sets the other features behind the first n keys and returns the number of
// all.
func (v *view) others(keys *moveKeys, n int, first bool) int {
	*(*[otherPlain]uint32)(keys[n:]) = [otherPlain]uint32{
		perceptron.Key(6, v.n1.both),
		perceptron.Key(7, v.n1.word),
		perceptron.Key(8, v.n2.both),
		perceptron.Key(9, v.s1.both),
		perceptron.Key2(12, v.n0.both, v.n1.tag),
		perceptron.Key(13, v.ss),
		perceptron.Key2(14, v.s1.both, v.n0.tag),
		perceptron.Key(15, tags(v.n0, v.n1, v.n2)),
		perceptron.Key(16, tags(v.s0, v.n0, v.n1)),
		perceptron.Key(17, tags(v.s1, v.s0, v.n0)),
		perceptron.Key(18, tags(v.s2, v.s1, v.s0)),
		perceptron.Key(19, tags(v.s0, v.l1, v.n0)),
		perceptron.Key(24, tags(v.s1, v.s0, v.l1)),
		perceptron.Key2(25, tags(v.s1, v.q1, v.q2), v.s0.tag),
		perceptron.Key3(27, v.st, v.far, v.near),
		perceptron.Key2(28, v.st, v.val0|v.valb<<8),
		perceptron.Key2(29, v.n0.cluster, v.n1.cluster),
		perceptron.Key2(33, v.n0.mark|v.n1.mark<<8, tags(v.s0, v.n0, v.n1)),
	}
	n += otherPlain
	if !first {
		v.more(keys[n:])
		n += otherMore
	}
	return n
}

// more sets the other features that only the second parser has: more words and sets
// of children, and where the first parser has found the heads of the words at hand.
func (v *view) more(keys []uint32) {
	*(*[otherMore]uint32)(keys) = [otherMore]uint32{
		perceptron.Key2(35, v.s1.both, v.s0.tag),
		perceptron.Key2(36, v.s1.tag, v.s0.both),
		perceptron.Key(37, tags(v.s0, v.r1, v.n0)),
		perceptron.Key2(38, v.l1.word, v.st),
		perceptron.Key2(40, v.q2.word, v.ss),
		perceptron.Key2(42, v.ss, v.val1|v.val0<<8),
		perceptron.Key2(43, v.s1.word, v.val1),
		perceptron.Key3(44, v.gap0|v.gap1<<8, v.st, v.s1.tag),
		perceptron.Key2(45, v.n0.mark, tags(v.s1, v.s0, v.n0)),
		perceptron.Key2(47, v.ss, v.s1.leftSet|v.s1.rightSet<<8|v.s0.leftSet<<16|v.s0.rightSet<<24),
		perceptron.Key2(48, tags(v.s1, v.s0, v.n0), v.s0.leftSet|v.s1.rightSet<<8|v.n0.leftSet<<16),
		perceptron.Key3(49, v.s2.word, v.l1.word, v.s0.tag),
		perceptron.Key3(50, v.l1.word, v.n0.tag, v.ss),
		perceptron.Key2(52, v.advice, v.st),
		perceptron.Key2(53, v.advice, v.ss),
		perceptron.Key2(54, v.advice, v.s0.word),
		perceptron.Key2(55, v.aim(v.s0)|v.aim(v.n0)<<3|v.awaits(v.s0)<<6, v.n0.word),
		perceptron.Key2(56, v.advice, tags(v.s0, v.n0, v.n1)),
	}
}
