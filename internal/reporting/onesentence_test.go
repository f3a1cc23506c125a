package reporting

import (
	"testing"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// TestOneSentence shortens one content a row.
func TestOneSentence(t *testing.T) {
	tests := []struct{ reason, text, cue, content, want string }{
		{"two sentences", "Holm said the boat was “a wreck”. Her crew has a “gold” star.", "said", "the boat was “a wreck”. Her crew has a “gold” star", "the boat was “a wreck"},
		{"look-alike: one sentence", "Holm said the boat was “a wreck” with a “gold” star.", "said", "the boat was “a wreck” with a “gold” star", "the boat was “a wreck” with a “gold” star"},
		{"look-alike: all between marks", "Holm said, “It sank. We ran.”", "said", "It sank. We ran", "It sank. We ran"},
		{"look-alike: the content stands first", "It sank. We ran, Holm said.", "said", "It sank. We ran", "It sank. We ran"},
	}
	for _, tt := range tests {
		a := analysis.New(tt.text, analysis.Options{})
		x := attribution{content: []document.Range{tokensOf(a, tt.content)}, cue: tokensOf(a, tt.cue)}
		x.oneSentence(a)
		if got := a.SpanOf(x.content[0]).In(tt.text); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.reason, got, tt.want)
		}
	}
}
