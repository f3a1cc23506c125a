package tagger

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// tagged reads an example from words with their tags behind a bar.
func tagged(s string) Example {
	var e Example
	for _, f := range strings.Fields(s) {
		word, tag, _ := strings.Cut(f, "|")
		e.Words = append(e.Words, word)
		e.Tags = append(e.Tags, Parse(tag))
	}
	return e
}

// toy is a treebank of a few sentences, written for these tests.
func toy() []Example {
	var out []Example
	for range 5 {
		for _, s := range []string{
			"The|DT pier|NN opened|VBD late|RB .|.",
			"A|DT pilot|NN opened|VBD the|DT valve|NN .|.",
			"The|DT opened|VBN pier|NN fell|VBD .|.",
			"Boats|NNS leave|VBP the|DT pier|NN .|.",
			"The|DT pilots|NNS leave|VBP late|RB .|.",
			"Late|JJ boats|NNS wait|VBP .|.",
		} {
			out = append(out, tagged(s))
		}
	}
	return out
}

// toyOptions suit the toy.
func toyOptions() Options {
	opts := DefaultOptions
	opts.Least, opts.Sure = 1, 1000
	return opts
}

// TestLearnIsDeterministic trains twice and compares the files.
func TestLearnIsDeterministic(t *testing.T) {
	a := Learn(toy(), toyOptions()).File()
	b := Learn(toy(), toyOptions()).File()
	if !bytes.Equal(a, b) {
		t.Error("two trainings gave two files")
	}
}

// TestLearnsToy checks that the toy is learned, through the file and back.
func TestLearnsToy(t *testing.T) {
	p, err := NewPerceptron(string(Learn(toy(), toyOptions()).File()))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range toy() {
		if got := p.Tag(nil, e.Words); !slices.Equal(got, e.Tags) {
			t.Errorf("%v: %v, want %v", e.Words, got, e.Tags)
		}
	}
}

// TestNoTagIsContext checks that a word with the tag None teaches nothing: the
// toy's opposite, given so, changes no tag.
func TestNoTagIsContext(t *testing.T) {
	with := toy()
	for range 50 {
		e := tagged("The|DT pier|NN opened|VBD late|RB .|.")
		e.Tags = make([]Tag, len(e.Words))
		with = append(with, e)
	}
	p := Learn(with, toyOptions()).Tagger()
	if got := p.Tag(nil, with[0].Words); !slices.Equal(got, with[0].Tags) {
		t.Errorf("%v, want %v", got, with[0].Tags)
	}
}

// TestBuiltin tags sentences whose tags leave no doubt, each for a construct.
func TestBuiltin(t *testing.T) {
	for _, s := range []string{
		"``|`` We|PRP will|MD not|RB sell|VB ,|, ''|'' said|VBD the|DT mayor|NN .|.",
		"“|`` We|PRP will|MD not|RB sell|VB ,|, ”|'' said|VBD the|DT mayor|NN .|.",
		"She|PRP did|VBD n't|RB answer|VB .|.",
		"She|PRP did|VBD n’t|RB answer|VB .|.",
		"Norway|NNP 's|POS harbours|NNS are|VBP full|JJ .|.",
		"He|PRP 's|VBZ waiting|VBG .|.",
		"The|DT report|NN says|VBZ so|RB .|.",
		"They|PRP report|VBP losses|NNS .|.",
	} {
		e := tagged(s)
		if got := Builtin().Tag(nil, e.Words); !slices.Equal(got, e.Tags) {
			t.Errorf("%v: %v, want %v", e.Words, got, e.Tags)
		}
	}
}

// TestTagAppends keeps what dst held.
func TestTagAppends(t *testing.T) {
	got := Builtin().Tag([]Tag{XX}, []string{"the"})
	if !slices.Equal(got, []Tag{XX, DT}) {
		t.Error(got)
	}
}

// TestCorruptWeights damages the embedded file.
func TestCorruptWeights(t *testing.T) {
	good := Learn(toy(), toyOptions()).File()
	if _, err := NewPerceptron(string(good[:len(good)/2])); err == nil {
		t.Error("half a file: no error")
	}
	good[len(good)-3] ^= 1
	if _, err := NewPerceptron(string(good)); err == nil {
		t.Error("a changed bit: no error")
	}
}

// TestTagAllocates nothing once its buffers have grown.
func TestTagAllocates(t *testing.T) {
	words := strings.Fields("The mayor said on Monday that the harbour was closed .")
	var tags []Tag
	n := testing.AllocsPerRun(100, func() { tags = Builtin().Tag(tags[:0], words) })
	if n >= 1 {
		t.Errorf("%v allocations a sentence", n)
	}
}

// FuzzTag tags any words: one tag each, none of them None, the same twice.
func FuzzTag(f *testing.F) {
	f.Add("The mayor said no .")
	f.Add("\xff “ \x00 É")
	f.Fuzz(func(t *testing.T, text string) {
		words := strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == utf8.RuneError })
		a := Builtin().Tag(nil, words)
		if len(a) != len(words) {
			t.Fatalf("%d tags for %d words", len(a), len(words))
		}
		if slices.Contains(a, None) {
			t.Errorf("%q: %v", words, a)
		}
		if b := Builtin().Tag(nil, words); !slices.Equal(a, b) {
			t.Errorf("%v, then %v", a, b)
		}
	})
}

// TestExact tags the toy by all that was learned: it gives the tags that were
// learned, also where the quick tagger has lost its features for being weak.
func TestExact(t *testing.T) {
	opts := toyOptions()
	opts.Strong = 127
	l := Learn(toy(), opts)
	if n := len(l.Table.Keys); n > 20 {
		t.Errorf("%d features have the greatest weight", n)
	}
	for _, e := range toy() {
		if got := l.Exact().Tag(nil, e.Words); !slices.Equal(got, e.Tags) {
			t.Errorf("%v: %v, want %v", e.Words, got, e.Tags)
		}
	}
}
