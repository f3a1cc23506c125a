package parser

// The heads are found twice. The first parser goes over the sentence from right to
// left, with few features, and what it finds is a feature of the second, which goes
// from left to right: at The plan that he opposed passed, the second has to decide
// about plan before it has come to passed, where the first has begun.

// mirror fills the space with the sentence of from, read from right to left: word
// i is node n+1-i, and the mark before it is the one that stood behind.
func (s *state) mirror(from *state) {
	n := from.n
	s.nodes, s.n = append(s.nodes[:0], node{}), n
	for i := n; i >= 0; i-- {
		d := &from.nodes[i]
		s.nodes = append(s.nodes, node{
			word: d.word, tag: d.tag, both: d.both, cluster: d.cluster,
			mark: from.nodes[i+1].mark, commas: d.commas, others: d.others,
		})
	}
	root := &s.nodes[n+1]
	root.tag, root.both = rootTag, rootTag
	s.nodes = append(s.nodes, node{}, node{})
	s.restart()
}

// advise gives the words of s the heads that the first parser, whose space is
// from, has found.
func (s *state) advise(from *state) {
	for i := int32(1); i <= s.n; i++ {
		head := from.nodes[s.n+1-i].head
		if head <= s.n {
			head = s.n + 1 - head
		}
		s.hear(i, head)
	}
}

// hear notes the head of word i that the first parser has found.
func (s *state) hear(i, head int32) {
	s.nodes[i].advised = head
	last := &s.nodes[head].awaited
	*last = max(*last, i)
}

// aim tells in three bits where the first parser sees the head of a word, as the
// second stands: 0 if it was not asked.
func (v *view) aim(d *node) uint32 {
	switch h := d.advised; {
	case h == 0:
		return 0
	case h == v.b:
		return 1
	case h == v.i0:
		return 2
	case h == v.i1:
		return 3
	case h > v.b:
		return 4
	case h < v.i1:
		return 5
	}
	return 6
}

// awaits tells whether the first parser sees children of a word in the buffer.
func (v *view) awaits(d *node) uint32 {
	if d.awaited >= v.b {
		return 1
	}
	return 0
}

// advise joins what the first parser says of the words at hand.
func (v *view) advise() uint32 {
	return v.aim(v.s0) | v.aim(v.n0)<<3 | v.aim(v.s1)<<6 | v.awaits(v.s0)<<9 | v.awaits(v.s1)<<10
}
