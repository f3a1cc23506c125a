package layout

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// headlineLength is the longest headline in tokens, headingLength the longest
// heading inside a text.
const (
	headlineLength = 26
	headingLength  = 10
)

// headline adds paragraph k as a headline or heading, if it is one, with the
// speaker that it names before or behind a colon.
//
// The reading problem: a headline has no verb of saying; a colon does its work,
// in either direction.
//
//	Berg: 'No ferry' this year
//	'No ferry': Odd Berg rejects the plan
//
// It stays silent where a text begins with running text: a paragraph of several
// sentences or one that is as long as the next; and, inside a text, where a
// short paragraph ends as a sentence does or holds a quotation.
func (p *page) headline(k int, r document.Range) bool {
	if p.t.Sentences[p.t.Tokens[r.First].Sentence].Tokens.End < r.End || r.Len() < 2 {
		return false
	}
	alone := len(p.t.Paragraphs) == 1
	switch {
	case p.body:
		if r.Len() > headingLength || ended(p.t, r) || p.t.Tokens[r.First].Kind == document.Mark || p.t.Form(r.End-1) == ":" || k+1 == len(p.t.Paragraphs) {
			return false
		}
	case r.Len() > headlineLength || alone && (ended(p.t, r) || p.t.Form(r.End-1) == ","):
		return false
	case !alone && k+1 < len(p.t.Paragraphs) && ended(p.t, r) && (p.t.Paragraphs[k+1].Tokens.Len() < 2*r.Len() || quotedWhole(p.t, r)):
		return false
	case !alone && (k+1 == len(p.t.Paragraphs) || p.t.Form(r.End-1) == ":"):
		return false
	case !ended(p.t, r) && quotedWhole(p.t, r):
		return false
	}
	label, body := speaker(p.t, r)
	if alone && label.Len() == 0 {
		return false
	}
	p.add(Headline, r, label, body)
	return true
}

// quotedWhole reports whether a quoted region fills the range.
func quotedWhole(t *analysis.Text, r document.Range) bool {
	k := t.Region(r.First)
	return k >= 0 && t.Regions[k].Span.Start == t.Tokens[r.First].Start && t.Regions[k].Span.End >= t.Tokens[last(t, r)].End
}

// speaker gives the speaker that a headline names and what is said.
func speaker(t *analysis.Text, r document.Range) (label, body document.Range) {
	colon := r.First
	for colon < r.End && !(t.Form(colon) == ":" && t.Region(colon) < 0) {
		colon++
	}
	if colon == r.First || colon+1 >= r.End {
		return label, body
	}
	before, behind := document.Range{First: r.First, End: colon}, document.Range{First: colon + 1, End: r.End}
	if quotedWhole(t, before) {
		return subjectOf(t, behind), before
	}
	if topic := subjectOf(t, before); quotedWhole(t, behind) && topic.Len() > 0 && listed(t.Form(topic.End), "topic") {
		return topic, behind
	}
	if listed(t.Form(r.First), "notice") || listed(t.Form(colon-1), "notice") || before.Len() > labelLength || !nameLike(t, before) || hasFiniteVerb(t, before) {
		return label, body
	}
	return before, behind
}

// subjectOf gives the name that the range begins with: the words with capitals
// up to the first verb or word in lower case.
func subjectOf(t *analysis.Text, r document.Range) document.Range {
	i := r.First
	for i < r.End && t.Capital(i) && t.Tokens[i].Kind == document.Word {
		if i > r.First && t.Tags[i].Finite() {
			break
		}
		i++
	}
	if i == r.End {
		return document.Range{}
	}
	return document.Range{First: r.First, End: i}
}
