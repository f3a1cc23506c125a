package quotes_test

import (
	"testing"

	"github.com/seed-761fda18/whosaid/quotes"
)

// FuzzFind checks that every span lies inside the text, that the pieces of a
// content are in order, and that the same text gives the same answer twice.
func FuzzFind(f *testing.F) {
	for _, s := range []string{"", "\x00\xff", `"We close at six," Ines Vall said.`, "“Not now,” he said.\r\n\r\n“Nor later.”"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		found := quotes.Find(text)
		for i, q := range found {
			end := 0
			for _, s := range q.Content {
				if s.Start < end || s.End <= s.Start || s.End > len(text) {
					t.Fatalf("quotation %d: content %v of %d bytes", i, q.Content, len(text))
				}
				end = s.End
			}
			for _, s := range append([]quotes.Span{q.Source, q.Addressee, q.Via, q.Channel}, q.Cue.Spans...) {
				if s.Start < 0 || s.End < s.Start || s.End > len(text) {
					t.Fatalf("quotation %d: span %v of %d bytes", i, s, len(text))
				}
			}
		}
		if again := quotes.Find(text); len(again) != len(found) {
			t.Fatalf("%d quotations, then %d", len(found), len(again))
		}
	})
}
