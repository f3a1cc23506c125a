package parser

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/internal/perceptron"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// tree reads an example from words written word|tag|head|relation, heads counted
// from 1 and 0 for the root.
func tree(s string) Example {
	var e Example
	for _, f := range strings.Fields(s) {
		cols := strings.Split(f, "|")
		head, err := strconv.Atoi(cols[2])
		if err != nil {
			panic(err)
		}
		e.Words = append(e.Words, cols[0])
		e.Tags = append(e.Tags, tagger.Parse(cols[1]))
		e.Arcs = append(e.Arcs, Arc{int32(head - 1), ParseRel(cols[3])})
	}
	return e
}

// toy is a treebank of a few sentences, written for these tests.
func toy() []Example {
	var out []Example
	for range 5 {
		for _, s := range []string{
			"The|DT|2|det pier|NN|3|nsubj opened|VBD|0|root late|RB|3|advmod .|.|3|punct",
			"A|DT|2|det pilot|NN|3|nsubj opened|VBD|0|root the|DT|5|det valve|NN|3|obj .|.|3|punct",
			"In|IN|2|case May|NNP|5|obl ,|,|2|punct boats|NNS|5|nsubj leave|VBP|0|root the|DT|7|det pier|NN|5|obj .|.|5|punct",
			"The|DT|2|det mayor|NN|3|nsubj said|VBD|0|root boats|NNS|5|nsubj leave|VBP|3|ccomp late|RB|5|advmod .|.|3|punct",
			"Boats|NNS|5|nsubj of|IN|4|case the|DT|4|det port|NN|1|nmod wait|VBP|0|root .|.|5|punct",
		} {
			out = append(out, tree(s))
		}
	}
	return out
}

// toyOptions suit the toy.
func toyOptions() Options {
	opts := DefaultOptions
	opts.Least, opts.Prune, opts.Strong = 1, 0.01, Strong{}
	return opts
}

// TestLearnIsDeterministic trains twice and compares the files.
func TestLearnIsDeterministic(t *testing.T) {
	if !bytes.Equal(Learn(toy(), toyOptions()).File(), Learn(toy(), toyOptions()).File()) {
		t.Error("two trainings gave two files")
	}
}

// TestLearnsToy checks that the toy is learned, through the file and back.
func TestLearnsToy(t *testing.T) {
	p, err := New(string(Learn(toy(), toyOptions()).File()))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range toy() {
		if got := p.Parse(nil, e.Words, e.Tags); !slices.Equal(got, e.Arcs) {
			t.Errorf("%v: %v, want %v", e.Words, got, e.Arcs)
		}
	}
}

// TestStrong checks that a bound leaves a table some features and none that is weaker,
// and that it is no bound of the other tables.
func TestStrong(t *testing.T) {
	opts := toyOptions()
	for i, strong := range []Strong{{First: 100}, {Moves: 100}, {Labels: 100}} {
		opts.Strong = strong
		l := Learn(toy(), opts)
		for k, table := range []*perceptron.Table{&l.First, &l.Moves, &l.Labels} {
			strongest := table.Strong(100)
			if all := len(table.Keys); all == 0 || (len(strongest.Keys) == all) != (i == k) {
				t.Errorf("%+v: %d of %d features of table %d are strong", strong, len(strongest.Keys), all, k)
			}
		}
	}
}

// TestUnknownHeads checks that a tree with holes teaches what it has.
func TestUnknownHeads(t *testing.T) {
	examples := toy()
	for _, e := range examples {
		if e.Words[0] == "A" {
			e.Arcs[3] = Arc{Unknown, None}
		}
	}
	p := Learn(examples, toyOptions()).Parser()
	e := toy()[0]
	if got := p.Parse(nil, e.Words, e.Tags); !slices.Equal(got, e.Arcs) {
		t.Errorf("%v, want %v", got, e.Arcs)
	}
}

// TestOracle follows the cheapest moves on trees without crossing arcs, in both
// directions: they lead to the tree itself.
func TestOracle(t *testing.T) {
	for _, first := range []bool{false, true} {
		l := &learner{examples: toy(), advice: make([][]int32, len(toy())), first: first}
		l.clusters = &Learn(nil, toyOptions()).Parser().clusters
		for i, e := range l.examples {
			l.begin(i)
			for s := l.at; !s.done(); {
				m, forced := s.forced()
				if !forced {
					m = l.cheapest()
					if cost := s.costs(l.gold)[m]; cost != 0 {
						t.Errorf("%v: the cheapest move costs %d", e.Words, cost)
					}
				}
				s.apply(m)
			}
			for k := int32(1); k <= l.at.n; k++ {
				if got := l.at.nodes[k].head; got != l.gold[k] {
					t.Errorf("%v: node %d hangs on %d, want %d", e.Words, k, got, l.gold[k])
				}
			}
		}
	}
}

