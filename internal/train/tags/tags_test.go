package tags

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/internal/tagger"
	"github.com/seed-761fda18/whosaid/internal/train/treebank"
)

// trees gives sentences of tagged words, each so many times.
func trees(times int, sentences ...string) []treebank.Sentence {
	var out []treebank.Sentence
	for range times {
		for _, line := range sentences {
			var s treebank.Sentence
			for _, field := range strings.Fields(line) {
				word, tag, _ := strings.Cut(field, "|")
				s.Words, s.Tags = append(s.Words, word), append(s.Tags, tag)
				s.Heads, s.Rels = append(s.Heads, -1), append(s.Rels, "root")
			}
			out = append(out, s)
		}
	}
	return out
}

// TestLearn checks that an automatic tag with which the tagger of the treebanks does
// not agree teaches nothing, that one with which it agrees teaches its word, and that
// the same trees give the same tagger.
func TestLearn(t *testing.T) {
	gold := trees(20, "The|DT pier|NN opened|VBD late|RB .|.", "The|DT crew|NN left|VBD .|.", "A|DT boat|NN sank|VBD .|.")
	auto := trees(20, "The|DT pier|VB opened|VBD .|.", "The|DT quay|NN closed|VBD .|.")
	opts := tagger.DefaultOptions
	opts.Least, opts.Sure, opts.Clusters = 1, 1000, Clusters(gold, auto)
	learned := Learn(gold, auto, opts)
	for sentence, want := range map[string][]tagger.Tag{
		"The pier opened .": {tagger.DT, tagger.NN, tagger.VBD, tagger.Period},
		"The quay closed .": {tagger.DT, tagger.NN, tagger.VBD, tagger.Period},
	} {
		if got := learned.Exact().Tag(nil, strings.Fields(sentence)); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", sentence, got, want)
		}
	}
	if again := Learn(gold, auto, opts); !bytes.Equal(again.File(), learned.File()) {
		t.Error("the same trees gave another tagger")
	}
}
