package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/sequence"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// margin is how far beyond its own token a position looks.
const margin = 3

// atoms are the properties of one token that features are made of, as hashes.
type atoms struct {
	word   uint32 // letters in lower case, digits as one
	tag    uint32
	shape  uint32
	suffix uint32 // the last three letters
	cue    uint32 // what kind of cue the word may be, 0 for none
	lemma  uint32 // of a possible cue, else the word
	state  uint32 // where the token stands relative to quotation marks
	frame  uint32 // what stands around the quoted region, 0 outside
	left   uint32 // the nearest possible cue before it in the sentence
	right  uint32 // and behind it
	since  uint32 // what stands between that cue and here
	until  uint32
	verbL  uint32 // the nearest verb of any kind before it in the sentence
	verbR  uint32 // and behind it
	sinceV uint32
	untilV uint32
}

// features makes the features of the positions of a paragraph. It keeps its
// buffers and is not safe for concurrent use.
type features struct {
	t      *analysis.Text
	atoms  []atoms // margin empty ones on both sides
	keys   []uint32
	edges  []uint8
	frames []uint32 // of the regions, 0 where not yet known
	seq    sequence.Sequence

	views []view
	spans []span
	more  []uint32
}

// paragraph gives the sequence of a paragraph. It is valid until the next call.
func (f *features) paragraph(p document.Range) *sequence.Sequence {
	n := p.Len()
	f.atoms = resize(f.atoms, n+2*margin)
	clear(f.atoms)
	body := f.atoms[margin : margin+n]
	for i := range body {
		f.own(&body[i], p.First+i)
	}
	f.context(body, p)
	f.keys, f.edges = f.keys[:0], resize(f.edges, n)
	for i := range n {
		f.keys = templates(f.keys, f.atoms[i:i+2*margin+1])
		f.edges[i] = f.edge(p.First + i)
	}
	f.seq = sequence.Sequence{Keys: f.keys, Width: len(f.keys) / max(1, n), Edges: f.edges}
	return &f.seq
}

// own fills the atoms that depend on the token alone.
func (f *features) own(a *atoms, i int) {
	w := f.t.Form(i)
	a.word, a.suffix, a.shape = spell(w)
	a.tag = uint32(f.t.Tags[i]) + 1
	a.cue, a.lemma = f.cueOf(i, w, a.word)
	a.state = f.state(i)
	if k := f.t.Region(i); k >= 0 {
		a.frame = f.frame(k)
	}
}

// cueOf says what kind of cue a word may be and gives the hash of its lemma.
func (f *features) cueOf(i int, w string, word uint32) (kind, lemma uint32) {
	if v, ok := f.t.Lexicon.Verb(w); ok {
		return 1 + uint32(v.Class) + uint32(v.Form)<<3, hash(v.Lemma)
	}
	if n, ok := f.t.Lexicon.Noun(w); ok && f.t.Tags[i].Noun() {
		return 64 + uint32(n.Class), hash(n.Lemma)
	}
	if w == "according" || w == "According" {
		return 80, word
	}
	if f.t.Tags[i].Verb() && !helper(w) {
		return 81, word
	}
	return 0, word
}

// helper reports whether a verb's form is mostly that of an auxiliary.
func helper(w string) bool {
	switch w {
	case "be", "is", "are", "was", "were", "been", "being", "am", "has", "have", "had", "do", "does", "did", "'s", "'re", "'ve", "'m":
		return true
	}
	return false
}

// state says where a token stands relative to quotation marks.
func (f *features) state(i int) uint32 {
	k := f.t.Region(i)
	if k < 0 {
		return 1
	}
	r := &f.t.Regions[k]
	switch t := f.t.Tokens[i]; {
	case t.Start < r.Inner.Start:
		return 2
	case t.Start >= r.Inner.End:
		return 3
	case i == r.Tokens.First:
		return 4
	case i == r.Tokens.End-1:
		return 5
	}
	return 6
}

// frame describes what stands around a quoted region: how it begins and ends,
// how long it is and what comes before and behind it.
func (f *features) frame(k int) uint32 {
	if f.frames == nil {
		f.frames = make([]uint32, len(f.t.Regions))
	}
	if f.frames[k] == 0 {
		f.frames[k] = f.computeFrame(k)
	}
	return f.frames[k]
}

