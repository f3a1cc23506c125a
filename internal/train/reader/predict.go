package main

import (
	"encoding/json"
	"log"
	"os"
	"time"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/reporting"
)

// quote is a quotation as the scorer of the corpus reads it.
type quote struct {
	Kind    string `json:"kind"`
	Content pairs  `json:"content"`
	Cue     pairs  `json:"cue"`
	Source  pairs  `json:"source"`
}

// predict writes what the reader finds in articles, of which it sees the texts
// only.
func predict(path string, articles []article, m *reporting.Model) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer file.Close()
	e := json.NewEncoder(file)
	tokens, spent := 0, time.Duration(0)
	for _, a := range articles {
		t := analysis.New(a.Text, analysis.Options{})
		start := time.Now()
		found := reporting.Read(t, m)
		spent += time.Since(start)
		tokens += len(t.Tokens)
		quotes := make([]quote, len(found))
		for i, q := range found {
			quotes[i] = quote{kinds[q.Kind], pairsOf(q.Content), pairsOf(q.Cue), nil}
			if q.Source.Len() > 0 {
				quotes[i].Source = pairsOf([]document.Span{t.SpanOf(q.Source)})
			}
		}
		if err := e.Encode(map[string]any{"id": a.ID, "quotes": quotes}); err != nil {
			return err
		}
	}
	log.Printf("%s: %.0f tokens/s", path, float64(tokens)/spent.Seconds())
	return nil
}

// kinds are the words of the kinds of quotations.
var kinds = [...]string{reporting.Direct: "direct", reporting.Mixed: "mixed", reporting.Indirect: "indirect"}

// pairsOf gives spans as the corpus writes them.
func pairsOf(spans []document.Span) pairs {
	out := make(pairs, len(spans))
	for i, s := range spans {
		out[i] = [2]int{s.Start, s.End}
	}
	return out
}
