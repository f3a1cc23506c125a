package main

import (
	"runtime"
	"sync"

	"github.com/seed-761fda18/whosaid/attribution"
	"github.com/seed-761fda18/whosaid/quotes"
)

// find is the library as the modes call it: a text in, quotations out.
type find func(text string) []quotes.Quote

// options are what a user may ask of the library beyond its defaults.
type options struct {
	Entities, Dashes, Dialogue bool
}

// library gives the public library with the options.
func library(o options) find {
	f := attribution.Finder{Entities: o.Entities, Dashes: o.Dashes}
	if o.Dialogue {
		f.Dialogue = attribution.On
	}
	return f.Find
}

// findAll reads texts on all processors and gives the results in their order.
func findAll(read find, texts []string) [][]quotes.Quote {
	out := make([][]quotes.Quote, len(texts))
	next := make(chan int)
	var group sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(texts)) {
		group.Go(func() {
			for i := range next {
				out[i] = read(texts[i])
			}
		})
	}
	for i := range texts {
		next <- i
	}
	close(next)
	group.Wait()
	return out
}
