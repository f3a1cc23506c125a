package layout

import (
	"github.com/seed-761fda18/whosaid/internal/document"
)

// item adds a paragraph that a bullet or a number in front makes an item of a
// list, and reports whether it is a short one. The bullet is its label.
//
//   - the first boat
//
// It stays silent at a dash that a mark follows, which may open dialogue, and at a
// star right before a word, which sets it in italics: *Why do you sail?*
func (p *page) item(r document.Range) bool {
	n := 0
	switch w := p.t.Form(r.First); {
	case w == "*" && r.Len() > 1 && p.t.Tokens[r.First].End == p.t.Tokens[r.First+1].Start:
	case w == "•" || w == "*" || w == "·" || w == "▪" || w == "◦" || w == "‣":
		n = 1
	case (w == "-" || w == "–") && r.Len() > 1 && p.t.Tokens[r.First+1].Kind == document.Word && p.t.Tokens[r.First].End < p.t.Tokens[r.First+1].Start:
		n = 1
	case p.t.Tokens[r.First].Kind == document.Number && r.Len() > 2 && (p.t.Form(r.First+1) == ")" || p.t.Form(r.First+1) == "." && len(w) < 3):
		n = 2
	}
	if n == 0 || n >= r.Len() {
		return false
	}
	p.add(Item, r, document.Range{First: r.First, End: r.First + n}, document.Range{First: r.First + n, End: r.End})
	return r.Len() <= headlineLength && !p.quotes(r)
}

// quotes reports whether a quoted region stands in the range.
func (p *page) quotes(r document.Range) bool {
	for i := r.First; i < r.End; i++ {
		if p.t.Region(i) >= 0 {
			return true
		}
	}
	return false
}
