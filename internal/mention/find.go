package mention

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/reporting"
)

// Find gives the mentions of a text, at least one for every source, addressee
// and via of its quotations.
func Find(t *analysis.Text, lex *lexicon.Lexicon, qs []reporting.Quotation) *Set {
	return &Set{Text: t}
}
