package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/layout"
)

// headline reads a headline whose colon stands between the speaker and what is
// said, in either order.
//
// The reading problem: the words between the marks may be all that is said, or
// a part of it.
//
//	Berg: ‘No ferry’ this year / Berg: Plan for a ferry ‘is dead’
//
// Marks right behind the colon, or before it, hold all that is said; marks
// later in the line make the whole of it a mixed quotation. A headline without
// marks is left to the sequence model.
func (f *forms) headline(b *layout.Block) {
	colon := b.Body.First - 1
	if b.Body.First < b.Label.First {
		colon = b.Body.End
	}
	q := colonCue(f.t, colon, b.Label, "headline")
	if k := opensAt(f.t, b.Body.First); k >= 0 {
		f.quote(k, q)
		return
	}
	k := regionFrom(f.t, b.Body.First)
	if k == len(f.t.Regions) || f.t.Regions[k].Span.End > b.End {
		return
	}
	body := b.Body
	if f.t.Form(body.End-1) == "." {
		body.End--
	}
	q.Kind = Mixed
	q.Content = []document.Span{f.t.SpanOf(body)}
	for ; k < len(f.t.Regions) && f.t.Regions[k].Span.End <= b.End; k++ {
		if f.t.Regions[k].Parent < 0 {
			q.Regions = append(q.Regions, k)
			q.Verbatim = append(q.Verbatim, f.t.Regions[k].Inner)
		}
		f.of[k] = len(f.out)
	}
	f.out = append(f.out, q)
}
