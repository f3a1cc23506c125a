package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// tokenSet tells of each token of a text whether it belongs to a set.
type tokenSet []bool

// add takes in the tokens of spans.
func (s tokenSet) add(t *analysis.Text, spans []document.Span) {
	for _, span := range spans {
		for i := t.TokenAt(span.Start); i < len(s) && t.Tokens[i].Start < span.End; i++ {
			s[i] = true
		}
	}
}

// meets reports whether a token of the span belongs to the set.
func (s tokenSet) meets(t *analysis.Text, span document.Span) bool {
	for i := t.TokenAt(span.Start); i < len(s) && t.Tokens[i].Start < span.End; i++ {
		if s[i] {
			return true
		}
	}
	return false
}
