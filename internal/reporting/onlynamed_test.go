package reporting

import (
	"testing"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// TestOnlyNamed checks which contents only name somebody.
func TestOnlyNamed(t *testing.T) {
	tests := []struct {
		reason, text, cue, content string
		want                       bool
	}{
		{"a name", "The dog, a spaniel called Biscuit, slept.", "called", "Biscuit", true},
		{"a name that somebody takes", "A caller calling himself Old Tom left.", "calling", "himself Old Tom", true},
		{"look-alike: an opinion", "A caller called Berg a thief.", "called", "Berg a thief", false},
		{"look-alike: of himself too", "A caller calling himself a thief left.", "calling", "himself a thief", false},
		{"look-alike: a headline", "Ada Moss Described Her Years Away", "Described", "Her Years Away", false},
		{"look-alike: another verb", "The crew said Old Tom.", "said", "Old Tom", false},
	}
	for _, tt := range tests {
		a := analysis.New(tt.text, analysis.Options{Tagger: tagger.Builtin()})
		q := Quotation{Kind: Indirect, Content: []document.Span{find(tt.text, tt.content)}, Cue: []document.Span{find(tt.text, tt.cue)}}
		q.CueToken = a.TokenAt(q.Cue[0].Start)
		if got := onlyNamed(a, &q); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.reason, got, tt.want)
		}
	}
}
