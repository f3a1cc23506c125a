package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/layout"
)

// signature reads a name behind a dash: it signs the quotation before it, with
// all the paragraphs that this fills.
//
// The reading problem: several quotations of a page may each have a signature,
// and one may run over paragraphs.
//
//	“We are glad to sail.” — Odd Berg, captain, Harbour Line
//
// Only the name is the source. It stays silent where the quotation before it has
// been read already, as a turn or behind a lead-in.
func (f *forms) signature(b *layout.Block) {
	k := regionFrom(f.t, b.Tokens.First) - 1
	for k > 0 && f.t.Regions[k].Parent >= 0 {
		k = f.t.Regions[k].Parent
	}
	if k < 0 || f.of[k] >= 0 || f.t.TokenAt(f.t.Regions[k].Span.End) != b.Tokens.First {
		return
	}
	for j := k - 1; j >= 0 && f.of[j] < 0; j-- {
		if f.t.Regions[j].Parent >= 0 {
			continue
		}
		if !f.t.Regions[j].Continues {
			break
		}
		k = j
	}
	f.quote(k, colonCue(f.t, b.Tokens.First, b.Label, "signature"))
}
