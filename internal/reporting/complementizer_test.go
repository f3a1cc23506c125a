package reporting

import (
	"testing"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// TestComplementizer checks where the "that" before a clause is taken off.
func TestComplementizer(t *testing.T) {
	cases := []struct{ reason, text, content, want string }{
		{"it joins the clause to the verb", "Odd Berg said that the ferry would sail.", "that the ferry would sail", "the ferry would sail"},
		{"only goes with it", "Odd Berg would say only that the ferry would sail.", "only that the ferry would sail", "the ferry would sail"},
		{"look-alike: only is said", "Odd Berg said only the ferry would sail.", "only the ferry would sail", "only the ferry would sail"},
		{"a mark opens behind it", "Odd Berg said that “nobody came” to sail.", "that “nobody came” to sail", "nobody came” to sail"},
		{"a comma stands behind it", "Odd Berg said that, if it blew, nobody would sail.", "that, if it blew, nobody would sail", "if it blew, nobody would sail"},
		{"it is the subject of the clause", "Odd Berg said that depended on the wind.", "that depended on the wind", "that depended on the wind"},
		{"what looks like its verb is a noun", "Odd Berg said that talks had failed.", "that talks had failed", "talks had failed"},
		{"it belongs to a noun that does not stand alone", "Odd Berg said that number was low.", "that number was low", "that number was low"},
		{"look-alike: a noun that does", "Odd Berg said that water was low.", "that water was low", "water was low"},
		{"look-alike: a noun before another", "Odd Berg said that price rises were small.", "that price rises were small", "price rises were small"},
		{"look-alike: a verb with its auxiliary", "Odd Berg said that has ended.", "that has ended", "that has ended"},
		{"the tagger takes its verb for a bare one", "Odd Berg countered that the charts “prove nothing of the sort.”", "that the charts “prove nothing of the sort", "the charts “prove nothing of the sort"},
		{"look-alike: no verb at all", "Odd Berg denied that the day before.", "that the day before", "that the day before"},
		{"a question has another word", "Odd Berg asked whether the ferry would sail.", "whether the ferry would sail", "whether the ferry would sail"},
		{"it points at the object", "Odd Berg denied that claim.", "that claim", "that claim"},
		{"it is all there is", "Odd Berg said that.", "that", "that"},
	}
	for _, c := range cases {
		a := analysis.New(c.text, analysis.Options{})
		q := Quotation{Kind: Indirect, Content: []document.Span{find(c.text, c.content)}}
		complementizer(a, &q)
		if got := c.text[q.Content[0].Start:q.Content[0].End]; got != c.want {
			t.Errorf("%s: %q, want %q", c.reason, got, c.want)
		}
	}
}
