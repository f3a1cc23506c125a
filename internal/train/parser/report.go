package main

import (
	"fmt"
	"strings"

	"github.com/seed-761fda18/whosaid/internal/parser"
	"github.com/seed-761fda18/whosaid/internal/tagger"
	"github.com/seed-761fda18/whosaid/internal/train/treebank"
)

// report prints a table of attachment scores: with the tags of the embedded tagger
// and with the true ones, on the treebank's words and on those of the library.
func report(p *parser.Parser, dev string) error {
	trees, err := treebank.Read(dev)
	if err != nil {
		return err
	}
	whole := make([]treebank.Sentence, len(trees))
	for i, s := range trees {
		whole[i] = treebank.Rejoin(s)
	}
	all := func(treebank.Sentence) bool { return true }
	fmt.Printf("%-40s %6s %6s %6s %6s %6s %6s\n", "", "words", "UAS", "LAS", "-sub", "-punct", "-both")
	for _, row := range []struct {
		name  string
		trees []treebank.Sentence
		want  func(treebank.Sentence) bool
		tags  tagger.Tagger
	}{
		{"all genres", trees, all, tagger.Builtin()},
		{"news and interviews", trees, treebank.Sentence.News, tagger.Builtin()},
		{"all genres, words whole", whole, all, tagger.Builtin()},
		{"all genres, true tags", trees, all, nil},
		{"news and interviews, true tags", trees, treebank.Sentence.News, nil},
	} {
		fmt.Printf("%-40s %s\n", row.name, score(p, row.trees, row.want, row.tags))
	}
	return nil
}

// counts are numbers of words: all, those with the right head, and those with the
// right head and relation in four ways to count.
type counts struct {
	words, plain         int // plain leaves out punctuation
	heads                int
	las, noSub           int // with and without subtypes
	plainLAS, plainNoSub int
}

// add counts one word.
func (c *counts) add(got parser.Arc, head int32, rel string) {
	plain := rel != "punct"
	c.words++
	if plain {
		c.plain++
	}
	if got.Head != head {
		return
	}
	c.heads++
	name := got.Rel.String()
	if name == rel {
		c.las++
		if plain {
			c.plainLAS++
		}
	}
	if universal(name) == universal(rel) {
		c.noSub++
		if plain {
			c.plainNoSub++
		}
	}
}

// score returns a row of the table for the sentences that are wanted, with the tags
// of a tagger, or the true ones if it is nil: the number of words, heads right,
// heads and relations right, the same without subtypes of relations, without
// punctuation, without both.
func score(p *parser.Parser, trees []treebank.Sentence, want func(treebank.Sentence) bool, t tagger.Tagger) string {
	var c counts
	var got []parser.Arc
	for _, s := range trees {
		if !want(s) {
			continue
		}
		tags := s.PennTags()
		if t != nil {
			tags = t.Tag(nil, s.Words)
		}
		got = p.Parse(got[:0], s.Words, tags)
		for i, a := range got {
			c.add(a, s.Heads[i], s.Rels[i])
		}
	}
	share := func(n, of int) float64 { return 100 * float64(n) / float64(max(of, 1)) }
	return fmt.Sprintf("%6d %6.2f %6.2f %6.2f %6.2f %6.2f", c.words, share(c.heads, c.words), share(c.las, c.words),
		share(c.noSub, c.words), share(c.plainLAS, c.plain), share(c.plainNoSub, c.plain))
}

// universal returns a relation without its subtype.
func universal(rel string) string {
	rel, _, _ = strings.Cut(rel, ":")
	return rel
}
