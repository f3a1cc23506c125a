package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/layout"
)

// transcript reads a turn: the label speaks the rest of the paragraph.
//
// The reading problem: a transcript quotes without marks, and marks inside a
// turn quote somebody else.
//
//	BERG: She told me "never".
//
// The words of a turn are direct, with marks around them or without. A turn
// that only marks fill is what stands between them. The cue is the colon; a letter
// with a period ("Q. Why?") has none. Which labels open a turn, and when a name and a
// colon are none, is said at layout's turns.
func (f *forms) transcript(b *layout.Block) {
	label := b.Label
	for i := label.First; i < label.End; i++ {
		if f.t.Form(i) == "(" && i > label.First {
			label.End = i
		}
	}
	q := f.turnCue(b, label)
	k := opensAt(f.t, b.Body.First)
	if k >= 0 && f.t.Regions[k].Span.End >= f.t.Tokens[b.Body.End-1].Start {
		f.quote(k, q)
		return
	}
	body := b.Body
	for body.Len() > 1 && f.t.Tokens[body.End-1].Kind == document.Mark && f.t.Region(b.Tokens.First) == f.t.Region(body.End-1) {
		body.End--
	}
	q.Content = []document.Span{f.t.SpanOf(body)}
	q.Verbatim = q.Content
	if k := f.t.Region(b.Label.First); k >= 0 {
		q.Regions = []int{k}
	}
	for k := regionFrom(f.t, b.Tokens.First); k < len(f.t.Regions) && f.t.Regions[k].Span.Start < b.End; k++ {
		f.of[k] = len(f.out)
	}
	f.turns = append(f.turns, turnOf{b.Label, len(f.out)})
	f.out = append(f.out, q)
}

// turnCue gives a quotation whose cue is the colon behind the label of a turn.
func (f *forms) turnCue(b *layout.Block, label document.Range) Quotation {
	for i := b.Label.End; i < b.Body.First; i++ {
		if f.t.Form(i) == ":" {
			return colonCue(f.t, i, label, "transcript")
		}
	}
	return Quotation{CueToken: -1, Source: label, Parent: -1, Rule: "transcript"}
}
