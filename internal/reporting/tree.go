package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/parser"
)

// deepest is how many heads are climbed from a token.
const deepest = 24

// branch is what the parse shows from one token.
type branch struct {
	rel, head, headTag uint32
	verb, verbRel      uint32 // the nearest verb above and the relation by which the token's branch hangs on it
	upper, upperRel    uint32 // the verb above that one
	cue, cueRel        uint32 // the nearest word above that may be a cue
	opens, opensOf     uint32 // the greatest phrase that begins with the token: its relation and its head
	closes, closesOf   uint32 // the greatest phrase that ends with it
	children           uint32 // the relations of those that hang on the token
}

// tree fills the branches of the tokens of a range.
//
// The reading problem: what is said is mostly one clause or phrase, the object
// of the cue, and the words that end it look like any others.
//
//	The ferry, Holm told the board, stops at nine on days of fog.
func (f *features) tree(body []atoms, p document.Range) {
	n := len(body)
	f.left, f.right = resize(f.left, n), resize(f.right, n)
	for i := range body {
		f.left[i], f.right[i] = int32(i), int32(i)
	}
	for i := range body {
		for up, k := f.up(p, i), 0; up >= 0 && k < deepest; up, k = f.up(p, up), k+1 {
			f.left[up], f.right[up] = min(f.left[up], int32(i)), max(f.right[up], int32(i))
		}
		if up := f.up(p, i); up >= 0 {
			side := uint32(0)
			if up < i {
				side = 1
			}
			body[up].branch.children |= 1 << (childBit(f.t.Arcs[p.First+i].Rel)*2 + side)
		}
	}
	for i := range body {
		f.climb(body, p, i)
	}
}

// up gives the place of the head of a token in the range, -1 for none.
func (f *features) up(p document.Range, i int) int {
	h := int(f.t.Arcs[p.First+i].Head)
	if h < p.First || h >= p.End {
		return -1
	}
	return h - p.First
}

// climb fills the branch of one token by the heads above it.
func (f *features) climb(body []atoms, p document.Range, i int) {
	b := &body[i].branch
	at, opening, closing := i, true, true
	for k := 0; k < deepest; k++ {
		rel := uint32(f.t.Arcs[p.First+at].Rel) + 1
		opening, closing = opening && f.left[at] == int32(i), closing && f.right[at] == int32(i)
		up := f.up(p, at)
		word := uint32(0)
		if up >= 0 {
			word = body[up].word
			if up < at {
				rel |= 1 << 8
			}
		}
		if opening {
			b.opens, b.opensOf = rel, word
		}
		if closing {
			b.closes, b.closesOf = rel, word
		}
		if k == 0 {
			b.rel, b.head = rel, word
		}
		if up < 0 {
			return
		}
		above := &body[up]
		if k == 0 {
			b.headTag = above.tag
		}
		switch verb := f.t.Tags[p.First+up].Verb(); {
		case verb && b.verb == 0:
			b.verb, b.verbRel = word, rel
		case verb && b.upper == 0:
			b.upper, b.upperRel = word, rel
		}
		if b.cue == 0 && above.cue != 0 && above.cue < genericVerb {
			b.cue, b.cueRel = above.lemma, rel
		}
		at = up
	}
}

// childBit gives the bit by which a relation counts among the children.
func childBit(r parser.Rel) uint32 {
	switch r {
	case parser.Nsubj, parser.NsubjPass, parser.NsubjOuter:
		return 0
	case parser.Ccomp:
		return 1
	case parser.Xcomp:
		return 2
	case parser.Obj:
		return 3
	case parser.Obl:
		return 4
	case parser.Parataxis:
		return 5
	case parser.Mark:
		return 6
	case parser.Aux, parser.AuxPass:
		return 7
	case parser.Advcl, parser.Acl:
		return 8
	case parser.Conj:
		return 9
	case parser.Nmod, parser.NmodPoss:
		return 10
	case parser.Iobj:
		return 11
	}
	return 12
}

// treeTemplates adds the features of the parse of the token in the middle of a
// window.
func (m *mixer) treeTemplates(b, c, d *atoms) {
	x := &c.branch
	m.put(x.rel)
	m.put(b.branch.rel)
	m.put(d.branch.rel)
	m.two(x.rel, c.tag)
	m.two(x.rel, x.headTag)
	m.two(x.verb, x.verbRel)
	m.two(x.upper, x.upperRel)
	m.two(x.verbRel, x.upperRel)
	m.two(x.upper, x.verbRel<<12|x.upperRel)
	m.two(x.cue, x.cueRel)
	m.two(x.cueRel, x.rel)
	m.two(x.cueRel, c.tag)
	m.put(x.opens)
	m.put(x.closes)
	m.two(x.opens, x.opensOf)
	m.two(x.closes, x.closesOf)
	m.two(d.branch.opens, d.branch.opensOf)
	m.two(b.branch.closes, b.branch.closesOf)
	m.two(x.opens, d.branch.opens)
	m.two(b.branch.closes, x.opens)
	m.two(x.closes, d.branch.opens)
	m.put(x.children)
	m.two(x.children, c.lemma)
	m.two(x.children, c.tag)
	m.two(x.children, x.rel)
}
