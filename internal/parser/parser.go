package parser

import (
	"fmt"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/model"
	"github.com/seed-761fda18/whosaid/internal/perceptron"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// Arc is the place of a word in the tree.
type Arc struct {
	Head int32 // place of the head in the sentence, -1 for the root
	Rel  Rel
}

// Parser finds heads and relations. It is safe for concurrent use.
type Parser struct {
	clusters perceptron.Clusters
	first    *perceptron.Narrow // nil for none
	moves    *perceptron.Narrow
	labels   *perceptron.Wide
	sure     perceptron.Map // relations that need no scoring, by a key of state.sureKeys
	scratch  sync.Pool
}

// Builtin returns the parser with the embedded weights. They are decoded once, at
// the first call.
var Builtin = sync.OnceValue(func() *Parser {
	p, err := New(model.Parser)
	if err != nil {
		panic(err)
	}
	return p
})

// New makes a parser of a file of weights, as Learned.File gives it.
func New(file string) (*Parser, error) {
	r, err := perceptron.Open(file)
	if err != nil {
		return nil, fmt.Errorf("parser: %w", err)
	}
	clusters, sure := r.Clusters(), r.Map(uint16(NumRels)-1)
	first, moves, labels := r.Narrow(), r.Narrow(), r.Table()
	if err := r.Err(); err != nil {
		return nil, fmt.Errorf("parser: %w", err)
	}
	if labels.Classes != int(NumRels) {
		return nil, fmt.Errorf("parser: weights for %d relations, want %d", labels.Classes, NumRels)
	}
	return (&Parser{clusters: clusters, first: first, moves: moves, labels: perceptron.NewWide(&labels), sure: sure}).ready(), nil
}

// ready gives a parser of all its parts its working space.
func (p *Parser) ready() *Parser {
	p.scratch.New = func() any { return new(space) }
	return p
}

// Parse appends one arc for each word of one sentence to dst and returns it.
// Words are as a tagger takes them, tags those that it gave, one a word. Every
// word has one head, one word has none, and there are no cycles. It allocates
// nothing once dst and the pooled buffers have grown.
func (p *Parser) Parse(dst []Arc, words []string, tags []tagger.Tag) []Arc {
	if len(words) != len(tags) {
		panic("parser: one tag a word is wanted")
	}
	s := p.scratch.Get().(*space)
	s.read(&p.clusters, words, tags)
	if p.first != nil {
		s.back.mirror(&s.state)
		s.back.run(p.first, true)
		s.advise(&s.back)
	}
	s.run(p.moves, false)
	p.label(&s.state)
	s.hangMarks()
	dst = s.appendArcs(dst, tags)
	p.scratch.Put(s)
	return dst
}

// space is the working space of both parsers for one sentence.
type space struct {
	state
	back state // the sentence from right to left
}

// appendArcs appends the arcs of all words and marks to dst. A sentence of marks
// alone hangs on its first.
func (s *state) appendArcs(dst []Arc, tags []tagger.Tag) []Arc {
	s.places = s.places[:0]
	for i, tag := range tags {
		if !isMark(tag) {
			s.places = append(s.places, int32(i))
		}
	}
	word, mark := 1, 0
	for i, tag := range tags {
		arc := Arc{-1, Root}
		switch {
		case isMark(tag):
			if s.n > 0 {
				arc = Arc{s.places[s.points[mark].head-1], Punct}
			} else if i > 0 {
				arc = Arc{0, Punct}
			}
			mark++
		default:
			if d := &s.nodes[word]; d.head <= s.n {
				arc = Arc{s.places[d.head-1], d.rel}
			}
			word++
		}
		dst = append(dst, arc)
	}
	return dst
}
