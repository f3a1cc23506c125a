// Command tagger trains the tagger and writes internal/model/tagger.bin:
//
//	go run ./internal/train/tagger -ewt ../shared/treebank/ewt.conllu.gz \
//		-gum ../shared/treebank/gum-train.conllu.gz -dev ../shared/treebank/gum-dev.conllu.gz \
//		-texts ../shared/eval/data/polnear-train.jsonl.gz -layer ../shared/eval/data/polnear-train-corenlp.jsonl.gz \
//		-out internal/model/tagger.bin
//
// With -dev it prints the accuracy on held-out sentences, on the treebank's own
// tokens and on those of the library, which keeps hyphenated words whole.
package main

import (
	"flag"
	"fmt"
	"os"
	"time"

	"github.com/seed-761fda18/whosaid/internal/tagger"
	"github.com/seed-761fda18/whosaid/internal/train/tags"
	"github.com/seed-761fda18/whosaid/internal/train/treebank"
)

// config is the command line.
type config struct {
	treebank.Files
	opts tagger.Options
}

// main runs the command.
func main() {
	c := config{opts: tagger.DefaultOptions}
	c.Flags(flag.CommandLine)
	flag.Uint64Var(&c.opts.Seed, "seed", c.opts.Seed, "of the order of sentences")
	flag.IntVar(&c.opts.Epochs, "epochs", c.opts.Epochs, "passes over the sentences")
	flag.Parse()
	if err := run(c); err != nil {
		fmt.Fprintln(os.Stderr, "tagger:", err)
		os.Exit(1)
	}
}

// run trains, prints figures and writes the weights.
func run(c config) error {
	gold, auto, err := c.Read()
	if err != nil {
		return err
	}
	start := time.Now()
	c.opts.Clusters = tags.Clusters(gold, auto)
	learned := tags.Learn(gold, auto, c.opts)
	file := learned.File()
	fmt.Printf("trained on %d sentences in %.1fs: %d features, %d weights, %d bytes\n",
		len(gold)+len(auto), time.Since(start).Seconds(), len(learned.Table.Keys), len(learned.Table.Cells), len(file))
	if c.Dev != "" {
		if err := report(learned.Tagger(), c.Dev); err != nil {
			return err
		}
	}
	return c.Write(file)
}

// report prints the accuracy by genre.
func report(p *tagger.Perceptron, dev string) error {
	trees, err := treebank.Read(dev)
	if err != nil {
		return err
	}
	all := func(treebank.Sentence) bool { return true }
	fmt.Printf("treebank tokens: news+interview %s, all %s\n", accuracy(p, trees, treebank.Sentence.News), accuracy(p, trees, all))
	for i := range trees {
		trees[i] = treebank.Rejoin(trees[i])
	}
	fmt.Printf("rejoined tokens: news+interview %s, all %s\n", accuracy(p, trees, treebank.Sentence.News), accuracy(p, trees, all))
	return nil
}

// accuracy returns the share of right tags in the sentences that are wanted.
func accuracy(p *tagger.Perceptron, trees []treebank.Sentence, want func(treebank.Sentence) bool) string {
	right, n := 0, 0
	var got []tagger.Tag
	for _, s := range trees {
		if !want(s) {
			continue
		}
		got = p.Tag(got[:0], s.Words)
		for i, t := range s.PennTags() {
			n++
			if got[i] == t {
				right++
			}
		}
	}
	return fmt.Sprintf("%.2f%% of %d", 100*float64(right)/float64(max(n, 1)), n)
}
