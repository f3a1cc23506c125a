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

// TestNextSentence parts what stands in a later sentence from one content a row.
func TestNextSentence(t *testing.T) {
	tests := []struct{ reason, text, cue, content, later, want string }{
		{"an utterance of its own", "Holm said the boat was lost. “Nobody warned us.”", "said", "the boat was lost", "Nobody warned us.", "Nobody warned us."},
		{"a cue that only thinks", "Holm expected the boat to sail. “Nobody warned us.”", "expected", "the boat to sail", "Nobody warned us.", ""},
		{"look-alike: no marks", "Holm said the boat was lost. Her star is gold.", "said", "the boat was lost", "Her star is gold", ""},
	}
	for _, tt := range tests {
		a := analysis.New(tt.text, analysis.Options{})
		x := attribution{content: []document.Range{tokensOf(a, tt.content), tokensOf(a, tt.later)}, cue: tokensOf(a, tt.cue)}
		next, ok := x.oneSentence(a)
		if len(x.content) != 1 || ok != (tt.want != "") {
			t.Errorf("%s: %d pieces stay, %v", tt.reason, len(x.content), ok)
		}
		if ok && a.SpanOf(next.content[0]).In(tt.text) != tt.want {
			t.Errorf("%s: got %q, want %q", tt.reason, a.SpanOf(next.content[0]).In(tt.text), tt.want)
		}
	}
}
