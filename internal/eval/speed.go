package main

import (
	"fmt"
	"io"
	"runtime"
	"strings"
	"time"

	"github.com/jdkato/prose/v2"

	"github.com/seed-761fda18/whosaid/attribution"
	"github.com/seed-761fda18/whosaid/quotes"
	"github.com/seed-761fda18/whosaid/quotes/prosetagger"
)

// speed prints how long the first call takes, how much memory a text of one
// megabyte needs, and how many words a second are read, on one core, over the
// texts of a gold file.
func speed(w io.Writer, path string) error {
	articles, err := readArticles(path)
	if err != nil {
		return err
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	start := time.Now()
	attribution.Find(articles[0].Text)
	fmt.Fprintf(w, "first attribution.Find in this process  %9.0f ms\n", time.Since(start).Seconds()*1000)
	attribution.Find(megabyte(articles))
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	fmt.Fprintf(w, "memory of the process after 1 MB        %9.0f MB\n", float64(memory.Sys)/1e6)
	return rates(w, articles)
}

// megabyte joins texts, over again if need be, to one of a megabyte.
func megabyte(articles []article) string {
	var b strings.Builder
	for i := 0; b.Len() < 1_000_000; i++ {
		b.WriteString(articles[i%len(articles)].Text + "\n\n")
	}
	return b.String()[:1_000_000]
}

// rates prints words a second. Each reader reads each text once, after one text
// to load what it needs; the prose-backed one ends the table with how many times
// faster the built-in tagger makes the library.
func rates(w io.Writer, articles []article) error {
	n := 0
	for _, a := range articles {
		n += len(wordsOf(a.Text).spans)
	}
	fmt.Fprintf(w, "%d texts, %d words, one core\n", len(articles), n)
	withProse := attribution.Finder{Tagger: prosetagger.Tagger{}}
	speeds := map[string]float64{}
	for _, r := range []struct {
		name string
		read func(text string)
	}{
		{"quotes.Find", func(text string) { quotes.Find(text) }},
		{"attribution.Find", func(text string) { attribution.Find(text) }},
		{"attribution.Find, tagged by prose", func(text string) { withProse.Find(text) }},
		{"prose.NewDocument", readWithProse},
	} {
		r.read(articles[0].Text)
		start := time.Now()
		for _, a := range articles {
			r.read(a.Text)
		}
		speeds[r.name] = float64(n) / time.Since(start).Seconds()
		fmt.Fprintf(w, "%-40s %9.0f words/s\n", r.name, speeds[r.name])
	}
	_, err := fmt.Fprintf(w, "attribution.Find is %.1f times as fast as tagged by prose, %.0f times as prose.NewDocument\n",
		speeds["attribution.Find"]/speeds["attribution.Find, tagged by prose"], speeds["attribution.Find"]/speeds["prose.NewDocument"])
	return err
}

// readWithProse does what prose does when nothing else is asked of it: sentences,
// tokens, tags and names.
func readWithProse(text string) {
	if _, err := prose.NewDocument(text); err != nil {
		panic(err) // prose fails on a model of one's own only
	}
}
