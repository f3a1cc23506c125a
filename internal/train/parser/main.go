// Command parser trains the parser and the labeller and writes
// internal/model/parser.bin:
//
//	go run ./internal/train/parser -ewt ../shared/treebank/ewt.conllu.gz \
//		-gum ../shared/treebank/gum-train.conllu.gz -dev ../shared/treebank/gum-dev.conllu.gz \
//		-texts ../shared/eval/data/polnear-train.jsonl.gz -layer ../shared/eval/data/polnear-train-corenlp.jsonl.gz \
//		-out internal/model/parser.bin
//
// The parser learns from tags as a tagger gives them: each part of the treebanks
// is tagged by a tagger that learned from the others. With -texts and -layer it
// learns also from automatic trees of news, as far as a parser of the treebanks
// alone agrees with them. With -dev it prints the attachment scores on held-out
// sentences, with true tags and tagged by the embedded tagger, which has no other
// part in this.
package main

import (
	"flag"
	"fmt"
	"os"
	"time"

	"github.com/seed-761fda18/whosaid/internal/parser"
	"github.com/seed-761fda18/whosaid/internal/tagger"
	"github.com/seed-761fda18/whosaid/internal/train/tags"
	"github.com/seed-761fda18/whosaid/internal/train/treebank"
)

// folds is the number of parts that are tagged in turn.
const folds = 5

// config is the command line.
type config struct {
	treebank.Files
	opts parser.Options
}

// main runs the command.
func main() {
	c := config{opts: parser.DefaultOptions}
	c.Flags(flag.CommandLine)
	flag.Uint64Var(&c.opts.Seed, "seed", c.opts.Seed, "of the order of sentences")
	flag.IntVar(&c.opts.Epochs, "epochs", c.opts.Epochs, "passes over the sentences")
	flag.Parse()
	if err := run(c); err != nil {
		fmt.Fprintln(os.Stderr, "parser:", err)
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
	school := tagger.DefaultOptions
	school.Clusters = c.opts.Clusters
	learned := learn(tagged(gold, school), auto, tags.Learn(gold, auto, school).Exact(), c.opts)
	file := learned.File()
	fmt.Printf("trained on %d sentences in %.1fs: %d+%d+%d features, %d bytes\n",
		len(gold)+len(auto), time.Since(start).Seconds(), len(learned.First.Keys), len(learned.Moves.Keys),
		len(learned.Labels.Keys), len(file))
	if c.Dev != "" {
		if err := report(learned.Parser(), c.Dev); err != nil {
			return err
		}
	}
	return c.Write(file)
}

// learn trains on the treebanks and then, if there are automatic trees, once more
// on both together, of theirs what the parser of the treebanks alone agrees with.
// That one goes over a sentence once, and needs fewer passes, no small tables and no
// shortcuts.
// The tagger gives the automatic trees their tags.
func learn(examples []parser.Example, auto []treebank.Sentence, t tagger.Tagger, opts parser.Options) *parser.Learned {
	if len(auto) == 0 {
		return parser.Learn(examples, opts)
	}
	plain := opts
	plain.Epochs, plain.Strong, plain.Folds, plain.Sure = min(opts.Epochs, 4), parser.Strong{}, 0, 0
	judge := parser.Learn(examples, plain).Exact()
	return parser.Learn(append(examples, agreed(auto, t, judge)...), opts)
}

// tagged turns trees into examples, every part with the tags of a tagger that has
// not seen it.
func tagged(trees []treebank.Sentence, opts tagger.Options) []parser.Example {
	out := make([]parser.Example, len(trees))
	for fold := range folds {
		var others []tagger.Example
		for i, s := range trees {
			if part(i) != fold {
				others = append(others, tagger.Example{Words: s.Words, Tags: s.PennTags()})
			}
		}
		t := tagger.Learn(others, opts).Exact()
		for i, s := range trees {
			if part(i) == fold {
				out[i] = example(s, t)
			}
		}
	}
	return out
}

// part returns the part of a sentence. Parts are runs of ten sentences, so that
// the two views of one sentence seldom part.
func part(i int) int {
	return i / 10 % folds
}

// example returns a tree with a tagger's tags.
func example(s treebank.Sentence, t tagger.Tagger) parser.Example {
	e := parser.Example{Words: s.Words, Tags: t.Tag(nil, s.Words)}
	for i, head := range s.Heads {
		e.Arcs = append(e.Arcs, parser.Arc{Head: head, Rel: parser.ParseRel(s.Rels[i])})
	}
	return e
}
