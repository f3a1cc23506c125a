package internal

import (
	"strings"
	"testing"
	"time"

	"github.com/seed-761fda18/whosaid/attribution"
)

// TestLinear checks that hostile texts take time linear in their size: four
// times the text may take nine times as long, on a busy machine, and not
// sixteen times.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	const size = 2000
	cases := []struct{ reason, unit string }{
		{"opening marks that nothing closes", "“ word "},
		{"straight marks that nothing closes, a paragraph each", "\"No end\n\n"},
		{"opening single marks", "‘ word "},
		{"straight single marks", "'a "},
		{"one long paragraph of quotations", "“Yes,” Ann Lee said. "},
		{"one pronoun after the other", "“Yes,” he said. "},
		{"ever new names", "“No,” said Bo. Ann met Cy. "},
		{"one sentence without end", "and he said that "},
		{"one name in ever new roles", "the director of "},
		{"bytes that are no text", "\xff\xfe\x00"},
	}
	for _, c := range cases {
		t.Run(c.reason, func(t *testing.T) {
			var small, large time.Duration
			for range 3 { // another program may have been busy the first time
				small, large = taken(strings.Repeat(c.unit, size)), taken(strings.Repeat(c.unit, 4*size))
				if large <= 9*small || large < 100*time.Millisecond {
					return
				}
			}
			t.Errorf("%v for %d units, %v for four times as many", small, size, large)
		})
	}
}

// taken gives the time it takes to read a text.
func taken(text string) time.Duration {
	start := time.Now()
	attribution.Find(text)
	return time.Since(start)
}

// TestManyMarks reads twenty thousand marks that nothing closes.
func TestManyMarks(t *testing.T) {
	for _, mark := range []string{"“", "\"", "‘"} {
		if d := taken(strings.Repeat(mark+"word ", 20_000)); d > 20*time.Second {
			t.Errorf("%s: %v", mark, d)
		}
	}
}

// TestMemory checks how much memory a process takes that reads a text of a
// megabyte, models and lexicons included. The articles have twice as many
// quotations as most news, which takes a tenth less.
func TestMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	const limit = 85e6
	story := articles(t)
	text := strings.Repeat(story, 1+1_000_000/len(story))[:1_000_000]
	memory := 0
	for range 3 { // when the garbage collector comes is a matter of luck
		if memory = process(t, "attribution", text); memory <= limit {
			return
		}
	}
	t.Errorf("%d bytes, want at most %.0f", memory, limit)
}
