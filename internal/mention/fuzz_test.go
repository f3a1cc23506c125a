package mention_test

import (
	"strings"
	"testing"
	"time"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/golden"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// FuzzFind checks that any bytes give mentions inside the text and in order,
// whose parts lie inside them.
func FuzzFind(f *testing.F) {
	for _, cases := range golden.Files(f, "testdata/*.txt") {
		for _, c := range cases {
			f.Add(c.Text)
		}
	}
	f.Add("Mr.\xff of the & 's “Bob” ’, Jr. and and @a of Of OF")
	f.Fuzz(func(t *testing.T, text string) {
		set := find(text)
		last := 0
		for i := range set.Mentions {
			m := &set.Mentions[i]
			if m.Tokens.First < last || m.Tokens.Len() <= 0 || m.Tokens.End > len(set.Text.Tokens) {
				t.Fatalf("mention %d: tokens %v of %d behind %d", i, m.Tokens, len(set.Text.Tokens), last)
			}
			last = m.Tokens.First
			if m.Head < m.Tokens.First || m.Head >= m.Tokens.End {
				t.Fatalf("mention %q: its head lies outside", set.Form(i))
			}
			if c := m.Name.Core; c.Len() > 0 && (c.First < m.Tokens.First || c.End > m.Tokens.End) && (m.Name.Honorific != m.Tokens || c.End > len(set.Text.Tokens)) {
				t.Fatalf("mention %q: its name lies outside", set.Form(i))
			}
			if r := m.Role; r.First < 0 || r.End > len(set.Text.Tokens) || r.End < r.First {
				t.Fatalf("mention %q: role %v", set.Form(i), r)
			}
		}
	})
}

// TestLinear reads texts that are hard on lists, names and noun phrases in two
// sizes; ten times the text must not take much more than ten times as long.
func TestLinear(t *testing.T) {
	for _, unit := range []string{"Ada, ", "Ada and ", "the old ", "van der ", "of the ", "@a 's ", "Mr. ", "Ada “Bo” ", "Minister of ", "the director of "} {
		t.Run(unit, func(t *testing.T) {
			var small, large time.Duration
			for range 3 { // another program may have been busy the first time
				small, large = spent(strings.Repeat(unit, 2000)), spent(strings.Repeat(unit, 20000))
				if large <= 60*small || large <= time.Second {
					return
				}
			}
			t.Errorf("%v for 2,000, %v for 20,000", small, large)
		})
	}
}

// spent gives how long it takes to find the mentions of a text, at best of two.
func spent(text string) time.Duration {
	a := analysis.New(text, analysis.Options{Tagger: tagger.Builtin()})
	best := time.Hour
	for range 2 {
		start := time.Now()
		mention.Find(a, lexicon.Builtin(), nil)
		best = min(best, time.Since(start))
	}
	return best
}

// BenchmarkFind measures the finding of mentions alone.
func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("Defense Minister Ida Lund told reporters in Oslo that her office would publish the report. “We are late,” she said.\n\n", 500)
	a := analysis.New(text, analysis.Options{Tagger: tagger.Builtin()})
	lex := lexicon.Builtin()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		mention.Find(a, lex, nil)
	}
}
