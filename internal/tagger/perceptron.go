package tagger

import (
	"fmt"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/model"
	"github.com/seed-761fda18/whosaid/internal/perceptron"
)

// Perceptron is the library's own tagger: a greedy averaged perceptron that goes
// from left to right and sees the words around, the two tags before and, of every
// word, the tags and the cluster it had in training. Words that had one tag only
// get it without a decision. It is safe for concurrent use.
//
// It reads words as the library's tokens are, but takes typographic marks and
// apostrophes as well as plain ones.
type Perceptron struct {
	lexicon lexicon
	weights *perceptron.Wide
	scratch sync.Pool
}

// Builtin returns the tagger with the embedded weights. They are decoded once, at
// the first call.
var Builtin = sync.OnceValue(func() *Perceptron {
	p, err := NewPerceptron(model.Tagger)
	if err != nil {
		panic(err)
	}
	return p
})

// NewPerceptron makes a tagger of a file of weights, as Learned.File gives it.
func NewPerceptron(file string) (*Perceptron, error) {
	r, err := perceptron.Open(file)
	if err != nil {
		return nil, fmt.Errorf("tagger: %w", err)
	}
	lex := readLexicon(r)
	table := r.Table()
	if err := r.Err(); err != nil {
		return nil, fmt.Errorf("tagger: %w", err)
	}
	if table.Classes != int(NumTags) {
		return nil, fmt.Errorf("tagger: weights for %d tags, want %d", table.Classes, NumTags)
	}
	return newPerceptron(lex, &table), nil
}

// newPerceptron makes a tagger of its parts.
func newPerceptron(lex lexicon, table *perceptron.Table) *Perceptron {
	p := &Perceptron{lexicon: lex, weights: perceptron.NewWide(table)}
	p.scratch.New = func() any { return new(sentence) }
	return p
}

// Tag appends one tag for each word of one sentence to dst and returns it. Any
// words will do. It allocates nothing once dst and the pooled buffers have grown.
func (p *Perceptron) Tag(dst []Tag, words []string) []Tag {
	s := p.scratch.Get().(*sentence)
	s.read(&p.lexicon, words)
	var keys [templates]uint32
	for i := range words {
		tok := &s.tokens[i+margin]
		if tok.tag == None {
			s.keys(i+margin, &keys)
			tok.tag = Tag(p.weights.Best(keys[:]))
		}
		dst = append(dst, tok.tag)
	}
	p.scratch.Put(s)
	return dst
}