// TestAdvice lets the first parser make the true moves and compares what the second
// hears with the tree.
func TestAdvice(t *testing.T) {
	for _, e := range toy() {
		l := &learner{examples: []Example{e}, advice: make([][]int32, 1), first: true}
		l.clusters = &Learn(nil, toyOptions()).Parser().clusters
		l.begin(0)
		for s := l.at; !s.done(); {
			m, forced := s.forced()
			if !forced {
				m = l.cheapest()
			}
			s.apply(m)
		}
		l.space.state.advise(&l.space.back)
		l.start(e)
		for k := int32(1); k <= l.space.n; k++ {
			if got := l.space.nodes[k].advised; got != 0 {
				t.Errorf("%v: advice outlives the sentence", e.Words)
			}
		}
		l.space.state.advise(&l.space.back)
		for k := int32(1); k <= l.space.n; k++ {
			if got := l.space.nodes[k].advised; got != l.gold[k] {
				t.Errorf("%v: advised %d for node %d, want %d", e.Words, got, k, l.gold[k])
			}
		}
	}
}

// TestHangMarks gives the true heads of the words and asks for those of the marks.
func TestHangMarks(t *testing.T) {
	for _, c := range []struct{ why, tree string }{
		{"a period hangs on the root", "He|PRP|2|nsubj left|VBD|0|root .|.|2|punct"},
		{"a comma on the phrase in front that it closes",
			"In|IN|2|case May|NNP|5|obl ,|,|2|punct he|PRP|5|nsubj left|VBD|0|root .|.|5|punct"},
		{"a comma behind an apposition on what it opens, if that hangs to the left",
			"He|PRP|2|nsubj met|VBD|0|root Ana|NNP|2|obj ,|,|6|punct the|DT|6|det mayor|NN|3|appos ,|,|8|punct twice|RB|2|advmod"},
		{"else on the whole of what it closes",
			"Ana|NNP|6|nsubj ,|,|4|punct the|DT|4|det mayor|NN|1|appos ,|,|1|punct left|VBD|0|root .|.|6|punct"},
		{"a comma in a list on the conjunct behind it",
			"red|JJ|0|root ,|,|3|punct green|JJ|1|conj ,|,|6|punct and|CC|6|cc blue|JJ|1|conj"},
		{"brackets on the head of what they hold",
			"He|PRP|2|nsubj left|VBD|0|root (|-LRB-|5|punct in|IN|5|case May|NNP|2|obl )|-RRB-|5|punct"},
		{"quotation marks too, and the comma before them stays with what was said",
			"``|``|3|punct We|PRP|3|nsubj leave|VBP|7|ccomp ,|,|3|punct ''|''|3|punct he|PRP|7|nsubj said|VBD|0|root"},
		{"a comma before another mark on the word between them, which hangs beyond it",
			"She|PRP|2|nsubj left|VBD|0|root ,|,|4|punct and|CC|8|cc why|UH|8|discourse !|.|5|punct he|PRP|8|nsubj stayed|VBD|2|conj"},
		{"a comma on the word beyond, if no mark stands between",
			"She|PRP|2|nsubj left|VBD|0|root ,|,|5|punct and|CC|5|cc slept|VBD|2|conj ,|,|7|punct today|NN|5|obl"},
		{"a hyphen on the word in front", "the|DT|5|det well|RB|4|advmod -|HYPH|2|punct known|VBN|5|amod pier|NN|0|root"},
		{"a hyphen on the word behind that hangs on the front one", "ten|CD|4|nummod -|HYPH|3|punct odd|JJ|1|advmod boats|NNS|0|root"},
		{"both hyphens on the small word between them", "up|RP|6|amod -|HYPH|3|punct and|CC|5|cc -|HYPH|3|punct coming|VBG|1|conj pilots|NNS|0|root"},
		{"a closing bracket alone on what it follows", "He|PRP|2|nsubj left|VBD|0|root )|-RRB-|2|punct"},
		{"marks alone on the first", "(|-LRB-|0|root )|-RRB-|1|punct .|.|1|punct"},
	} {
		e := tree(c.tree)
		l := &learner{clusters: &Learn(nil, toyOptions()).Parser().clusters}
		l.start(e)
		l.space.attach(l.gold)
		for i := range l.space.nodes {
			if i < len(l.rels) {
				l.space.nodes[i].rel = l.rels[i]
			}
		}
		l.space.hangMarks()
		if got := l.space.appendArcs(nil, e.Tags); !slices.Equal(got, e.Arcs) {
			t.Errorf("%s:\n%v\n got %v\nwant %v", c.why, e.Words, got, e.Arcs)
		}
	}
}