// computeFrame computes the frame of a region.
func (f *features) computeFrame(k int) uint32 {
	r := &f.t.Regions[k]
	if r.Tokens.Len() == 0 {
		return 1
	}
	h := uint32(1)
	first, last := f.t.Form(r.Tokens.First), f.t.Form(r.Tokens.End-1)
	if first[0] >= 'A' && first[0] <= 'Z' {
		h |= 2
	}
	switch last {
	case ",":
		h |= 4
	case ".", "!", "?":
		h |= 8
	}
	h |= uint32(bucket(r.Tokens.Len())) << 4
	if before := r.Tokens.First - 2; before >= 0 && f.t.Tokens[before].Paragraph == f.t.Tokens[r.Tokens.First].Paragraph {
		h |= (1 + uint32(class(f.t, before))) << 8
	}
	if after := r.Tokens.End + 1; after < len(f.t.Tokens) && f.t.Tokens[after].Paragraph == f.t.Tokens[r.Tokens.First].Paragraph {
		h |= (1 + uint32(class(f.t, after))) << 16
	}
	return h
}

// context fills the atoms that depend on the possible cues of the sentence.
func (f *features) context(body []atoms, p document.Range) {
	var near, verb nearest
	sentence := int32(-1)
	for i := range body {
		if s := f.t.Tokens[p.First+i].Sentence; s != sentence {
			sentence, near, verb = s, nearest{}, nearest{}
		}
		a := &body[i]
		a.left, a.since, a.verbL, a.sinceV = near.lemma, near.gap.hash(), verb.lemma, verb.gap.hash()
		near.pass(f.t, a, p.First+i, 81)
		verb.pass(f.t, a, p.First+i, 255)
	}
	sentence = -1
	for i := len(body) - 1; i >= 0; i-- {
		if s := f.t.Tokens[p.First+i].Sentence; s != sentence {
			sentence, near, verb = s, nearest{}, nearest{}
		}
		a := &body[i]
		a.right, a.until, a.verbR, a.untilV = near.lemma, near.gap.hash(), verb.lemma, verb.gap.hash()
		near.pass(f.t, a, p.First+i, 81)
		verb.pass(f.t, a, p.First+i, 255)
	}
}

// nearest is the nearest possible cue on one side.
type nearest struct {
	lemma uint32
	gap   gap
}

// pass takes one more token: a cue of a kind below the limit is the nearest now.
func (n *nearest) pass(t *analysis.Text, a *atoms, i int, limit uint32) {
	if a.cue != 0 && a.cue < limit && a.state != 6 {
		*n = nearest{a.lemma, gap{cue: a.cue}}
		return
	}
	n.gap.add(t, i)
}

// gap describes the words between a possible cue and a token.
type gap struct {
	cue, words, commas, marks, verbs, that, near uint32
}

// add takes one more token into the gap.
func (g *gap) add(t *analysis.Text, i int) {
	g.words++
	switch c := class(t, i); c {
	case classComma:
		g.commas++
		if g.words <= 5 {
			g.near = 1
		}
	case classMark:
		g.marks = 1
		if g.words <= 5 {
			g.near = 2
		}
	}
	if t.Tags[i].Finite() || t.Tags[i] == tagger.MD {
		g.verbs++
	}
	if g.words <= 4 && t.Form(i) == "that" {
		g.that = 1
	}
}

// hash gives the gap as a number, its counts coarse.
func (g *gap) hash() uint32 {
	return uint32(bucket(int(g.words))) | min(g.commas, 2)<<4 | g.marks<<6 | min(g.verbs, 2)<<7 | g.that<<9 | g.near<<10 | g.cue<<12
}

// templates appends the features of the token in the middle of a window.
func templates(keys []uint32, w []atoms) []uint32 {
	a, b, c, d, e := &w[margin-2], &w[margin-1], &w[margin], &w[margin+1], &w[margin+2]
	z, y := &w[margin-3], &w[margin+3]
	m := mixer{keys: keys}
	m.put(0)
	for _, x := range []*atoms{z, a, b, c, d, e, y} {
		m.put(x.word)
		m.put(x.tag)
		m.put(x.cue)
	}
	for _, x := range []*atoms{a, b, c, d, e} {
		m.put(x.lemma)
		m.put(x.state)
	}
	m.put(b.suffix)
	m.put(c.suffix)
	m.put(d.suffix)
	m.put(b.shape)
	m.put(c.shape)
	m.put(d.shape)
	m.two(b.word, c.word)
	m.two(c.word, d.word)
	m.two(a.word, b.word)
	m.two(d.word, e.word)
	m.two(b.tag, c.tag)
	m.two(c.tag, d.tag)
	m.two(a.tag, b.tag)
	m.two(d.tag, e.tag)
	m.two(c.word, b.tag)
	m.two(c.word, d.tag)
	m.two(b.word, c.tag)
	m.two(c.tag, d.word)
	m.two(b.tag<<8|c.tag, d.tag)
	m.two(a.tag<<8|b.tag, c.tag)
	m.two(c.tag<<8|d.tag, e.tag)
	m.two(c.state, c.frame)
	m.two(c.state<<8|b.state, d.state)
	m.two(c.state, c.word)
	m.two(c.state, c.tag)
	m.put(c.left)
	m.put(c.right)
	m.put(c.since)
	m.put(c.until)
	m.two(c.since, c.left)
	m.two(c.until, c.right)
	m.two(c.since, c.until)
	m.two(c.left, c.right)
	m.two(c.left, c.tag)
	m.two(c.right, c.tag)
	m.two(c.since, c.tag)
	m.two(c.until, c.tag)
	m.two(c.lemma, c.left)
	m.two(c.lemma, c.right)
	m.two(c.since, c.word)
	m.two(c.until, c.word)
	m.put(c.verbL)
	m.put(c.verbR)
	m.put(c.sinceV)
	m.put(c.untilV)
	m.two(c.sinceV, c.verbL)
	m.two(c.untilV, c.verbR)
	m.two(c.sinceV, c.tag)
	m.two(c.untilV, c.tag)
	m.two(c.verbL, c.left)
	m.two(c.verbR, c.right)
	return m.keys
}

