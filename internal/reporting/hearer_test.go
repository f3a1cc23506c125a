package reporting

import (
	"testing"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// TestHearer checks where the one who is told ends.
func TestHearer(t *testing.T) {
	cases := []struct{ reason, text, cue, content, want string }{
		{"before that", "Kaja Holm told a group of owners that the ferry was old.", "told", "a group of owners that the ferry was old", "that the ferry was old"},
		{"before a question", "Kaja Holm asked the owners whether the ferry was old.", "asked", "the owners whether the ferry was old", "whether the ferry was old"},
		{"before subject and verb", "Kaja Holm told the inquiry the alarm never rang.", "told", "the inquiry the alarm never rang", "the alarm never rang"},
		{"look-alike: the verb takes no hearer", "Kaja Holm said the owners that day were ill.", "said", "the owners that day were ill", "the owners that day were ill"},
		{"look-alike: an object and what it did", "Kaja Holm accused the owners of lying.", "accused", "the owners of lying", "the owners of lying"},
		{"look-alike: that opens what is told", "Kaja Holm is told that the boats are all old.", "told", "that the boats are all old", "that the boats are all old"},
		{"look-alike: only a subject", "Kaja Holm told the truth about the ferry.", "told", "the truth about the ferry", "the truth about the ferry"},
	}
	for _, c := range cases {
		a := analysis.New(c.text, analysis.Options{})
		q := Quotation{Kind: Indirect, Content: []document.Span{find(c.text, c.content)}, Cue: []document.Span{find(c.text, c.cue)}}
		hearer(a, &q)
		if got := q.Content[0].In(c.text); got != c.want {
			t.Errorf("%s: %q, want %q", c.reason, got, c.want)
		}
	}
}
