package tagger

import "github.com/seed-761fda18/whosaid/internal/perceptron"

// Exact tags as Perceptron does, but looks at all that was learned, the weak
// features too: see perceptron.Exact. It is for trainers and not safe for concurrent
// use.
type Exact struct {
	lexicon lexicon
	weights *perceptron.Exact
	space   sentence
}

// Exact returns the tagger that was learned.
func (l *Learned) Exact() *Exact {
	return &Exact{lexicon: newLexicon(l.entries), weights: perceptron.NewExact(&l.all)}
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
