package treebank

import (
	"errors"
	"flag"
	"os"
)

// Files are the paths that the trainers of the tagger and of the parser take.
type Files struct {
	EWT, GUM, Dev, Texts, Layer, Out string
}

// Flags enters the paths into a command line.
func (f *Files) Flags(set *flag.FlagSet) {
	set.StringVar(&f.EWT, "ewt", "", "English EWT treebank, CoNLL-U, gzip or not")
	set.StringVar(&f.GUM, "gum", "", "GUM treebank, training part")
	set.StringVar(&f.Dev, "dev", "", "GUM treebank, held-out part, to print figures")
	set.StringVar(&f.Texts, "texts", "", "PolNeAR texts, JSON lines, gzip or not")
	set.StringVar(&f.Layer, "layer", "", "CoreNLP's token layer of the same texts")
	set.StringVar(&f.Out, "out", "", "file of weights to write")
}

// Read returns the sentences to learn from: both views of those of the treebanks,
// and those with automatic tags and trees, if there is a layer.
func (f *Files) Read() (gold, auto []Sentence, err error) {
	if f.EWT == "" || f.GUM == "" || (f.Layer == "") != (f.Texts == "") {
		return nil, nil, errors.New("-ewt and -gum are needed, and -layer goes with -texts")
	}
	trees, err := ReadAll(f.EWT, f.GUM)
	if err != nil {
		return nil, nil, err
	}
	if f.Layer != "" {
		auto, err = ReadCoreNLP(f.Layer, f.Texts)
	}
	return BothViews(trees), auto, err
}

// Write writes the file of weights, if one is wanted.
func (f *Files) Write(weights []byte) error {
	if f.Out == "" {
		return nil
	}
	return os.WriteFile(f.Out, weights, 0o644)
}

// Words returns the words of all sentences.
func Words(parts ...[]Sentence) [][]string {
	var out [][]string
	for _, part := range parts {
		for _, s := range part {
			out = append(out, s.Words)
		}
	}
	return out
}

// News reports whether the sentence is of a piece of news or of an interview, which
// the library is about first.
func (s Sentence) News() bool {
	return s.Genre == "news" || s.Genre == "interview"
}
