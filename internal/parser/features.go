package parser

import "github.com/seed-761fda18/whosaid/internal/perceptron"

// moveTemplates is the number of features of one move.
const moveTemplates = 82

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

// moveKeys sets the features of the state: the three words on top of the stack,
// the three in front of the buffer, and the outermost children of the first of
// each.
func (s *state) moveKeys(keys *moveKeys) {
	top := len(s.stack) - 1
	i0, i1, b := s.stack[top], s.stack[top-1], s.next
	nodes := s.nodes
	s0, s1, s2 := &nodes[i0], &nodes[i1], &nodes[s.stack[top-2]]
	n0, n1, n2 := &nodes[b], &nodes[b+1], &nodes[b+2]
	l1, l2 := &nodes[s0.left[0]], &nodes[s0.left[1]]
	r1, r2 := &nodes[s0.right[0]], &nodes[s0.right[1]]
	m1, m2 := &nodes[n0.left[0]], &nodes[n0.left[1]]
	q1, q2 := &nodes[s1.left[0]], &nodes[s1.right[0]]
	far := span(i0, b)
	near := uint32(0)
	if i1 != 0 {
		near = span(i1, i0)
	}
	t := func(a, b, c *node) uint32 { return a.tag | b.tag<<8 | c.tag<<16 }
	st := s0.tag | n0.tag<<8
	ss := s1.tag | s0.tag<<8
	val0 := min(s0.lefts, 3) | min(s0.rights, 3)<<2
	valb := min(n0.lefts, 3)
	val1 := min(s1.lefts, 3) | min(s1.rights, 3)<<2
	gap0, gap1 := marksBetween(s0, n0), marksBetween(s1, s0)
	marks := s0.mark | n0.mark<<8 | n1.mark<<16
	*keys = moveKeys{
		perceptron.Key(1, s0.both),
		perceptron.Key(2, s0.word),
		perceptron.Key(3, s0.tag),
		perceptron.Key(4, n0.both),
		perceptron.Key(5, n0.word),
		perceptron.Key(6, n0.tag),
		perceptron.Key(7, n1.both),
		perceptron.Key(8, n1.word),
		perceptron.Key(9, n2.both),
		perceptron.Key(10, s1.both),
		perceptron.Key(11, s1.word),
		perceptron.Key(12, s2.both),

		perceptron.Key2(13, s0.both, n0.both),
		perceptron.Key2(14, s0.both, n0.word),
		perceptron.Key2(15, s0.word, n0.both),
		perceptron.Key2(16, s0.both, n0.tag),
		perceptron.Key2(17, s0.tag, n0.both),
		perceptron.Key(18, st),
		perceptron.Key(19, n0.tag|n1.tag<<8),
		perceptron.Key2(20, n0.both, n1.tag),

		perceptron.Key2(21, s1.both, s0.both),
		perceptron.Key2(22, s1.both, s0.tag),
		perceptron.Key2(23, s1.tag, s0.both),
		perceptron.Key(24, ss),
		perceptron.Key2(25, s1.word, n0.word),
		perceptron.Key2(26, s1.tag, n0.both),
		perceptron.Key2(27, s1.both, n0.tag),

		perceptron.Key(28, t(n0, n1, n2)),
		perceptron.Key(29, t(s0, n0, n1)),
		perceptron.Key(30, t(s1, s0, n0)),
		perceptron.Key(31, t(s2, s1, s0)),
		perceptron.Key2(32, t(s1, s0, n0), n1.tag),
		perceptron.Key2(33, t(s0, n0, n1), n2.tag),
		perceptron.Key(34, t(s0, l1, n0)),
		perceptron.Key(35, t(s0, l2, l1)),
		perceptron.Key(36, t(s0, r1, n0)),
		perceptron.Key(37, t(s0, r2, r1)),
		perceptron.Key(38, t(s0, n0, m1)),
		perceptron.Key(39, t(n0, m1, m2)),
		perceptron.Key(40, t(s1, s0, r1)),
		perceptron.Key(41, t(s1, s0, l1)),
		perceptron.Key2(42, t(s1, q1, q2), s0.tag),
		perceptron.Key2(43, l1.word, st),
		perceptron.Key2(44, r1.word, st),
		perceptron.Key2(45, m1.word, st),
		perceptron.Key2(46, q2.word, ss),

		perceptron.Key3(47, s0.word, far, 1),
		perceptron.Key3(48, s0.tag, far, 2),
		perceptron.Key3(49, n0.word, far, 3),
		perceptron.Key3(50, st, far, near),
		perceptron.Key3(51, ss, near, far),
		perceptron.Key2(52, s0.word, val0),
		perceptron.Key2(53, st, val0|valb<<8),
		perceptron.Key2(54, n0.word, valb),
		perceptron.Key2(55, ss, val1|val0<<8),
		perceptron.Key2(56, s1.word, val1),

		perceptron.Key2(57, s0.cluster, n0.cluster),
		perceptron.Key2(58, s0.cluster, n0.tag),
		perceptron.Key2(59, s0.tag, n0.cluster),
		perceptron.Key2(60, s1.cluster, s0.cluster),
		perceptron.Key2(61, s1.cluster|s0.cluster<<16, n0.cluster),
		perceptron.Key2(62, n0.cluster, n1.cluster),

		perceptron.Key2(63, gap0, st),
		perceptron.Key2(64, gap1, ss),
		perceptron.Key3(65, gap0|gap1<<8, st, s1.tag),
		perceptron.Key2(66, marks, st),
		perceptron.Key2(67, n0.mark|n1.mark<<8, t(s0, n0, n1)),
		perceptron.Key2(68, n0.mark, t(s1, s0, n0)),
		perceptron.Key2(69, gap0, s0.word),
		perceptron.Key2(70, gap0, n0.word),

		perceptron.Key2(71, st, s0.leftSet|s0.rightSet<<8|n0.leftSet<<16),
		perceptron.Key2(72, ss, s1.leftSet|s1.rightSet<<8|s0.leftSet<<16|s0.rightSet<<24),
		perceptron.Key2(73, s0.word, s0.leftSet|s0.rightSet<<8|n0.tag<<16),
		perceptron.Key2(74, n0.word, n0.leftSet|s0.tag<<8),
		perceptron.Key2(75, s1.word, s1.rightSet|s1.leftSet<<8|s0.tag<<16),
		perceptron.Key2(76, t(s1, s0, n0), s0.leftSet|s1.rightSet<<8|n0.leftSet<<16),

		perceptron.Key3(77, s1.word, l1.word, s0.tag),
		perceptron.Key3(78, s1.cluster, l1.word, s0.cluster),
		perceptron.Key3(79, s2.word, l1.word, s0.tag),
		perceptron.Key2(80, l1.word, t(s2, s1, s0)),
		perceptron.Key3(81, l1.word, n0.tag, ss),
		perceptron.Key2(82, n0.word, ss),
	}
}
