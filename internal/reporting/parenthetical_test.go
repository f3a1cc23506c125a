package reporting

import (
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/layout"
)

// TestParentheticals reads one sentence a row by this rule alone: content, cue
// and source, nothing where it is silent.
func TestParentheticals(t *testing.T) {
	cases := []struct{ reason, text, want string }{
		{"inside the words", "The ferry, the owner said, will sail again in May.", "The ferry | will sail again in May · said · the owner"},
		{"inside, the verb first", "The ferry sank, said the owner, within an hour.", "The ferry sank | within an hour · said · the owner"},
		{"behind the words", "The ferry will sail in May, Kaja Holm said.", "The ferry will sail in May · said · Kaja Holm"},
		{"behind, with a day", "The ferry will sail in May, Kaja Holm said on Monday.", "The ferry will sail in May · said · Kaja Holm"},
		{"behind, with a place", "The ferry will sail, said the foreign office in Bergen.", "The ferry will sail · said · the foreign office in Bergen"},
		{"a preposition in front", "According to Odd Berg, the ferry sank.", "the ferry sank · According to · Odd Berg"},
		{"a preposition behind", "The ferry sank, according to Odd Berg.", "The ferry sank · according to · Odd Berg"},
		{"a dateline is no content", "OSLO/BERGEN: The ferry sank, said Odd Berg.", "The ferry sank · said · Odd Berg"},
		{"behind, with what the source is", "The ferry will sail, said Odd Berg, the owner of the yard.", "The ferry will sail · said · Odd Berg"},
		{"look-alike: the words go on behind a source", "The ferry will sail, said Odd Berg, with no lights.", "The ferry will sail | with no lights · said · Odd Berg"},
		{"look-alike: the clause goes on", "The ferry sank, Odd Berg said it was old, and nobody came.", ""},
		{"look-alike: a relative clause", "The owner, who said nothing, went home.", ""},
		{"look-alike: at the start the words follow", "Odd Berg said, the ferry sank.", ""},
		{"look-alike: a verb that reports nothing", "The ferry sank, Odd Berg laughed.", ""},
		{"look-alike: no clause is left", "Home at last, Odd Berg said.", ""},
		{"look-alike: marks in the sentence", "The ferry “sank,” Odd Berg said.", ""},
		{"look-alike: according to no speaker", "The seats were given out, according to height and weight and age.", ""},
	}
	for _, c := range cases {
		a := analysis.New(c.text, analysis.Options{})
		got := ""
		for _, q := range parentheticals(a, layout.Find(a), nil) {
			var content []string
			for _, s := range q.Content {
				content = append(content, s.In(c.text))
			}
			got += strings.Join(content, " | ") + " · " + q.Cue[0].In(c.text) + " · " + a.SpanOf(q.Source).In(c.text)
		}
		if got != c.want {
			t.Errorf("%s: %s\n got %q\nwant %q", c.reason, c.text, got, c.want)
		}
	}
}