// TestBuiltin parses sentences whose trees leave no doubt, each for a construct
// that the reader of quotations lives on.
func TestBuiltin(t *testing.T) {
	for _, s := range []string{
		"The|DT|2|det mayor|NN|3|nsubj said|VBD|0|root the|DT|5|det harbour|NN|7|nsubj was|VBD|7|cop full|JJ|3|ccomp .|.|3|punct",
		"She|PRP|4|nsubj did|VBD|4|aux n't|RB|4|advmod answer|VB|0|root questions|NNS|4|obj .|.|4|punct",
		"The|DT|2|det plan|NN|4|nsubj:pass was|VBD|4|aux:pass rejected|VBN|0|root by|IN|7|case the|DT|7|det council|NN|4|obl:agent .|.|4|punct",
	} {
		e := tree(s)
		if got := Builtin().Parse(nil, e.Words, e.Tags); !slices.Equal(got, e.Arcs) {
			t.Errorf("%v: %v, want %v", e.Words, got, e.Arcs)
		}
	}
}

// TestRelNames reads every name back.
func TestRelNames(t *testing.T) {
	for r := None; r < NumRels; r++ {
		if got := ParseRel(r.String()); got != r {
			t.Errorf("%s is read as %s", r, got)
		}
	}
	if ParseRel("no-such") != None || NumRels.String() != "" {
		t.Error("an unknown relation has a name")
	}
}

// TestCorruptWeights damages a file.
func TestCorruptWeights(t *testing.T) {
	good := Learn(toy(), toyOptions()).File()
	if _, err := New(string(good[:len(good)/2])); err == nil {
		t.Error("half a file: no error")
	}
	good[len(good)-3] ^= 1
	if _, err := New(string(good)); err == nil {
		t.Error("a changed bit: no error")
	}
}

// TestLongSentence parses 100,000 words without a period.
func TestLongSentence(t *testing.T) {
	words := strings.Fields(strings.Repeat("the mayor , who said that ", 20000))
	tags := tagger.Builtin().Tag(nil, words)
	checkTree(t, words, Builtin().Parse(nil, words, tags))
}

// TestParseAllocates nothing once its buffers have grown.
func TestParseAllocates(t *testing.T) {
	words := strings.Fields("The mayor said on Monday that the harbour was closed .")
	tags := tagger.Builtin().Tag(nil, words)
	var arcs []Arc
	n := testing.AllocsPerRun(100, func() { arcs = Builtin().Parse(arcs[:0], words, tags) })
	if n >= 1 {
		t.Errorf("%v allocations a sentence", n)
	}
}

// checkTree checks that there is one root and no cycle.
func checkTree(t *testing.T, words []string, arcs []Arc) {
	t.Helper()
	if len(arcs) != len(words) {
		t.Fatalf("%d arcs for %d words", len(arcs), len(words))
	}
	roots := 0
	done := make([]bool, len(arcs)) // a word whose way to the root is known
	for i := range arcs {
		if arcs[i].Head == -1 {
			roots++
		}
		k, steps := i, 0
		for ; k >= 0 && !done[k]; k, steps = int(arcs[k].Head), steps+1 {
			if steps > len(arcs) || int(arcs[k].Head) >= len(arcs) || arcs[k].Rel == None {
				t.Fatalf("%q: no way from word %d to the root: %v", words, i, arcs)
			}
		}
		for k = i; k >= 0 && !done[k]; k = int(arcs[k].Head) {
			done[k] = true
		}
	}
	if len(arcs) > 0 && roots != 1 {
		t.Fatalf("%q: %d roots", words, roots)
	}
}

// FuzzParse parses any words with any tags: a tree always, and the same twice.
func FuzzParse(f *testing.F) {
	f.Add("The mayor said no .", []byte{3, 12, 28, 20, 37})
	f.Add("( “ , ”", []byte{40, 42, 38, 43})
	f.Fuzz(func(t *testing.T, text string, raw []byte) {
		words := strings.Fields(text)
		tags := make([]tagger.Tag, len(words))
		for i := range tags {
			if len(raw) > 0 {
				tags[i] = tagger.Tag(raw[i%len(raw)])
			}
		}
		a := Builtin().Parse(nil, words, tags)
		checkTree(t, words, a)
		if b := Builtin().Parse(nil, words, tags); !slices.Equal(a, b) {
			t.Errorf("%v, then %v", a, b)
		}
	})
}

// TestExact parses the toy by all weights of the tables, which gives the trees that
// were learned, as the quick tables do.
func TestExact(t *testing.T) {
	x := Learn(toy(), toyOptions()).Exact()
	for _, e := range toy() {
		if got := x.Parse(nil, e.Words, e.Tags); !slices.Equal(got, e.Arcs) {
			t.Errorf("%v: %v, want %v", e.Words, got, e.Arcs)
		}
	}
}
