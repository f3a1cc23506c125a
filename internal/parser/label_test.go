package parser

import (
	"slices"
	"testing"

	"github.com/seed-761fda18/whosaid/internal/perceptron"
)

// TestOrderWords lists the words of sentences in the order in which their relations
// are named: the small ones first, a verb only if it helps another.
func TestOrderWords(t *testing.T) {
	for _, c := range []struct {
		tree string
		want []int32
	}{
		{"The|DT|2|det plan|NN|4|nsubj:pass was|VBD|4|aux:pass rejected|VBN|0|root .|.|4|punct", []int32{1, 3, 2, 4}},
		{"Boats|NNS|2|nsubj leave|VBP|0|root by|IN|4|case night|NN|2|obl", []int32{3, 1, 2, 4}},
		{"That|DT|3|nsubj of|IN|3|case May|NNP|0|root", []int32{1, 2, 3}},
		{"All|DT|4|nsubj of|IN|3|case them|PRP|1|nmod left|VBD|0|root", []int32{2, 1, 3, 4}}, // All has a child
	} {
		l := &learner{clusters: &perceptron.Clusters{}}
		*l.clusters = perceptron.NewClusters(nil)
		l.start(tree(c.tree))
		l.space.attach(l.gold)
		l.space.orderWords()
		if !slices.Equal(l.space.order, c.want) {
			t.Errorf("%s: %v, want %v", c.tree, l.space.order, c.want)
		}
	}
}

// TestHang gives a tree with a hole and a first parser's heads, of which one is
// wrong: in the first pass the hole is filled, in the second the wrong head counts,
// and its word teaches nothing.
func TestHang(t *testing.T) {
	e := tree("Boats|NNS|2|nsubj leave|VBP|0|root the|DT|4|det pier|NN|2|obj")
	e.Arcs[2].Head = Unknown
	advice := []int32{4, 5, 4, 2}
	for epoch, want := range []struct {
		heads []int32
		rels  []Rel
	}{
		{[]int32{2, 5, 4, 2}, []Rel{Nsubj, Root, None, Obj}},
		{[]int32{4, 5, 4, 2}, []Rel{None, Root, None, Obj}},
	} {
		clusters := perceptron.NewClusters(nil)
		l := &learner{clusters: &clusters, epoch: epoch}
		l.start(e)
		l.hang(advice)
		if !slices.Equal(l.gold[1:5], want.heads) || !slices.Equal(l.rels[1:5], want.rels) {
			t.Errorf("pass %d: %v %v, want %v %v", epoch, l.gold[1:5], l.rels[1:5], want.heads, want.rels)
		}
	}
}

// TestSure learns sure relations from the toy: they are those that scoring gives,
// and a relation that its keys do not tell is not among them.
func TestSure(t *testing.T) {
	opts := toyOptions()
	opts.Sure = 5
	l := Learn(toy(), opts)
	p, bare := l.Parser(), l.Parser()
	bare.sure = perceptron.NewMap(nil)
	s := new(space)
	sure, open := 0, 0
	for _, e := range toy() {
		if a, b := p.Parse(nil, e.Words, e.Tags), bare.Parse(nil, e.Words, e.Tags); !slices.Equal(a, b) {
			t.Errorf("%v: %v with sure relations, %v without", e.Words, a, b)
		}
		s.read(&p.clusters, e.Words, e.Tags)
		s.run(p.moves, false)
		for i := int32(1); i <= s.n; i++ {
			if s.nodes[i].head > s.n {
				continue
			}
			if p.sureRel(&s.state, i) == None {
				open++
			} else {
				sure++
			}
		}
	}
	if sure == 0 || open == 0 {
		t.Errorf("%d words are sure and %d are not", sure, open)
	}
}
