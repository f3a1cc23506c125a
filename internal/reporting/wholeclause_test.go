package reporting

import (
	"testing"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// TestWholeClause checks where a clause begins behind its hearer.
func TestWholeClause(t *testing.T) {
	cases := []struct{ reason, text, hearer, content, want string }{
		{"subject and verb are left out", `Kaja Holm told Harbour News the crews discussed "what is left" there.`, "Harbour News", `what is left" there`, `the crews discussed "what is left" there`},
		{"look-alike: a day", "Kaja Holm told Harbour News on Monday the crews were old.", "Harbour News", "the crews were old", "the crews were old"},
		{"look-alike: no verb", "Kaja Holm told Harbour News the old crews were ill.", "Harbour News", "crews were ill", "crews were ill"},
		{"look-alike: nothing is left out", "Kaja Holm told Harbour News the crews were old.", "Harbour News", "the crews were old", "the crews were old"},
	}
	for _, c := range cases {
		a := analysis.New(c.text, analysis.Options{})
		h := find(c.text, c.hearer)
		q := Quotation{Kind: Mixed, Content: []document.Span{find(c.text, c.content)}}
		q.Addressee = document.Range{First: a.TokenAt(h.Start), End: a.TokenAt(h.End-1) + 1}
		wholeClause(a, &q)
		if got := q.Content[0].In(c.text); got != c.want {
			t.Errorf("%s: %q, want %q", c.reason, got, c.want)
		}
	}
}

// TestReports checks which indirect words have a cue that can report.
func TestReports(t *testing.T) {
	cases := []struct {
		reason, text, cue, content string
		want                       bool
	}{
		{"a reporting verb", "Odd Berg said the ferry sank.", "said", "the ferry sank", true},
		{"a noun", "There were claims of old debts.", "claims", "old debts", true},
		{"a clause shows that words are reported", "Odd Berg was sure that the ferry sank.", "was sure", "that the ferry sank", true},
		{"look-alike: nobody speaks", "The crews planted trees to guard against high floods.", "planted", "high floods", false},
		{"a pronoun opens a clause", "Odd Berg was sure he had seen it.", "was sure", "he had seen it", true},
		{"look-alike: the object of a verb", "The crews lifted him to the deck of the ferry.", "lifted", "him to the deck of the ferry", false},
		{"look-alike: what a verb of manner brings about is not said", "The storm came, prompting the crews to plead for help.", "prompting", "the crews to plead for help", false},
		{"look-alike: the noun is no report", "The crews suffered heavy attacks on old ships.", "suffered heavy attacks", "old ships", false},
	}
	for _, c := range cases {
		a := analysis.New(c.text, analysis.Options{})
		q := Quotation{Kind: Indirect, Content: []document.Span{find(c.text, c.content)}, Cue: []document.Span{find(c.text, c.cue)}}
		if got := reports(a, &q); got != c.want {
			t.Errorf("%s: %s: %t, want %t", c.reason, c.text, got, c.want)
		}
	}
}
