package layout

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// labelLength is the longest label of a turn in tokens.
const labelLength = 8

// turn is the label of a paragraph that may be a turn in a transcript.
type turn struct {
	label document.Range
	body  int  // the first token behind the colon, or behind the letter of a Q. or A.
	sure  bool // a transcript's label even where it stands alone
}

// turns gives the labels of all paragraphs; it is empty where a paragraph has
// none that counts.
//
// The reading problem: a name and a colon begin a turn in a transcript, a
// headline, and any sentence that explains.
//
//	BERG: We sail at six.
//	Q: Why?
//	One thing is clear: nobody sails.
//
// A label in capitals or an account counts by itself; any other must have a
// labelled paragraph beside it, or marks must open behind it. A label may be set in
// bold type (**Berg**: We sail). It stays silent
// where the words before the colon are a notice (UPDATE:), have a verb, or are
// no name, where those behind it are a list of names or a number ("Attendance:
// 11,402."), and where they are a dateline: places with a stroke between them, or
// the only label of the page at its head or under its headlines.
func turns(t *analysis.Text) []turn {
	out := make([]turn, len(t.Paragraphs))
	names := 0
	for k, p := range t.Paragraphs {
		out[k] = labelOf(t, p.Tokens)
		if out[k].label.Len() > 0 {
			names++
		}
	}
	for k := range out {
		if out[k].label.Len() > 0 && !out[k].sure && (names < 2 || !besideTurn(out, k)) {
			out[k].body = 0
		}
	}
	if k := firstText(t); names == 1 && k+1 < len(out) && capsLabel(t, out[k].label) {
		out[k].body = 0
	}
	for k := range out {
		if out[k].body == 0 {
			out[k] = turn{}
		}
	}
	return out
}

// firstText gives the first paragraph that may be running text: those above it are
// as short as headlines and bylines and end as no sentence does. It is the last
// one where there is none.
func firstText(t *analysis.Text) int {
	k := 0
	for k+1 < len(t.Paragraphs) && t.Paragraphs[k].Tokens.Len() <= headlineLength && !ended(t, t.Paragraphs[k].Tokens) {
		k++
	}
	return k
}

// besideTurn reports whether a neighbour of paragraph k has a label too.
func besideTurn(turns []turn, k int) bool {
	return k > 0 && turns[k-1].label.Len() > 0 || k+1 < len(turns) && turns[k+1].label.Len() > 0
}

// labelOf reads the label that the paragraph begins with.
func labelOf(t *analysis.Text, r document.Range) turn {
	i := r.First
	for i < r.End && (t.Tokens[i].Kind == document.Mark || emphasis(t, i)) {
		i++
	}
	colon := colonOf(t, i, r.End)
	l := document.Range{First: i, End: colon}
	found := colon < r.End && t.Form(colon) == ":"
	if dottedLetter(t, i) && i+1 < r.End && !(found && nameLike(t, l)) {
		return turn{document.Range{First: i, End: i + 1}, i + 1, false}
	}
	body := colon + 1
	for i > r.First && body < r.End && emphasis(t, body) {
		body++
	}
	for l.Len() > 1 && emphasis(t, l.End-1) {
		l.End--
	}
	if !found || colon == i || body >= r.End || listing(t, document.Range{First: body, End: r.End}) {
		return turn{}
	}
	return labelled(t, r, l, body)
}

// labelled gives the turn of a paragraph that begins with some words and a colon,
// behind which the token body stands; it is empty where the words are no label.
func labelled(t *analysis.Text, r, l document.Range, body int) turn {
	w := t.Form(l.First)
	if listed(w, "notice") || listed(w, "credit") || hasFiniteVerb(t, l) || listed(t.Form(l.End-1), "notice") {
		return turn{}
	}
	switch {
	case t.Tokens[l.First].Kind == document.Handle && l.Len() == 1:
		return turn{l, body, true}
	case l.Len() == 1 && (w == "Q" || w == "A"):
		return turn{l, body, false}
	case capsLabel(t, l):
		return turn{l, body, r.Len() > 4}
	}
	k := t.Region(body)
	opens := k >= 0 && t.Regions[k].Span.Start == t.Tokens[body].Start && t.Regions[k].Span.End >= t.Tokens[r.End-1].Start && ended(t, r)
	if opens {
		l = beforeComma(t, l)
	}
	l = seated(t, l)
	if !nameLike(t, l) || l.Len() > 6 {
		return turn{}
	}
	return turn{l, body, opens}
}

// emphasis reports whether a token is a mark of bold or italic type: **, _.
func emphasis(t *analysis.Text, i int) bool {
	switch t.Form(i) {
	case "*", "**", "***", "_", "__":
		return true
	}
	return false
}

// listing reports whether the range has nothing but numbers, or but names and
// numbers of which three commas or more make a list: the players of a team, an
// attendance.
func listing(t *analysis.Text, r document.Range) bool {
	words, commas := 0, 0
	for i := r.First; i < r.End; i++ {
		switch {
		case t.Tokens[i].Kind == document.Mark:
			return false
		case t.Form(i) == "," || t.Form(i) == ";":
			commas++
		case t.Tokens[i].Kind == document.Word:
			words++
			if !t.Capital(i) {
				return false
			}
		}
	}
	return words == 0 || commas >= 3
}

// beforeComma gives the part of a label before its first comma: the name before
// its role.
func beforeComma(t *analysis.Text, l document.Range) document.Range {
	for i := l.First; i < l.End; i++ {
		if t.Form(i) == "," {
			return document.Range{First: l.First, End: i}
		}
	}
	return l
}

// capsLabel reports whether the label is a name in capitals, perhaps with a
// remark in brackets: SEN. BERG (on the phone).
func capsLabel(t *analysis.Text, l document.Range) bool {
	if l.Len() == 0 || !allCaps(t, l.First, 2) {
		return false
	}
	for i := l.First; i < l.End && t.Form(i) != "("; i++ {
		if listed(t.Form(i), "predicate") || t.Form(i) == "/" {
			return false
		}
		if t.Tokens[i].Kind == document.Word && !allCaps(t, i, 1) && !strings.HasSuffix(t.Form(i), ".") {
			return false
		}
	}
	return true
}

// turn adds paragraph k as a turn, if it is one.
func (p *page) turn(k int, r document.Range) bool {
	n := p.turns[k]
	if n.label.Len() == 0 || k == 0 && len(p.t.Paragraphs) > 1 && !n.sure && p.turns[1].label.Len() == 0 {
		return false
	}
	p.add(Turn, r, n.label, document.Range{First: n.body, End: r.End})
	return true
}
