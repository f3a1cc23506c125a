package coref_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/seed-761fda18/whosaid/internal/coref"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/reporting"
)

// TestLinear resolves texts that are hard on aliases and pronouns in two sizes;
// ten times the text must not take much more than ten times as long.
func TestLinear(t *testing.T) {
	for name, unit := range map[string]func(int) string{
		"one surname, many given names": func(i int) string { return fmt.Sprintf("A%cb%dx Cole met Cole. ", 'a'+i%26, i) },
		"many surnames":                 func(i int) string { return fmt.Sprintf("Ada X%dy left. She slept. ", i) },
		"one name, many middle names":   func(i int) string { return fmt.Sprintf("Ada X%dy Cole left. She slept. ", i) },
		"one person":                    func(int) string { return "Ada Park left. She told him of her son. " },
		"documents":                     func(i int) string { return "The ministry's report said so. The report was late. " },
		"defined names":                 func(i int) string { return fmt.Sprintf("X%d Motors (“Volta”, the “V%d”) left. ", i, i) },
		"nobody":                        func(int) string { return "it they he she the man the woman. " },
	} {
		t.Run(name, func(t *testing.T) {
			var small, large time.Duration
			for range 3 { // another program may have been busy the first time
				small, large = spent(unit, 1000), spent(unit, 10000)
				if large <= 60*small || large <= time.Second {
					return
				}
			}
			t.Errorf("%v for 1,000, %v for 10,000", small, large)
		})
	}
}

// TestLongTurn resolves a turn that says "you" all the time and ends in brackets: the
// question mark is looked for before few of them.
func TestLongTurn(t *testing.T) {
	const n = 50_000
	text := "LUND: We go.\n\nPARK: " + strings.Repeat("you ", n) + "?" + strings.Repeat(")", 2*n) + "\n\nLUND: We went.\n"
	a := analyse(text)
	qs := reporting.Read(a, reporting.Default())
	set := mention.Find(a, lexicon.Builtin(), qs)
	start := time.Now()
	coref.Resolve(set, qs)
	if d := time.Since(start); d > 3*time.Second {
		t.Errorf("%v", d)
	}
}

// spent gives how long it takes to resolve a text of n units, at best of two.
func spent(unit func(int) string, n int) time.Duration {
	var b strings.Builder
	for i := range n {
		b.WriteString(unit(i))
	}
	set := mention.Find(analyse(b.String()), lexicon.Builtin(), nil)
	best := time.Hour
	for range 2 {
		start := time.Now()
		coref.Resolve(set, nil)
		best = min(best, time.Since(start))
	}
	return best
}

// story is one page that is repeated for benchmarks.
const story = "Defense Minister Ida Lund told reporters that her office would publish the report. " +
	"“We are late,” she said. Peter Moss, the mayor of Reno, disagreed. He told Lund so.\n\n"

// BenchmarkResolve measures the gathering of mentions alone.
func BenchmarkResolve(b *testing.B) {
	text := strings.Repeat(story, 500)
	set := mention.Find(analyse(text), lexicon.Builtin(), nil)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		coref.Resolve(set, nil)
	}
}

// BenchmarkEntities measures mentions and entities together.
func BenchmarkEntities(b *testing.B) {
	text := strings.Repeat(story, 500)
	a := analyse(text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		coref.Resolve(mention.Find(a, lexicon.Builtin(), nil), nil)
	}
}
