package tagger

import (
	"fmt"

	"github.com/seed-761fda18/whosaid/internal/perceptron"
)

// Exact tags as Perceptron does, but looks at all weights of the table: see
// perceptron.Exact. It is for trainers and not safe for concurrent use.
type Exact struct {
	lexicon lexicon
	weights *perceptron.Exact
	space   sentence
}

// NewExact makes an exact tagger of a file of weights.
func NewExact(file string) (*Exact, error) {
	lex, table, err := readFile(file)
	if err != nil {
		return nil, err
	}
	return &Exact{lexicon: lex, weights: perceptron.NewExact(&table)}, nil
}

// Exact returns the tagger that was learned.
func (l *Learned) Exact() *Exact {
	return &Exact{lexicon: newLexicon(l.entries), weights: perceptron.NewExact(&l.Table)}
}

// Tag appends one tag for each word of one sentence to dst and returns it.
func (x *Exact) Tag(dst []Tag, words []string) []Tag {
	x.space.read(&x.lexicon, words)
	var keys [templates]uint32
	for i := range words {
		tok := &x.space.tokens[i+margin]
		if tok.tag == None {
			x.space.keys(i+margin, &keys)
			tok.tag = Tag(x.weights.Best(keys[:]))
		}
		dst = append(dst, tok.tag)
	}
	return dst
}

// readFile reads a file of weights.
func readFile(file string) (lexicon, perceptron.Table, error) {
	r, err := perceptron.Open(file)
	if err != nil {
		return lexicon{}, perceptron.Table{}, fmt.Errorf("tagger: %w", err)
	}
	lex := readLexicon(r)
	table := r.Table()
	if err := r.Err(); err != nil {
		return lexicon{}, perceptron.Table{}, fmt.Errorf("tagger: %w", err)
	}
	if table.Classes != int(NumTags) {
		return lexicon{}, perceptron.Table{}, fmt.Errorf("tagger: weights for %d tags, want %d", table.Classes, NumTags)
	}
	return lex, table, nil
}
