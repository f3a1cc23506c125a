package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// withheld reports whether a quotation only keeps a name back.
//
// The reading problem: "asked" has what looks like content, but nothing is said.
//
//	"He ran," said a clerk, who asked not to be named.
//
// It stays silent where more follows than a few words of the like of "because he
// feared for his job".
func withheld(t *analysis.Text, q *Quotation) bool {
	const phrase, more = 6, 4
	var buf [phrase]string
	first := t.TokenAt(q.Content[0].Start)
	end := t.TokenAt(q.Content[len(q.Content)-1].End-1) + 1
	n := t.Lexicon.AnonymousPhrase(t.Words(buf[:0], document.Range{First: first, End: min(end, first+phrase)}))
	return n > 1 && q.Kind == Indirect && end-first <= n+more
}

// unowned reports whether a quotation without marks has neither cue nor source,
// or is nothing but a pronoun: words that nobody says.
//
//	Note: the boat is late. / Thank you.
func unowned(t *analysis.Text, q *Quotation) bool {
	if q.Kind != Indirect {
		return false
	}
	i := t.TokenAt(q.Content[0].Start)
	alone := len(q.Content) == 1 && t.Tokens[i].Span == q.Content[0] && partOf(t, i) == pronoun
	return alone || len(q.Cue) == 0 && q.Source.Len() == 0
}
