package layout

import (
	"github.com/seed-761fda18/whosaid/internal/document"
)

// creditLength is the longest credit, in tokens.
const creditLength = 40

// credit adds the sentences of a paragraph that say who made a picture; it
// reports whether the whole paragraph is nothing else.
//
// The reading problem: a colon stands between a word and a name, as between a
// speaker and the words.
//
//	The boat at its pier. Photo: Kay Moss / Harbour Times
//
// It stays silent where neither a colon nor "by" nor "courtesy" follows the
// word, where a sentence follows it, as of a caption ("Photo: Crews search the
// river."), and in longer paragraphs.
func (p *page) credit(r document.Range) bool {
	if r.Len() > creditLength {
		return false
	}
	s := p.t.Sentences[p.t.Tokens[r.First].Sentence]
	for {
		if label, ok := p.credited(s.Tokens); ok {
			p.add(Credit, document.Range{First: s.Tokens.First, End: r.End}, label, document.Range{})
			return label.First <= r.First+3 || !p.body
		}
		if s.Tokens.End >= r.End {
			return false
		}
		s = p.t.Sentences[p.t.Tokens[s.Tokens.End].Sentence]
	}
}

// credited gives who made the picture, by the words of a sentence.
func (p *page) credited(s document.Range) (document.Range, bool) {
	i := s.First
	if p.t.Form(i) == "(" || p.t.Form(i) == "[" {
		i++
	}
	if i+2 >= s.End || !listed(p.t.Form(i), "credit") || !p.t.Capital(i) {
		return document.Range{}, false
	}
	w := p.t.Form(i + 1)
	if w != ":" && w != "courtesy" && (w != "by" && w != "via" || !p.t.Capital(i+2)) {
		return document.Range{}, false
	}
	label := document.Range{First: i + 2, End: last(p.t, s)}
	if label.Len() == 0 || !ended(p.t, s) && p.t.Form(label.End) != ")" {
		label.End++
	}
	return label, !hasFiniteVerb(p.t, label) && !p.caption(label)
}

// captionLength is the least length of a caption in tokens.
const captionLength = 6

// caption reports whether the words behind "Photo:" tell what is to be seen: they are
// many, and two of them stand in no name and no credit.
func (p *page) caption(r document.Range) bool {
	plain := 0
	for i := r.First; i < r.End; i++ {
		w := p.t.Form(i)
		if p.t.Tokens[i].Kind == document.Word && !p.t.Capital(i) && !listed(w, "inside") && !listed(w, "staff") && !listed(w, "by") {
			plain++
		}
	}
	return r.Len() >= captionLength && plain >= 2
}
