package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
)

// Read gives the quotations of a text, in the order of their first words.
func Read(t *analysis.Text, lex *lexicon.Lexicon) []Quotation {
	var out []Quotation
	for k, r := range t.Regions {
		if r.Tokens.Len() == 0 || r.Parent >= 0 {
			continue
		}
		content := []document.Span{t.SpanOf(r.Tokens)}
		out = append(out, Quotation{
			Kind: Direct, Content: content, Verbatim: content, Regions: []int{k}, CueToken: -1, Parent: -1,
			Rule: "region", Floating: true, Unclosed: r.Unclosed, Repaired: r.Repaired,
		})
	}
	return out
}
