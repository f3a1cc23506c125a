package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/sequence"
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
	branch branch
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

	left, right []int32 // the first and last tokens of what hangs on each token
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
	f.tree(body, p)
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

// genericVerb is the kind of cue of a verb that the lexicon does not know.
const genericVerb = 81

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
		return genericVerb, word
	}
	return 0, word
}

// helper reports whether a verb's form is mostly that of an auxiliary.
func helper(w string) bool {
	switch w {
	case "be", "is", "are", "was", "were", "been", "being", "am", "has", "have", "had", "do", "does", "did", "'s", "'re", "'ve", "'m", "’s", "’re", "’ve", "’m":
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
	if len(f.frames) == 0 {
		f.frames = resize(f.frames, len(f.t.Regions))
		clear(f.frames)
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
	if before := r.Tokens.First - 2; before >= 0 && f.t.ParagraphOf(before) == f.t.ParagraphOf(r.Tokens.First) {
		h |= (1 + uint32(class(f.t, before))) << 8
	}
	if after := r.Tokens.End + 1; after < len(f.t.Tokens) && f.t.ParagraphOf(after) == f.t.ParagraphOf(r.Tokens.First) {
		h |= (1 + uint32(class(f.t, after))) << 16
	}
	return h
}

// resize gives a slice of length n, the old one where it is long enough.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}
