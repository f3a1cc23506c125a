package internal

import (
	"os"
	"strings"
	"testing"

	"github.com/jdkato/prose/v2"

	"github.com/seed-761fda18/whosaid/attribution"
	"github.com/seed-761fda18/whosaid/quotes"
	"github.com/seed-761fda18/whosaid/quotes/prosetagger"
)

// readers are the ways to read a text that are measured side by side.
var readers = []struct {
	name string
	read func(text string)
}{
	{"quotes", func(text string) { quotes.Find(text) }},
	{"attribution", func(text string) { attribution.Find(text) }},
	{"attribution-prose", func(text string) { attribution.Finder{Tagger: prosetagger.Tagger{}}.Find(text) }},
	{"prose", func(text string) {
		if _, err := prose.NewDocument(text); err != nil {
			panic(err)
		}
	}},
}

// articles gives the articles of testdata as one text.
func articles(tb testing.TB) string {
	tb.Helper()
	var b strings.Builder
	for _, name := range []string{"harbour", "plant", "inquiry"} {
		data, err := os.ReadFile("../testdata/articles/" + name + ".txt")
		if err != nil {
			tb.Fatal(err)
		}
		b.Write(data)
		b.WriteByte('\n')
	}
	return b.String()
}

// BenchmarkFind reads the articles with the library, with prose as its tagger,
// and with prose alone.
func BenchmarkFind(b *testing.B) {
	text := articles(b)
	for _, r := range readers {
		b.Run(r.name, func(b *testing.B) {
			r.read(text)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				r.read(text)
			}
		})
	}
}

// TestReaders runs what the benchmark measures once, so that it cannot rot.
func TestReaders(t *testing.T) {
	text := articles(t)
	for _, r := range readers {
		r.read(text)
	}
	if n := len(attribution.Find(text)); n < 60 {
		t.Errorf("%d quotations in three articles, want 60 or more", n)
	}
}
