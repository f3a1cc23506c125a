package reporting

import (
	"testing"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// TestUnanswered parts one attribution a row, whose cue is the first "said", and
// compares what is left of its content with the second source, cue and content,
// nothing where the rule is silent.
func TestUnanswered(t *testing.T) {
	tests := []struct{ reason, text, content, want string }{
		{"what she did not say", "Holm said the boat was sold, but she did not say who would pay.", "the boat was sold, but she did not say who would pay", "the boat was sold · she did not say: who would pay"},
		{"an adverb stands between", "Holm said the boat was sold, but she did not immediately say when.", "the boat was sold, but she did not immediately say when", "the boat was sold · she did not immediately say: when"},
		{"look-alike: no comma", "Holm said the boat was old but she did not say who would pay.", "the boat was old but she did not say who would pay", ""},
		{"look-alike: what was not done", "Holm said the boat was sold, but she did not go when it left.", "the boat was sold, but she did not go when it left", ""},
		{"look-alike: what was said", "Holm said the boat was sold, but she had said who would pay.", "the boat was sold, but she had said who would pay", ""},
		{"look-alike: no clause", "Holm said the boat was sold, but she did not say so.", "the boat was sold, but she did not say so", ""},
		{"look-alike: between marks", "Holm said “the boat was sold, but she did not say who would pay.”", "the boat was sold, but she did not say who would pay", ""},
	}
	for _, tt := range tests {
		a := analysis.New(tt.text, analysis.Options{})
		first := attribution{content: []document.Range{tokensOf(a, tt.content)}, cue: tokensOf(a, "said"), source: tokensOf(a, "Holm")}
		got := ""
		if second, ok := first.unanswered(a); ok {
			in := func(r document.Range) string { return a.SpanOf(r).In(tt.text) }
			got = in(first.content[0]) + " · " + in(second.source) + " " + in(second.cue) + ": " + in(second.content[0])
		}
		if got != tt.want {
			t.Errorf("%s: %s\n got %q\nwant %q", tt.reason, tt.text, got, tt.want)
		}
	}
}
