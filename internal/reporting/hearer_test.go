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
		{"before a subject that looks like one phrase with it", "Kaja Holm told residents parking would end.", "told", "residents parking would end", "parking would end"},
		{"and with a body", "Kaja Holm told the board traffic would end.", "told", "the board traffic would end", "traffic would end"},
		{"look-alike: a name before its verb", "Kaja Holm told that Odd Berg left.", "told", "that Odd Berg left", "that Odd Berg left"},
		{"before a time", "Kaja Holm told the inquiry earlier this week the ferry was old.", "told", "the inquiry earlier this week the ferry was old", "the ferry was old"},
		{"look-alike: a time and no clause", "Kaja Holm told the inquiry earlier this week of the ferry.", "told", "the inquiry earlier this week of the ferry", "the inquiry earlier this week of the ferry"},
		{"marks open before the verb", "Kaja Holm told the inquiry the ferry “was old”.", "told", "the inquiry the ferry “was old", "the ferry “was old"},
		{"behind to", "Kaja Holm wrote to the board of owners that the ferry was old.", "wrote to", "the board of owners that the ferry was old", "that the ferry was old"},
		{"look-alike: who tells of the hearer", "Kaja Holm spoke to a pilot who was on the ferry.", "spoke to", "a pilot who was on the ferry", "a pilot who was on the ferry"},
		{"look-alike: no clause behind to", "Kaja Holm wrote to the board of owners in May.", "wrote to", "the board of owners in May", "the board of owners in May"},
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
