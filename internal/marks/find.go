package marks

import (
	"slices"
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
)

// Options change what counts as a quotation mark.
type Options struct {
	// Dashes makes a dash at the start of a paragraph open a line of dialogue,
	// as in Spanish, French and Russian books.
	Dashes bool
}

// Find gives the quoted regions of a document, in order of their starts, a
// region behind the one that it stands in.
func Find(d *document.Document, opts Options) []Region {
	f := finder{d: d}
	f.search.reset()
	for k, p := range d.Paragraphs {
		if opts.Dashes && f.search.idle() && f.dialogue(p.Tokens) {
			continue
		}
		f.paragraph(k)
	}
	f.flush()
	return f.compact()
}

// finder reads a document paragraph by paragraph.
type finder struct {
	d      *document.Document
	search search
	ends   []int // the paragraphs whose edges the search has read
	out    []Region
	stack  []int // the regions still open
}

// paragraph reads the marks of paragraph k, and adds the regions once it is
// settled what they are.
func (f *finder) paragraph(k int) {
	p := f.d.Paragraphs[k]
	tag := markup{d: f.d, at: p.Start}
	for i := p.Tokens.First; i < p.Tokens.End; i++ {
		if f.d.Tokens[i].Kind == document.Mark && !tag.holds(i) {
			f.search.read(weigh(f.d, p.Tokens, i))
			if f.search.full() {
				f.take(f.search.beam[0])
				f.search.cut()
			}
		}
	}
	if f.search.idle() {
		return
	}
	f.search.edge(p.Tokens.End, func(s Style) bool { return f.opensWith(k+1, s) }, f.near(k))
	f.ends = append(f.ends, k)
	if k+1 == len(f.d.Paragraphs) || f.search.settled() {
		f.flush()
	}
}

// near reports whether no blank line divides paragraph k from the next.
func (f *finder) near(k int) bool {
	if k+1 >= len(f.d.Paragraphs) {
		return false
	}
	gap := f.d.Text[f.d.Paragraphs[k].End:f.d.Paragraphs[k+1].Start]
	return strings.Count(gap, "\n")+strings.Count(gap, "\r")-strings.Count(gap, "\r\n") <= 1
}

// opensWith reports whether there is a paragraph k and it begins with a mark of
// the style that may open.
func (f *finder) opensWith(k int, s Style) bool {
	if k >= len(f.d.Paragraphs) {
		return false
	}
	p := f.d.Paragraphs[k].Tokens
	for i := p.First; i < p.End && i < p.First+maxDepth && f.d.Tokens[i].Kind == document.Mark; i++ {
		if m := weigh(f.d, p, i); m.style == s && m.open < wrongShape && m.none > m.open {
			return true
		}
	}
	return false
}

// flush turns what the search has read into regions, none of which stays open.
func (f *finder) flush() {
	if !f.search.idle() {
		f.take(f.search.closed())
	}
	f.search.reset()
}

// take turns what the search has read into regions, by the reading that led to a
// state.
func (f *finder) take(st state) {
	ends := f.ends
	for i, part := range f.search.reading(st) {
		m := &f.search.marks[f.search.known+i]
		for range part.drop {
			f.abandon(m.token)
		}
		switch part.action {
		case open, renew:
			f.open(m)
		case shut:
			f.shut(m)
		case skip:
			f.orphan(m)
		case halt:
			f.halt(ends[0])
			ends = ends[1:]
		case carry:
			f.carry(m.token)
			ends = ends[1:]
		}
	}
	f.ends = f.ends[:0]
}

// halt ends all open regions at the end of paragraph k: those go on that the next
// paragraph opens again.
func (f *finder) halt(k int) {
	end := f.d.Paragraphs[k].Tokens.End
	for len(f.stack) > 0 {
		r := &f.out[f.stack[len(f.stack)-1]]
		if !f.opensWith(k+1, r.Style) || f.signedOff(r, end) {
			f.abandon(end)
			continue
		}
		f.end(r, end)
		r.Continues = true
		f.stack = f.stack[:len(f.stack)-1]
	}
}

