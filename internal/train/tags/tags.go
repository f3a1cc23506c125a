// Package tags learns taggers from treebanks and from automatic tags: for the
// tagger's own trainer and for the parser's, which wants the tags that its trees
// would have.
package tags

import (
	"fmt"

	"github.com/seed-761fda18/whosaid/internal/tagger"
	"github.com/seed-761fda18/whosaid/internal/train/cluster"
	"github.com/seed-761fda18/whosaid/internal/train/treebank"
)

// Clusters gives the word clusters of the tagger and the parser.
func Clusters(gold, auto []treebank.Sentence) map[uint32]uint16 {
	return cluster.Learn(treebank.Words(gold, auto), tagger.DefaultOptions.Classes, 4, 8)
}

// Learn trains on the treebanks and then, if there are automatic tags, once more
// on both together. A word of theirs counts only where the first tagger agrees:
// two taggers of different schooling are seldom wrong together. The clusters are
// those of the options. The same trees give the same tagger.
func Learn(gold, auto []treebank.Sentence, opts tagger.Options) *tagger.Learned {
	known := examples(gold)
	learned := tagger.Learn(known, opts)
	if len(auto) == 0 {
		return learned
	}
	first := learned.Exact()
	added := examples(auto)
	agreed, all := 0, 0
	for _, e := range added {
		for i, t := range first.Tag(nil, e.Words) {
			all++
			if t == e.Tags[i] {
				agreed++
			} else {
				e.Tags[i] = tagger.None
			}
		}
	}
	fmt.Printf("the automatic tags agree in %.2f%% of %d words\n", 100*float64(agreed)/float64(all), all)
	return tagger.Learn(append(known, added...), opts)
}

// examples turns trees into what the tagger learns from.
func examples(trees []treebank.Sentence) []tagger.Example {
	out := make([]tagger.Example, len(trees))
	for i, s := range trees {
		out[i] = tagger.Example{Words: s.Words, Tags: s.PennTags()}
	}
	return out
}
