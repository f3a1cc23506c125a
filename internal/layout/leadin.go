package layout

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
)

// leadIn adds paragraph k as a line that leads in the quotation of the next
// paragraph, if it is one.
//
// The reading problem: a line that ends with a colon names the speaker of what
// follows, without a verb.
//
//	And from Captain Odd Berg:
//
//	"We sail at six."
//
// It stays silent where no quotation opens behind the colon. A line that has a
// verb of saying is led in by that; the block says no more than that the line
// leads in.
func (p *page) leadIn(k int, r document.Range) bool {
	if p.t.Form(last(p.t, r)) != ":" || k+1 >= len(p.t.Paragraphs) || p.t.Region(p.t.Paragraphs[k+1].Tokens.First) < 0 {
		return false
	}
	s := p.t.Sentences[p.t.Tokens[r.End-1].Sentence].Tokens
	if s.First > r.First {
		return false
	}
	p.add(LeadIn, r, p.lead(document.Range{First: s.First, End: r.End - 1}), document.Range{})
	return true
}

// inlineLeads adds the sentences of a paragraph that lead in a quotation behind
// a colon and have no verb.
//
//	More from the report: "The boats were old."
func (p *page) inlineLeads(r document.Range) {
	for i := r.First + 1; i+1 < r.End; i++ {
		if p.t.Form(i) != ":" || p.t.Region(i) >= 0 || p.t.Region(i+1) < 0 {
			continue
		}
		first := max(r.First, p.t.Sentences[p.t.Tokens[i].Sentence].Tokens.First)
		s := document.Range{First: first, End: i}
		if s.Len() > headlineLength || hasFiniteVerb(p.t, s) {
			continue
		}
		if label := p.lead(s); label.Len() > 0 {
			p.add(LeadIn, document.Range{First: first, End: i + 1}, label, document.Range{})
		}
	}
}

// lead gives the label of a lead-in: what stands behind "from", or all of it
// where it is a name or begins with "the", or a name of two words or more before
// the comma behind which its bearer is described.
//
//	Kaja Holm, captain of the Gull:
func (p *page) lead(s document.Range) document.Range {
	if label := p.presented(s); label.Len() > 0 {
		return label
	}
	if hasFiniteVerb(p.t, s) {
		return document.Range{}
	}
	for i := s.First; i+1 < s.End; i++ {
		if strings.EqualFold(p.t.Form(i), "from") {
			return document.Range{First: i + 1, End: s.End}
		}
	}
	if nameLike(p.t, s) && !listed(p.t.Form(s.First), "notice") {
		return s
	}
	for i := s.First + 2; i < s.End; i++ {
		if label := (document.Range{First: s.First, End: i}); p.t.Form(i) == "," && p.t.Tags[s.First].Proper() && nameLike(p.t, label) {
			return label
		}
	}
	return document.Range{}
}

// presented gives the name in a line that presents a speaker, and what follows
// the name at most as a phrase: "Here is Odd Berg on the delay".
func (p *page) presented(s document.Range) document.Range {
	if s.Len() < 3 || !strings.EqualFold(p.t.Form(s.First), "here") && !strings.EqualFold(p.t.Form(s.First), "this") {
		return document.Range{}
	}
	switch p.t.Word(s.First + 1) {
	case "is", "'s", "are":
	default:
		return document.Range{}
	}
	end := s.First + 2
	for end < s.End && (p.t.Capital(end) || p.t.Lexicon.Particle(p.t.Word(end))) {
		end++
	}
	label := document.Range{First: s.First + 2, End: end}
	if !nameLike(p.t, label) {
		return document.Range{}
	}
	return label
}
