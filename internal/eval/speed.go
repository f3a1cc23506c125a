package main

import (
	"fmt"
	"io"
	"runtime"
	"time"

	"github.com/jdkato/prose/v2"

	"github.com/seed-761fda18/whosaid/quotes"
)

// speed prints how many words a second are read, on one core, over the texts of
// a gold file. The texts of many small files are read as they are; each reader
// reads them once, after one text to load what it needs.
func speed(w io.Writer, path string) error {
	articles, err := readArticles(path)
	if err != nil {
		return err
	}
	n := 0
	for _, a := range articles {
		n += len(wordsOf(a.Text).spans)
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	fmt.Fprintf(w, "%d texts, %d words, one core\n", len(articles), n)
	for _, r := range []struct {
		name string
		read func(text string)
	}{
		{"quotes.Find", func(text string) { quotes.Find(text) }},
		{"attribution.Find", func(text string) { library(options{})(text) }},
		{"prose.NewDocument", readWithProse},
	} {
		r.read(articles[0].Text)
		start := time.Now()
		for _, a := range articles {
			r.read(a.Text)
		}
		taken := time.Since(start)
		if _, err := fmt.Fprintf(w, "%-40s %9.0f words/s\n", r.name, float64(n)/taken.Seconds()); err != nil {
			return err
		}
	}
	return nil
}

// readWithProse does what prose does when nothing else is asked of it: sentences,
// tokens, tags and names.
func readWithProse(text string) {
	if _, err := prose.NewDocument(text); err != nil {
		panic(err) // prose fails on a model of one's own only
	}
}
