// Command reader learns what the reader of quotations knows: the two sequence
// models that label content, cue and source, and the linker that joins the
// labelled spans.
//
//	go run ./internal/train/reader -corpus ../shared/eval/data -out internal/model/reader.bin
//
// The same corpus gives the same file, byte for byte. With -heldout n every nth
// document is left out of the training, and predictions for these documents are
// written, so that hyper-parameters can be chosen on them.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"time"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/reporting"
)

// corpusName is the name of the file with the training part of the corpus.
const corpusName = "polnear-train.jsonl.gz"

// main learns and writes the weights.
func main() {
	log.SetFlags(log.Ltime)
	s := defaults
	corpus := flag.String("corpus", "", "`folder` with "+corpusName)
	out := flag.String("out", "", "`file` to write the weights to")
	held := flag.Int("heldout", 0, "leave out every `n`th document and predict it")
	pred := flag.String("pred", "", "`file` to write predictions for the documents left out to")
	also := flag.String("also", "", "further `file` of documents to predict")
	flag.IntVar(&s.folds, "folds", s.folds, "folds of the first reading")
	flag.IntVar(&s.sequence.Epochs, "epochs", s.sequence.Epochs, "epochs")
	flag.IntVar(&s.sequence.Least, "least", s.sequence.Least, "least occurrences of a feature")
	flag.Float64Var(&s.sequence.Rate, "rate", s.sequence.Rate, "first step of learning")
	flag.Float64Var(&s.sequence.L2, "l2", s.sequence.L2, "pull to zero")
	flag.Float64Var(&s.tilt[0], "tilt1", s.tilt[0], "what is added to the beginnings of spans, first reading")
	flag.Float64Var(&s.tilt[1], "tilt2", s.tilt[1], "and second reading")
	flag.IntVar(&s.rows[0], "rows1", s.rows[0], "rows of packed weights, both readings")
	flag.IntVar(&s.rows[1], "rows2", s.rows[1], "and second reading alone")
	flag.Parse()
	if err := run(s, *corpus, *out, *pred, *also, *held); err != nil {
		fmt.Fprintln(os.Stderr, "reader:", err)
		os.Exit(1)
	}
}

// run learns from the corpus in a folder and writes what is asked for.
func run(s settings, corpus, out, pred, also string, held int) error {
	start := time.Now()
	articles, err := readCorpus(filepath.Join(corpus, corpusName))
	if err != nil {
		return err
	}
	var kept, left []article
	for i, a := range articles {
		if held > 0 && i%held == 0 {
			left = append(left, a)
		} else {
			kept = append(kept, a)
		}
	}
	m := learn(lessonsOf(kept), s)
	log.Printf("learned in %v", time.Since(start).Round(time.Second))
	if pred != "" {
		if err := predict(pred, left, m); err != nil {
			return err
		}
	}
	if also != "" {
		more, err := readCorpus(also)
		if err != nil {
			return err
		}
		if err := predict(pred+".also", more, m); err != nil {
			return err
		}
	}
	if out == "" {
		return nil
	}
	return os.WriteFile(out, m.Bytes(), 0o644)
}

// lessonsOf analyses articles.
func lessonsOf(articles []article) []reporting.Lesson {
	out := make([]reporting.Lesson, len(articles))
	for i := range articles {
		out[i] = articles[i].lesson(analysis.New(articles[i].Text, analysis.Options{}))
	}
	return out
}
