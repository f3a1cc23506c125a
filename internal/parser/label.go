package parser

import (
	"github.com/seed-761fda18/whosaid/internal/perceptron"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// labelTemplates is the number of features of one relation.
const labelTemplates = 32

// labelKeys are the features of one relation.
type labelKeys [labelTemplates]uint32

// relBit returns the bit of a relation in node.have: those are kept that a head
// has but once and that tell the others apart.
func relBit(r Rel) uint32 {
	switch r {
	case Nsubj, Csubj, NsubjOuter, CsubjOuter:
		return 1
	case NsubjPass, CsubjPass, AuxPass:
		return 2
	case Obj:
		return 4
	case Cop:
		return 8
	case Case:
		return 16
	case Mark:
		return 32
	case Aux:
		return 64
	case Det, NmodPoss:
		return 128
	case Xcomp, Ccomp:
		return 256
	case Cc:
		return 512
	case Expl:
		return 1024
	}
	return 0
}

// label names the relations of a parsed sentence, one after the other. The relations
// that are named already are features of the next.
func (p *Parser) label(s *state) {
	var keys labelKeys
	s.orderWords()
	for _, i := range s.order {
		rel := Root
		if s.nodes[i].head <= s.n {
			rel = p.labelOf(s, i, &keys)
		}
		s.setRel(i, rel)
	}
}

// labelOf returns the relation of word i, without scoring where it is sure.
func (p *Parser) labelOf(s *state, i int32, keys *labelKeys) Rel {
	if rel := p.sureRel(s, i); rel != None {
		return rel
	}
	s.labelKeys(i, keys)
	return known(p.labels.Best(keys[:]))
}

// orderWords lists the words in the order in which their relations are named, from
// left to right but the small words first: at The plan was rejected, the subject is
// that of a passive, which was tells.
func (s *state) orderWords() {
	s.order = s.order[:0]
	for i := int32(1); i <= s.n; i++ {
		if s.small(i) {
			s.order = append(s.order, i)
		}
	}
	for i := int32(1); i <= s.n; i++ {
		if !s.small(i) {
			s.order = append(s.order, i)
		}
	}
}

// small reports whether word i is a grammatical word without children: by its tag,
// or a verb that hangs on a word behind, as auxiliaries and copulas do.
func (s *state) small(i int32) bool {
	d := &s.nodes[i]
	if d.left[0] != 0 || d.right[0] != 0 {
		return false
	}
	switch t := tagger.Tag(d.tag); t {
	case tagger.DT, tagger.IN, tagger.TO, tagger.MD, tagger.CC, tagger.PRPS, tagger.POS, tagger.RP, tagger.PDT:
		return true
	default:
		return t.Verb() && d.head > i
	}
}

// known returns the relation that was found best, Dep for none.
func known(class int) Rel {
	if Rel(class) == None {
		return Dep
	}
	return Rel(class)
}

// setRel notes the relation of word i with its head.
func (s *state) setRel(i int32, rel Rel) {
	s.nodes[i].rel = rel
	head := &s.nodes[s.nodes[i].head]
	head.last = rel
	head.have |= relBit(rel)
}

// labelKeys sets the features of the relation of word i.
func (s *state) labelKeys(i int32, keys *labelKeys) {
	nodes := s.nodes
	at := nodes[i].head
	d, h := &nodes[i], &nodes[at]
	g := &nodes[h.head]
	after := &nodes[i+1]
	l1, r1 := &nodes[d.left[0]], &nodes[d.right[0]]
	hl, hr := &nodes[h.left[0]], &nodes[h.right[0]]
	side := uint32(0)
	far := span(i, at)
	if at < i {
		side, far = 1, span(at, i)
	}
	way := side | far<<1
	tt := d.tag | h.tag<<8 | side<<16
	last := uint32(h.last) | side<<8
	edge := side
	if h.left[0] == i {
		edge |= 2
	}
	if h.right[0] == i {
		edge |= 4
	}
	*keys = labelKeys{
		perceptron.Key2(1, d.word, side),
		perceptron.Key2(2, d.both, side),
		perceptron.Key2(3, h.word, side),
		perceptron.Key2(4, h.both, side),
		perceptron.Key(5, tt),
		perceptron.Key2(6, d.tag, way),
		perceptron.Key2(7, tt, far),
		perceptron.Key2(8, d.word, tt),
		perceptron.Key2(9, d.cluster, tt),
		perceptron.Key2(10, h.cluster, tt),
		perceptron.Key2(11, d.cluster, side),
		perceptron.Key2(12, h.cluster, side),
		perceptron.Key2(13, l1.word, d.tag|side<<8),
		perceptron.Key2(14, l1.word, tt),
		perceptron.Key2(15, r1.word, d.tag|side<<8),
		perceptron.Key2(16, after.tag, tt),
		perceptron.Key2(17, after.word, d.tag|side<<8),
		perceptron.Key2(18, last, d.word),
		perceptron.Key2(19, last, h.word),
		perceptron.Key3(20, h.have, d.tag, side),
		perceptron.Key2(21, d.have, tt),
		perceptron.Key3(22, d.have, d.tag, side),
		perceptron.Key2(23, d.have, h.word),
		perceptron.Key2(24, uint32(h.rel), tt),
		perceptron.Key2(25, g.tag, tt),
		perceptron.Key2(26, edge, tt),
		perceptron.Key2(27, hl.tag|hr.tag<<8, tt),
		perceptron.Key2(28, hl.word, tt),
		perceptron.Key2(29, l1.cluster, tt),
		perceptron.Key2(30, marksBetween(d, h), tt),
		perceptron.Key2(31, h.word, tt),
		perceptron.Key3(32, h.word, l1.word, d.tag|side<<8),
	}
}
