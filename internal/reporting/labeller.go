package reporting

import (
	"sync"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/sequence"
)

// labeller labels the tokens of a text, a paragraph at a time, twice: the second
// reading sees what the first has found. It is not safe for concurrent use.
type labeller struct {
	features
	m       *Model
	decoder sequence.Decoder
	allowed []uint16
}

// labellers keep their buffers from text to text.
var labellers = sync.Pool{New: func() any { return new(labeller) }}

// newLabeller gives the labeller of a text, to be given back by close.
func newLabeller(t *analysis.Text, m *Model) *labeller {
	l := labellers.Get().(*labeller)
	l.t, l.m, l.frames = t, m, l.frames[:0]
	return l
}

// close ends the use of the labeller and of all that it has given.
func (l *labeller) close() {
	l.t, l.m = nil, nil
	labellers.Put(l)
}

// read gives the labels of the tokens; they are valid until the next call.
func (l *labeller) read(r document.Range) []sequence.Label {
	s := l.first(r)
	s.Allowed = l.evidence(r)
	return l.decoder.Second(l.m.Sequence, s)
}

// evidence gives the labels that the tokens may have: quotation marks and
// punctuation begin no span, whatever stands behind them.
func (l *labeller) evidence(r document.Range) []uint16 {
	const all = 1<<labels - 1
	begins := uint16(0)
	for _, b := range Beginnings() {
		begins |= 1 << b
	}
	l.allowed = resize(l.allowed, r.Len())
	for i := range l.allowed {
		l.allowed[i] = all
		if !spoken(l.t, r.First+i) {
			l.allowed[i] &^= begins
		}
	}
	return l.allowed
}

// first reads the tokens for the first time and gives their sequence with what
// that shows.
func (l *labeller) first(r document.Range) *sequence.Sequence {
	s := l.paragraph(r)
	l.again(r, s, l.decoder.First(l.m.Sequence, s))
	return s
}

// longest is the number of tokens from which on a paragraph is read in parts.
const longest = 1500

// parts gives the ranges of tokens in which a paragraph is read: the whole, or
// sentences together up to the longest size.
func parts(t *analysis.Text, p document.Paragraph) []document.Range {
	if p.Tokens.Len() <= longest {
		return []document.Range{p.Tokens}
	}
	var out []document.Range
	r := document.Range{First: p.Tokens.First, End: p.Tokens.First}
	for _, s := range t.Sentences[p.Sentences.First:p.Sentences.End] {
		if s.Tokens.End-r.First > longest && r.Len() > 0 {
			out = append(out, r)
			r.First = r.End
		}
		r.End = s.Tokens.End
		for ; r.Len() > 2*longest; r.First += longest {
			out = append(out, document.Range{First: r.First, End: r.First + longest})
		}
	}
	return append(out, r)
}
