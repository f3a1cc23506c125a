package tagger

import (
	"math/rand/v2"

	"github.com/seed-761fda18/whosaid/internal/perceptron"
)

// Example is a sentence with its tags, to learn from. A word with the tag None is
// context only.
type Example struct {
	Words []string
	Tags  []Tag
}

// Options says how Learn learns; DefaultOptions are those of the embedded
// weights.
type Options struct {
	Seed     uint64            // of the order of sentences
	Epochs   int               // passes over the examples
	Least    int32             // a feature seen fewer times is dropped
	Margin   int32             // by how much the right tag must lead, in updates
	Prune    float32           // a smaller average weight is dropped
	Strong   int8              // a feature without a weight of this size, of 127, is left out in the end
	Sure     int               // a word seen as often, and in 997 of 1000 with one tag, needs no decision
	Classes  int               // number of clusters
	Clusters map[uint32]uint16 // cluster of a word by its perceptron.Word.Exact
}

// DefaultOptions are the options of the embedded weights.
var DefaultOptions = Options{Seed: 1, Epochs: 4, Least: 5, Margin: 15, Prune: 0.2, Strong: 7, Sure: 20, Classes: 256}

// Learned is a tagger's parts, ready to be written or used.
type Learned struct {
	entries []slot
	all     perceptron.Table
	Table   perceptron.Table // without the weak features
}

// Learn trains a tagger. The same examples and options give the same tagger, byte
// for byte.
func Learn(examples []Example, opts Options) *Learned {
	l := &Learned{entries: learnLexicon(examples, opts)}
	lex := newLexicon(l.entries)
	t := perceptron.NewTrainer(int(NumTags))
	learner := learner{trainer: t, lexicon: &lex, margin: opts.Margin}
	for _, e := range examples {
		learner.pass(e, true)
	}
	t.Keep(opts.Least)
	rng := rand.New(rand.NewPCG(opts.Seed, 0))
	order := rng.Perm(len(examples))
	for range opts.Epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			learner.pass(examples[i], false)
		}
	}
	weights := t.Average().Prune(opts.Prune)
	l.all = weights.Quantise(weights.Clip())
	l.Table = l.all.Strong(opts.Strong)
	return l
}

// Tagger returns the tagger that was learned.
func (l *Learned) Tagger() *Perceptron {
	return newPerceptron(newLexicon(l.entries), &l.Table)
}

// File returns the file of weights, to be read by NewPerceptron.
func (l *Learned) File() []byte {
	return perceptron.Seal(perceptron.AppendTable(appendLexicon(nil, l.entries), &l.Table))
}

// learner is the working space of Learn.
type learner struct {
	trainer *perceptron.Trainer
	lexicon *lexicon
	margin  int32
	space   sentence
	slots   []int32
	scores  [NumTags]int32
}

// pass goes over one sentence, to count features or to learn. Words with one tag
// only are passed over, as they are at run time; the tags before are the guessed
// ones.
func (l *learner) pass(e Example, count bool) {
	l.space.read(l.lexicon, e.Words)
	var keys [templates]uint32
	for i := range e.Words {
		tok := &l.space.tokens[i+margin]
		if tok.tag != None {
			continue
		}
		l.space.keys(i+margin, &keys)
		truth := e.Tags[i]
		if count {
			if truth != None {
				l.trainer.Count(keys[:])
			}
			tok.tag = truth
			continue
		}
		l.slots = l.trainer.Slots(l.slots[:0], keys[:])
		l.trainer.Score(l.slots, l.scores[:])
		tok.tag = best(l.scores[:])
		if truth == None {
			continue
		}
		l.trainer.Step()
		l.scores[truth] -= l.margin
		if rival := best(l.scores[:]); rival != truth {
			l.trainer.Update(l.slots, int(truth), int(rival))
		}
	}
}

// best returns the tag with the highest score, the lowest of equals.
func best(scores []int32) Tag {
	top := 0
	for i, s := range scores {
		if s > scores[top] {
			top = i
		}
	}
	return Tag(top)
}
