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
// word, and in longer paragraphs.
func (p *page) credit(r document.Range) bool {
	if r.Len() > creditLength {
		return false
	}
	s := p.t.Sentences[p.t.Tokens[r.First].Sentence]
	for {
		i := s.Tokens.First
		if p.t.Form(i) == "(" || p.t.Form(i) == "[" {
			i++
		}
		if i+2 < s.Tokens.End && listed(p.t.Form(i), "credit") && upper(p.t, i) {
			w := p.t.Form(i + 1)
			if w == ":" || w == "courtesy" || (w == "by" || w == "via") && upper(p.t, i+2) {
				label := document.Range{First: i + 2, End: last(p.t, s.Tokens)}
				if label.Len() == 0 || !ended(p.t, s.Tokens) && p.t.Form(label.End) != ")" {
					label.End++
				}
				p.add(Credit, document.Range{First: s.Tokens.First, End: r.End}, label, document.Range{})
				return i <= r.First+1 || !p.body
			}
		}
		if s.Tokens.End >= r.End {
			return false
		}
		s = p.t.Sentences[p.t.Tokens[s.Tokens.End].Sentence]
	}
}
