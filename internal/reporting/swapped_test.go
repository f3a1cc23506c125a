package reporting

import (
	"testing"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// TestSwap mends one attribution a row whose source stands right behind its cue.
func TestSwap(t *testing.T) {
	tests := []struct{ reason, text, content, cue, source, want string }{
		{"an object behind its verb", "The owner of the boat rejected that claim.", "The owner of the boat", "rejected", "that claim", "The owner of the boat"},
		{"look-alike: a verb of saying before its subject", "The boat sank, said the owner.", "The boat sank", "said", "the owner", "the owner"},
		{"look-alike: words between marks", "“The owner” rejected that claim.", "The owner", "rejected", "that claim", "that claim"},
		{"look-alike: the subject is the speaker", "The boat sank, claimed the owner.", "The boat sank", "claimed", "the owner", "the owner"},
	}
	for _, tt := range tests {
		a := analysis.New(tt.text, analysis.Options{})
		x := attribution{content: []document.Range{tokensOf(a, tt.content)}, cue: tokensOf(a, tt.cue), source: tokensOf(a, tt.source)}
		x.swap(a)
		if got := a.SpanOf(x.source).In(tt.text); got != tt.want {
			t.Errorf("%s: %s: the source is %q, want %q", tt.reason, tt.text, got, tt.want)
		}
	}
}
