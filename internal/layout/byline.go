package layout

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
)

// bylineLength is the longest byline in tokens, and bylineEdge how many
// paragraphs from either end of a text one may stand.
const (
	bylineLength = 24
	bylineEdge   = 6
)

// byline adds paragraph k as a byline, if it is one.
//
// The reading problem: the author's name stands alone, near quotations.
//
//	By Kay Moss and Tor Lind, Harbour Times staff
//
// It stays silent where a word follows that no byline has, as in "By Monday the
// boats will be gone", and in the middle of a text.
func (p *page) byline(k int, r document.Range) bool {
	if r.Len() > bylineLength || k >= bylineEdge && k+bylineEdge < len(p.t.Paragraphs) {
		return false
	}
	i := r.First
	for i < r.End && (p.t.Form(i) == "(" || listed(p.t.Form(i), "bylead") && p.t.Capital(i) && i+1 < r.End) {
		i++
	}
	if i+1 >= r.End || !listed(p.t.Form(i), "by") || i == r.First && !p.t.Capital(i) || !p.t.Capital(i+1) {
		return false
	}
	label := document.Range{First: i + 1, End: r.End}
	for j := i + 1; j < r.End; j++ {
		w := p.t.Form(j)
		switch {
		case p.t.Lexicon.Calendar(p.t.Word(j)) && j == i+1:
			return false
		case p.t.Capital(j) || p.t.Tokens[j].Kind == document.Handle || p.t.Tokens[j].Kind == document.Link || p.t.Tokens[j].Kind == document.Number:
		case w == "," || w == "|" || w == ";" || strings.ToLower(w) == "and" || w == "(" || w == ")" || w == "." || w == "/" || w == "&":
		case listed(w, "staff") || listed(w, "by") || dash(p.t, j) || p.t.Lexicon.Particle(p.t.Word(j)):
		default:
			return false
		}
		if label.End == r.End && (w == "," || w == "|" || w == ";" || w == ")" || dash(p.t, j)) {
			label.End = j
		}
	}
	p.add(Byline, r, label, document.Range{})
	return true
}
