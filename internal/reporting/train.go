package reporting

import (
	"slices"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/sequence"
)

// Lesson is a text with its attributions.
type Lesson struct {
	Text *analysis.Text
	Gold []Gold
	// Skip are parts of the text that are not annotated.
	Skip []document.Span
}

// Examples appends what the first reading learns from the text; given a model of
// that, what the second one does.
func (l *Lesson) Examples(dst []sequence.Example, first *sequence.Model) []sequence.Example {
	gold := labelsOf(l.Text, l.Gold)
	r := newLabeller(l.Text, &Model{Sequence: first})
	defer r.close()
	for _, p := range l.Text.Paragraphs {
		if l.skips(p.Span) {
			continue
		}
		var s *sequence.Sequence
		if first == nil {
			s = r.paragraph(p.Tokens)
		} else {
			s = r.first(p.Tokens)
		}
		e := sequence.Example{Sequence: *s, Labels: gold[p.Tokens.First:p.Tokens.End]}
		e.Keys, e.More, e.Edges = slices.Clone(s.Keys), slices.Clone(s.More), slices.Clone(s.Edges)
		dst = append(dst, e)
	}
	return dst
}

// skips reports whether a part of the text is not annotated.
func (l *Lesson) skips(p document.Span) bool {
	for _, s := range l.Skip {
		if s.Contains(p) {
			return true
		}
	}
	return false
}

// Beginnings are the labels that begin spans.
func Beginnings() []sequence.Label {
	var out []sequence.Label
	for r := Content; r <= ContentBefore; r++ {
		out = append(out, begin(r))
	}
	return out
}

// Gold is an attribution as annotators marked it, in bytes of the text.
type Gold struct {
	Content, Cue, Source []document.Span
}

// labelsOf gives the labels of all tokens of a text by its attributions.
func labelsOf(t *analysis.Text, gold []Gold) []sequence.Label {
	out := make([]sequence.Label, len(t.Tokens))
	for _, g := range gold {
		for _, c := range g.Content {
			r := Content
			if len(g.Cue) > 0 && c.Start < g.Cue[0].Start {
				r = ContentBefore
			}
			paint(t, out, []document.Span{c}, r)
		}
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
		for _, p := range pieces(t, s) {
			for i := p.First; i < p.End; i++ {
				out[i] = inside(r)
			}
			out[p.First] = begin(r)
		}
	}
}

// pieces gives the tokens of a span, one range for each paragraph, without
// punctuation and marks at the edges.
func pieces(t *analysis.Text, s document.Span) []document.Range {
	var out []document.Range
	r := document.Range{First: t.TokenAt(s.Start)}
	for r.End = r.First; r.End < len(t.Tokens) && t.Tokens[r.End].Start < s.End; r.End++ {
		if i := r.End; i > r.First && t.ParagraphOf(i) != t.ParagraphOf(i-1) {
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

// Choices appends what the linker learns from the spans of the text: for each
// content the choice of the cue, and for each cue that of the source.
func (l *Lesson) Choices(cues, sources []sequence.Choice) (c, s []sequence.Choice) {
	labels := labelsOf(l.Text, l.Gold)
	for _, p := range l.Text.Paragraphs {
		r := p.Tokens
		k := linking{t: l.Text, spans: spansOf(nil, labels[r.First:r.End], r.First)}
		for i, s := range k.spans {
			switch s.role {
			case Content:
				cues = append(cues, k.choice(l.Gold, i, CueRole))
			case CueRole:
				sources = append(sources, k.choice(l.Gold, i, SourceRole))
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
