package parser

import "github.com/seed-761fda18/whosaid/internal/perceptron"

// sureKeys returns the keys by which the relation of word i may be sure: the tags
// of the word and its head, what hangs on the word already, and its cluster or its
// distance. A small the before its noun is a det whatever stands around, and about
// half of all words are as clear. Where neither key is known for sure, as with the
// that of a clause, the labeller decides.
func (s *state) sureKeys(i int32) [2]uint32 {
	d := &s.nodes[i]
	h, far := &s.nodes[d.head], span(i, d.head)
	tt := d.tag | h.tag<<8
	if d.head < i {
		tt, far = tt|1<<16, span(d.head, i)
	}
	if d.left[0] != 0 || d.right[0] != 0 {
		tt |= 1 << 17
	}
	return [2]uint32{
		perceptron.Key3(1, tt, d.have, d.cluster),
		perceptron.Key3(2, tt, d.have, far),
	}
}

// sureRel returns the relation of word i if it is sure, else None.
func (p *Parser) sureRel(s *state, i int32) Rel {
	keys := s.sureKeys(i)
	n := p.sure.Find(keys[0])
	if n == 0 {
		n = p.sure.Find(keys[1])
	}
	return Rel(n)
}

// learnSure returns the relations that the labeller, as it was learned, always gives
// where a key is at hand, and that at least least times in every third example.
func (l *Learned) learnSure(examples []Example, least int32) map[uint32]uint16 {
	x := l.Exact()
	x.sure = perceptron.NewSure(int(NumRels))
	var arcs []Arc
	for i := 0; i < len(examples); i += 3 {
		arcs = x.Parse(arcs[:0], examples[i].Words, examples[i].Tags)
	}
	return x.sure.Answers(least)
}
