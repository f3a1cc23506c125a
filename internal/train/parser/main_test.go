package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/internal/parser"
	"github.com/seed-761fda18/whosaid/internal/tagger"
	"github.com/seed-761fda18/whosaid/internal/train/treebank"
)

// TestCommon compares a layer's tree with a parser's arcs, word by word.
func TestCommon(t *testing.T) {
	skip := parser.Arc{Head: parser.Unknown}
	for _, c := range []struct {
		why   string
		words string
		tags  string
		heads []int32
		rels  string
		own   []parser.Arc
		want  []parser.Arc
	}{
		{
			"the same head counts, another does not", "pilots met Ana", "NNS VBD NNP",
			[]int32{1, -1, 0}, "nsubj root dobj",
			[]parser.Arc{{Head: 1, Rel: parser.Nsubj}, {Head: -1, Rel: parser.Root}, {Head: 1, Rel: parser.Obj}},
			[]parser.Arc{{Head: 1, Rel: parser.Nsubj}, {Head: -1, Rel: parser.Root}, skip},
		},
		{
			"the same head by another name counts as a head", "pilots met Ana", "NNS VBD NNP",
			[]int32{1, -1, 1}, "nsubj root iobj",
			[]parser.Arc{{Head: 1, Rel: parser.Nsubj}, {Head: -1, Rel: parser.Root}, {Head: 1, Rel: parser.Obj}},
			[]parser.Arc{{Head: 1, Rel: parser.Nsubj}, {Head: -1, Rel: parser.Root}, {Head: 1, Rel: parser.None}},
		},
		{
			"nmod below a verb is obl", "left yesterday", "VBD NN",
			[]int32{-1, 0}, "root nmod",
			[]parser.Arc{{Head: -1, Rel: parser.Root}, {Head: 0, Rel: parser.Obl}},
			[]parser.Arc{{Head: -1, Rel: parser.Root}, {Head: 0, Rel: parser.Obl}},
		},
		{
			"a name hangs as a whole, on its last word here, on its first there", "Ana Ruiz left", "NNP NNP VBD",
			[]int32{1, 2, -1}, "compound nsubj root",
			[]parser.Arc{{Head: 2, Rel: parser.Nsubj}, {Head: 0, Rel: parser.Flat}, {Head: -1, Rel: parser.Root}},
			[]parser.Arc{{Head: 2, Rel: parser.Nsubj}, {Head: 0, Rel: parser.Flat}, {Head: -1, Rel: parser.Root}},
		},
		{
			"the last word of a name is one more word where the parser sees no name", "Ana Ruiz left", "NNP NNP VBD",
			[]int32{1, 2, -1}, "compound nsubj root",
			[]parser.Arc{{Head: 2, Rel: parser.Nsubj}, {Head: 2, Rel: parser.Obj}, {Head: -1, Rel: parser.Root}},
			[]parser.Arc{{Head: 2, Rel: parser.Nsubj}, skip, {Head: -1, Rel: parser.Root}},
		},
		{
			"and hangs on the conjunct behind it here, on the one in front there", "Ana and Ruiz left", "NNP CC NNP VBD",
			[]int32{3, 0, 0, -1}, "nsubj cc conj root",
			[]parser.Arc{{Head: 3, Rel: parser.Nsubj}, {Head: 2, Rel: parser.Cc}, {Head: 0, Rel: parser.Conj}, {Head: -1, Rel: parser.Root}},
			[]parser.Arc{{Head: 3, Rel: parser.Nsubj}, {Head: 2, Rel: parser.Cc}, {Head: 0, Rel: parser.Conj}, {Head: -1, Rel: parser.Root}},
		},
		{
			"but on the word that it opens, where nothing is joined", "And Ana left", "CC NNP VBD",
			[]int32{2, 2, -1}, "cc nsubj root",
			[]parser.Arc{{Head: 1, Rel: parser.Cc}, {Head: 2, Rel: parser.Nsubj}, {Head: -1, Rel: parser.Root}},
			[]parser.Arc{skip, {Head: 2, Rel: parser.Nsubj}, {Head: -1, Rel: parser.Root}},
		},
	} {
		s := treebank.Sentence{Words: strings.Fields(c.words), Tags: strings.Fields(c.tags), Heads: c.heads, Rels: strings.Fields(c.rels)}
		tags := make([]tagger.Tag, len(s.Tags))
		for i, tag := range s.Tags {
			tags[i] = tagger.Parse(tag)
		}
		if got := common(s, tags, c.own); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.why, got, c.want)
		}
	}
}

// TestMissingFile names the file that is missing.
func TestMissingFile(t *testing.T) {
	if err := run(config{Files: treebank.Files{EWT: "no-such-ewt", GUM: "no-such-gum"}}); err == nil || !strings.Contains(err.Error(), "no-such-ewt") {
		t.Error(err)
	}
}