// carry ends all open regions at the end of a paragraph, before token i, and
// opens them again behind it, without a mark.
func (f *finder) carry(i int) {
	parent := -1
	for n, k := range f.stack {
		r := &f.out[k]
		f.end(r, i)
		r.Continues = true
		s := document.Span{Start: f.d.Tokens[i].Start}
		f.stack[n] = len(f.out)
		f.out = append(f.out, Region{Span: s, Inner: s, Tokens: document.Range{First: i}, Style: r.Style, Parent: parent})
		parent = f.stack[n]
	}
}

// orphan adds a region that ends with the mark and has no opening one.
//
// The reading problem: the writer forgot to open.
//
//	We will not sell," said Kaja Holm.
//
// The region begins with the sentence, or behind the region before it. It stays
// silent where no reporting clause follows the mark, or where the mark could as
// well open.
func (f *finder) orphan(m *mark) {
	p := f.d.Paragraphs[f.d.ParagraphOf(m.token)].Tokens
	if m.style != Double || m.close > 0 || m.open < wrongShape || len(f.stack) > 0 || m.token == p.First || !f.clause(m.token+1, p.End) {
		return
	}
	first := f.d.Sentences[f.d.Tokens[m.token].Sentence].Tokens.First
	if n := len(f.out); n > 0 {
		last := f.out[n-1]
		for last.Parent >= 0 {
			last = f.out[last.Parent]
		}
		first = max(first, f.d.TokenAt(last.Span.End))
	}
	if first >= m.token {
		return
	}
	f.open(m)
	r := &f.out[len(f.out)-1]
	r.Span.Start, r.Tokens.First = f.d.Tokens[first].Start, first
	f.shut(m)
	r.Repaired = true
}

// open adds a region that begins with the mark.
func (f *finder) open(m *mark) {
	t := f.d.Tokens[m.token]
	parent := -1
	if n := len(f.stack); n > 0 {
		parent = f.stack[n-1]
	}
	f.stack = append(f.stack, len(f.out))
	f.out = append(f.out, Region{
		Span:     document.Span{Start: t.Start},
		Inner:    document.Span{Start: t.End},
		Tokens:   document.Range{First: m.token + 1},
		Style:    m.style,
		Parent:   parent,
		Repaired: m.shape == closing || m.shape == raised,
	})
}

// shut ends the innermost open region with the mark.
func (f *finder) shut(m *mark) {
	n := len(f.stack) - 1
	r := &f.out[f.stack[n]]
	f.stack = f.stack[:n]
	t := f.d.Tokens[m.token]
	r.Tokens.End = m.token
	r.Inner.End, r.Span.End = t.Start, t.End
	if r.Tokens.Len() > 0 {
		r.Inner = f.d.SpanOf(r.Tokens)
	}
	if r.Span.Start < r.Inner.Start {
		o := glyphOf(f.d.Tokens[r.Tokens.First-1].In(f.d.Text))
		r.Repaired = r.Repaired || !fits(o, m.glyph)
	}
}

// fits reports whether the second mark is a right one to close what the first
// opens.
func fits(o, m glyph) bool {
	for _, r := range partners[o.r] {
		if r == m.r {
			return true
		}
	}
	return o.r == '“' && m.shape == backward || o.shape == backward && m.shape == backward
}

// end lets a region end before token i without a mark.
func (f *finder) end(r *Region, i int) {
	i = max(i, r.Tokens.First)
	r.Tokens.End = i
	r.Inner.End = r.Inner.Start
	if r.Tokens.Len() > 0 {
		r.Inner = f.d.SpanOf(r.Tokens)
	}
	r.Span.End = r.Inner.End
}

// compact takes out the regions that hold no token and gives the rest.
func (f *finder) compact() []Region {
	empty := func(r Region) bool { return r.Tokens.Len() <= 0 }
	if !slices.ContainsFunc(f.out, empty) {
		return f.out
	}
	to := make([]int, len(f.out))
	out := f.out[:0]
	for i, r := range f.out {
		if r.Parent >= 0 {
			r.Parent = to[r.Parent]
		}
		to[i] = len(out)
		if empty(r) {
			to[i] = r.Parent
			continue
		}
		out = append(out, r)
	}
	return out
}
