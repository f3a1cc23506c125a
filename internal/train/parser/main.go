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
// learns also from automatic trees of news, as far as a first parser agrees with
// them. With -dev it prints the attachment scores on held-out sentences, tagged by
// the embedded tagger. Train the tagger first.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/seed-761fda18/whosaid/internal/parser"
	"github.com/seed-761fda18/whosaid/internal/tagger"
	"github.com/seed-761fda18/whosaid/internal/train/cluster"
	"github.com/seed-761fda18/whosaid/internal/train/treebank"
)

// folds is the number of parts that are tagged in turn.
const folds = 5

// config is the command line.
type config struct {
	ewt, gum, dev, layer, texts, out string
	opts                             parser.Options
}

// main runs the command.
func main() {
	c := config{opts: parser.DefaultOptions}
	flag.StringVar(&c.ewt, "ewt", "", "English EWT treebank, CoNLL-U, gzip or not")
	flag.StringVar(&c.gum, "gum", "", "GUM treebank, training part")
	flag.StringVar(&c.dev, "dev", "", "GUM treebank, held-out part, to print figures")
	flag.StringVar(&c.texts, "texts", "", "PolNeAR texts, JSON lines, gzip")
	flag.StringVar(&c.layer, "layer", "", "CoreNLP's token layer of the same texts")
	flag.StringVar(&c.out, "out", "", "file of weights to write")
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
	trees, err := treebank.ReadAll(c.ewt, c.gum)
	if err != nil {
		return err
	}
	start := time.Now()
	gold := treebank.BothViews(trees)
	var auto []treebank.Sentence
	if c.layer != "" {
		if auto, err = treebank.ReadCoreNLP(c.layer, c.texts); err != nil {
			return err
		}
	}
	c.opts.Clusters = cluster.Learn(words(gold, auto), tagger.DefaultOptions.Classes, 4, 8)
	learned := learn(tagged(gold), auto, c.opts)
	file := learned.File()
	fmt.Printf("trained on %d sentences in %.1fs: %d+%d features, %d+%d weights, %d bytes\n",
		len(gold)+len(auto), time.Since(start).Seconds(), len(learned.Moves.Keys), len(learned.Labels.Keys),
		len(learned.Moves.Cells), len(learned.Labels.Cells), len(file))
	if c.dev != "" {
		if err := report(learned.Parser(), c.dev); err != nil {
			return err
		}
	}
	if c.out == "" {
		return nil
	}
	return os.WriteFile(c.out, file, 0o644)
}

// learn trains on the treebanks and then, if there are automatic trees, once more
// on both together, of theirs what the first parser agrees with. That first parser
// needs fewer passes and no small tables.
func learn(examples []parser.Example, auto []treebank.Sentence, opts parser.Options) *parser.Learned {
	if len(auto) == 0 {
		return parser.Learn(examples, opts)
	}
	short := opts
	short.Epochs, short.Strong = min(opts.Epochs, 4), 0
	first := parser.Learn(examples, short).Parser()
	return parser.Learn(append(examples, agreed(auto, tagger.Builtin(), first)...), opts)
}

// words returns the words of all sentences.
func words(parts ...[]treebank.Sentence) [][]string {
	var out [][]string
	for _, part := range parts {
		for _, s := range part {
			out = append(out, s.Words)
		}
	}
	return out
}

// tagged turns trees into examples, every part with the tags of a tagger that has
// not seen it.
func tagged(trees []treebank.Sentence) []parser.Example {
	out := make([]parser.Example, len(trees))
	opts := tagger.DefaultOptions
	opts.Epochs = 3
	for fold := range folds {
		var others []tagger.Example
		for i, s := range trees {
			if part(i) != fold {
				others = append(others, tagger.Example{Words: s.Words, Tags: s.PennTags()})
			}
		}
		t := tagger.Learn(others, opts).Tagger()
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

// report prints the attachment scores.
func report(p *parser.Parser, dev string) error {
	trees, err := treebank.Read(dev)
	if err != nil {
		return err
	}
	fmt.Println("treebank tokens, embedded tagger:", score(p, trees, tagger.Builtin()))
	fmt.Println("treebank tokens, true tags:", score(p, trees, nil))
	for i := range trees {
		trees[i] = treebank.Rejoin(trees[i])
	}
	fmt.Println("rejoined tokens, embedded tagger:", score(p, trees, tagger.Builtin()))
	return nil
}

// score returns the attachment scores with the tags of a tagger, or the true ones
// if it is nil: without and with relations, then with relations but without
// punctuation and subtypes, as some report it.
func score(p *parser.Parser, trees []treebank.Sentence, t tagger.Tagger) string {
	var heads, both, all, plain, words int
	var got []parser.Arc
	for _, s := range trees {
		tags := s.PennTags()
		if t != nil {
			tags = t.Tag(nil, s.Words)
		}
		got = p.Parse(got[:0], s.Words, tags)
		for i, a := range got {
			all++
			word := s.Rels[i] != "punct"
			if word {
				words++
			}
			if a.Head != s.Heads[i] {
				continue
			}
			heads++
			if a.Rel.String() == s.Rels[i] {
				both++
			}
			if word && universal(a.Rel.String()) == universal(s.Rels[i]) {
				plain++
			}
		}
	}
	share := func(n, of int) float64 { return 100 * float64(n) / float64(max(of, 1)) }
	return fmt.Sprintf("UAS %.2f LAS %.2f of %d, LAS without punctuation and subtypes %.2f",
		share(heads, all), share(both, all), all, share(plain, words))
}

// universal returns a relation without its subtype.
func universal(rel string) string {
	rel, _, _ = strings.Cut(rel, ":")
	return rel
}
