package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/reporting"
	"github.com/seed-761fda18/whosaid/internal/train/treebank"
)

// pairs are spans as the corpus writes them.
type pairs [][2]int

// article is one document of the corpus.
type article struct {
	ID           string `json:"id"`
	Text         string `json:"text"`
	Attributions []struct {
		Content pairs `json:"content"`
		Cue     pairs `json:"cue"`
		Source  pairs `json:"source"`
	} `json:"attributions"`
	// Discard is what is no text of the article.
	Discard pairs `json:"discard"`
}

// lesson gives the article, whose text has been analysed, as a lesson.
func (a *article) lesson(t *analysis.Text) reporting.Lesson {
	l := reporting.Lesson{Text: t, Skip: a.Discard.spans()}
	for _, x := range a.Attributions {
		l.Gold = append(l.Gold, reporting.Gold{Content: x.Content.spans(), Cue: x.Cue.spans(), Source: x.Source.spans()})
	}
	return l
}

// spans gives the pairs as spans.
func (p pairs) spans() []document.Span {
	out := make([]document.Span, len(p))
	for i, s := range p {
		out[i] = document.Span{Start: s[0], End: s[1]}
	}
	return out
}

// readCorpus reads a file of JSON Lines, compressed if its name ends in .gz.
func readCorpus(path string) ([]article, error) {
	file, err := treebank.Open(path)
	if err != nil {
		return nil, fmt.Errorf("the corpus is missing: %w (PolNeAR 1.0 as JSON Lines, see internal/model/reader.md)", err)
	}
	defer file.Close()
	var out []article
	for d := json.NewDecoder(bufio.NewReader(file)); ; {
		var a article
		if err := d.Decode(&a); err == io.EOF {
			return out, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: document %d: %w", path, len(out)+1, err)
		}
		out = append(out, a)
	}
}
