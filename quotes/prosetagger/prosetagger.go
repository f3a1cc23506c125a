// Package prosetagger lets a [quotes.Finder] tag with the averaged perceptron of
// github.com/jdkato/prose/v2 in place of the built-in tagger:
//
//	f := quotes.Finder{Tagger: prosetagger.Tagger{}}
//
// prose and its model add about 6 MB to a program; programs that do not import
// this package do not carry them. Its tags suit the built-in reader, which is
// trained with the built-in tagger's, a little less well.
//
// prose is given one sentence at a time, as tokens with a blank between them;
// its segmenter and its entity recogniser stay off, and its model is loaded
// once. It cuts the sentence into tokens again, and its tokens carry no offsets,
// so its tags are read back by position.
package prosetagger

import (
	"strings"
	"sync"

	"github.com/jdkato/prose/v2"

	"github.com/seed-761fda18/whosaid/quotes"
)

// model is prose's tagger, loaded at the first use.
var model = sync.OnceValue(func() *prose.Model {
	d, err := prose.NewDocument("", prose.WithExtraction(false), prose.WithSegmentation(false))
	if err != nil {
		return nil
	}
	return d.Model
})

// Tagger tags with prose. The zero Tagger is ready for use, and safe for
// concurrent use.
type Tagger struct{}

// Tagger is a tagger for a [quotes.Finder].
var _ quotes.Tagger = Tagger{}

// Tags gives one tag of the Penn Treebank for each word of the sentence, and an
// empty one for a word whose tag cannot be told.
func (Tagger) Tags(words []string) []string {
	if len(words) == 0 {
		return nil
	}
	d, err := prose.NewDocument(strings.Join(words, " "), prose.UsingModel(model()),
		prose.WithExtraction(false), prose.WithSegmentation(false))
	if err != nil {
		return make([]string, len(words))
	}
	return align(words, d.Tokens())
}

// align gives for each word the tag of the token of prose's that holds the
// word's last letters.
//
// The reading problem: prose may cut a word into several tokens ("U.N.-led)",
// "o'clock") and drops characters that it takes for white space, so the n-th
// token need not be the n-th word. Both are therefore walked byte by byte: a
// word takes all tokens up to its own length, and of their tags the last that is
// no punctuation's. Where the bytes do not agree, the walk looks for the word at
// which they agree again; the words between get an empty tag, which later stages
// read as unknown. Double marks, which prose cuts in two, are their
// own tags.
func align(words []string, tokens []prose.Token) []string {
	out := make([]string, 0, len(words))
	k := 0
	for _, w := range words {
		rest, tag := w, ""
		for k < len(tokens) && rest != "" {
			tail, ok := strings.CutPrefix(rest, tokens[k].Text)
			if !ok {
				break
			}
			if t := tokens[k].Tag; tag == "" || !punctuation(t) {
				tag = t
			}
			rest = tail
			k++
		}
		if rest != "" && rest != w {
			tag = ""
		}
		if rest != "" {
			k = resume(tokens, k, w)
		}
		if w == "``" || w == "''" {
			tag = w
		}
		out = append(out, tag)
	}
	return out
}

// lookahead is how many tokens the walk searches for the place where words and
// tokens agree again.
const lookahead = 8

// resume gives the first token, within lookahead of k, behind which the word
// ends; k itself where none does.
func resume(tokens []prose.Token, k int, word string) int {
	for i := k; i < len(tokens) && i < k+lookahead; i++ {
		if strings.HasSuffix(word, tokens[i].Text) {
			return i + 1
		}
	}
	return k
}

// punctuation reports whether the tag is that of a punctuation mark.
func punctuation(tag string) bool {
	switch tag {
	case ".", ",", ":", "(", ")", "``", "''":
		return true
	}
	return false
}