// mixer makes keys of values, each template with a number of its own.
type mixer struct {
	keys     []uint32
	template uint32
}

// put adds the key of one value.
func (m *mixer) put(v uint32) {
	m.template++
	m.keys = append(m.keys, mix(v*0x9e3779b1^m.template*0x85ebca6b))
}

// two adds the key of two values.
func (m *mixer) two(v, w uint32) {
	m.template++
	m.keys = append(m.keys, mix(v*0x9e3779b1^(w+0x7f4a7c15)*0xc2b2ae35^m.template*0x85ebca6b))
}

// mix spreads the bits of a number (the finalizer of MurmurHash3).
func mix(h uint32) uint32 {
	h ^= h >> 16
	h *= 0x85ebca6b
	h ^= h >> 13
	h *= 0xc2b2ae35
	return h ^ h>>16
}

// hash gives the hash of a string (FNV-1a).
func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// spell gives the hash of a word without regard to case, of its ending and of
// its shape.
func spell(w string) (word, suffix, shape uint32) {
	word, suffix = 2166136261, 2166136261
	last := byte(0)
	for i := range len(w) {
		c, s := w[i], byte('o')
		switch {
		case c >= 'A' && c <= 'Z':
			c, s = c|0x20, 'A'
		case c >= 'a' && c <= 'z' || c >= 0x80:
			s = 'a'
		case c >= '0' && c <= '9':
			c, s = '0', '0'
		default:
			s = c
		}
		word = (word ^ uint32(c)) * 16777619
		if len(w)-i <= 3 {
			suffix = (suffix ^ uint32(c)) * 16777619
		}
		if s != last {
			shape = shape*31 + uint32(s)
			last = s
		}
	}
	return word, suffix, shape
}

// bucket gives a coarse measure of a count.
func bucket(n int) int {
	switch {
	case n <= 4:
		return n
	case n <= 6:
		return 5
	case n <= 9:
		return 6
	case n <= 14:
		return 7
	case n <= 22:
		return 8
	case n <= 35:
		return 9
	}
	return 10
}

// The classes of tokens that edges tell apart.
const (
	classWord = iota
	classComma
	classStop
	classColon
	classMark
	classDash
	classBracket
	classOther
	classes
)

// class gives the class of a token.
func class(t *analysis.Text, i int) int {
	switch t.Tokens[i].Kind {
	case document.Word, document.Number:
		return classWord
	case document.Mark:
		return classMark
	case document.Punct:
		switch t.Text[t.Tokens[i].Start] {
		case ',':
			return classComma
		case '.', '!', '?':
			return classStop
		case ':', ';':
			return classColon
		case '-', 0xe2:
			return classDash
		case '(', ')', '[', ']':
			return classBracket
		}
	}
	return classOther
}

// Edges is the number of classes of edges.
const Edges = 2 * classes * classes * 2

// edge gives the class of what stands before a token: the class of the token
// before and its own, whether a sentence begins and whether it is quoted.
func (f *features) edge(i int) uint8 {
	before := classOther
	begins := 0
	if i > 0 && f.t.Tokens[i-1].Paragraph == f.t.Tokens[i].Paragraph {
		before = class(f.t, i-1)
		if f.t.Tokens[i-1].Sentence != f.t.Tokens[i].Sentence {
			begins = 1
		}
	}
	quoted := 0
	if f.t.Quoted(i) {
		quoted = 1
	}
	return uint8(((before*classes+class(f.t, i))*2+begins)*2 + quoted)
}

// resize gives a slice of length n, the old one where it is long enough.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}
