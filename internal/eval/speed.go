package main

import (
	"context"
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

// speed prints what a new process costs, and how many words a second are read,
// over the texts of a gold file. Other programs that run meanwhile spoil it.
func speed(w io.Writer, path string) error {
	articles, err := readArticles(path)
	if err != nil {
		return err
	}
	if err := processes(w, articles); err != nil {
		return err
	}
	fmt.Fprintln(w)
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
// to load what it needs, and on one core but for FindAll.
func rates(w io.Writer, articles []article) error {
	n := 0
	for _, a := range articles {
		n += len(wordsOf(a.Text).spans)
	}
	fmt.Fprintf(w, "%-34s %9s\n", fmt.Sprintf("%d texts, %d words", len(articles), n), "words/s")
	withProse := attribution.Finder{Tagger: prosetagger.Tagger{}}
	measure := func(name string, read func(texts []article)) (rate float64) {
		read(articles[:1])
		start := time.Now()
		read(articles)
		rate = float64(n) / time.Since(start).Seconds()
		fmt.Fprintf(w, "%-34s %9.0f\n", name, rate)
		return rate
	}
	cores := runtime.GOMAXPROCS(1)
	measure("quotes.Find", each(func(text string) { quotes.Find(text) }))
	own := measure("attribution.Find", each(func(text string) { attribution.Find(text) }))
	tagged := measure("attribution.Find, tagged by prose", each(func(text string) { withProse.Find(text) }))
	alone := measure("prose.NewDocument", each(readWithProse))
	runtime.GOMAXPROCS(cores)
	measure(fmt.Sprintf("attribution.FindAll, %d cores", cores), readAll)
	_, err := fmt.Fprintf(w, "attribution.Find is %.1f times as fast as tagged by prose, %.0f times as prose.NewDocument\n", own/tagged, own/alone)
	return err
}

// each makes a reader of texts of a reader of one.
func each(read func(text string)) func([]article) {
	return func(texts []article) {
		for _, a := range texts {
			read(a.Text)
		}
	}
}

// readAll reads texts as a corpus.
func readAll(texts []article) {
	docs := func(yield func(attribution.Doc) bool) {
		for _, a := range texts {
			if !yield(attribution.Doc{Text: a.Text}) {
				return
			}
		}
	}
	for range (attribution.Finder{}).FindAll(context.Background(), docs) {
	}
}

// readWithProse does what prose does when nothing else is asked of it: sentences,
// tokens, tags and names.
func readWithProse(text string) {
	if _, err := prose.NewDocument(text); err != nil {
		panic(err) // prose fails on a model of one's own only
	}
}
