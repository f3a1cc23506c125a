package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/sequence"
)

// Sequences calls visit with the sequence of each paragraph of a text, as the
// reader sees it. The sequence is valid until visit returns.
func Sequences(t *analysis.Text, visit func(tokens document.Range, s *sequence.Sequence)) {
	f := features{t: t}
	for _, p := range t.Paragraphs {
		visit(p.Tokens, f.paragraph(p.Tokens))
	}
}

// Gold is an attribution as annotators marked it, in bytes of the text.
type Gold struct {
	Content, Cue, Source []document.Span
}

// Labels gives the labels of all tokens of a text by its attributions.
func Labels(t *analysis.Text, gold []Gold) []sequence.Label {
	out := make([]sequence.Label, len(t.Tokens))
	for _, g := range gold {
		paint(t, out, g.Content, Content)
	}
	for _, g := range gold {
		paint(t, out, g.Source, SourceRole)
		paint(t, out, g.Cue, CueRole)
	}
	return out
}

// paint labels the tokens of spans, a piece for each paragraph.
func paint(t *analysis.Text, out []sequence.Label, spans []document.Span, r Role) {
	for _, s := range spans {
		for _, p := range Pieces(t, s) {
			for i := p.First; i < p.End; i++ {
				out[i] = inside(r)
			}
			out[p.First] = begin(r)
		}
	}
}

// Pieces gives the tokens of a span, one range for each paragraph, without
// punctuation and marks at the edges.
func Pieces(t *analysis.Text, s document.Span) []document.Range {
	var out []document.Range
	r := document.Range{First: t.TokenAt(s.Start)}
	for r.End = r.First; r.End < len(t.Tokens) && t.Tokens[r.End].Start < s.End; r.End++ {
		if i := r.End; i > r.First && t.Tokens[i].Paragraph != t.Tokens[i-1].Paragraph {
			out = appendTrimmed(out, t, document.Range{First: r.First, End: i})
			r.First = i
		}
	}
	return appendTrimmed(out, t, r)
}

// appendTrimmed appends the range without punctuation at its edges, where
// anything is left.
func appendTrimmed(out []document.Range, t *analysis.Text, r document.Range) []document.Range {
	for r.First < r.End && !spoken(t, r.First) {
		r.First++
	}
	for r.End > r.First && !spoken(t, r.End-1) {
		r.End--
	}
	if r.Len() > 0 {
		out = append(out, r)
	}
	return out
}

// spoken reports whether a token is a word of some kind, no punctuation.
func spoken(t *analysis.Text, i int) bool {
	k := t.Tokens[i].Kind
	return k != document.Punct && k != document.Mark && k != document.Symbol
}

// Choices gives what a linker learns from the spans of a text and its
// attributions: for each content the choice of the cue, and for each cue that of
// the source.
func Choices(t *analysis.Text, gold []Gold) (cues, sources []sequence.Choice) {
	labels := Labels(t, gold)
	for _, p := range t.Paragraphs {
		r := p.Tokens
		k := linking{t: t, spans: spansOf(nil, labels[r.First:r.End], r.First)}
		for i, s := range k.spans {
			switch s.role {
			case Content:
				cues = append(cues, k.choice(gold, i, CueRole))
			case CueRole:
				sources = append(sources, k.choice(gold, i, SourceRole))
			}
		}
	}
	return cues, sources
}

// choice gives the candidates for span i with the right one by the
// attributions.
func (k *linking) choice(gold []Gold, i int, want Role) sequence.Choice {
	c := sequence.Choice{Right: -1}
	k.candidates(i, want, func(j int, keys []uint32) {
		if c.Right < 0 && k.linked(gold, i, j) {
			c.Right = len(c.Candidates)
		}
		c.Candidates = append(c.Candidates, append([]uint32(nil), keys...))
	})
	return c
}

// linked reports whether some attribution holds both spans in their roles.
func (k *linking) linked(gold []Gold, i, j int) bool {
	for _, g := range gold {
		if k.in(g, i) && k.in(g, j) {
			return true
		}
	}
	return false
}

// in reports whether the attribution has the span in the span's role.
func (k *linking) in(g Gold, i int) bool {
	at := k.t.SpanOf(k.spans[i].Range)
	spans := [...][]document.Span{Content: g.Content, CueRole: g.Cue, SourceRole: g.Source}[k.spans[i].role]
	for _, s := range spans {
		if s.Overlaps(at) {
			return true
		}
	}
	return false
}
