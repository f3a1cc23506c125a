// Package prosetagger makes a tagger of the averaged perceptron of
// github.com/jdkato/prose/v2.
//
// prose is given one sentence at a time, as tokens with a blank between them;
// its segmenter and its entity recogniser stay off, and its model is loaded
// once. It cuts the sentence into tokens again, and its tokens carry no offsets,
// so its tags are read back by position: see [align].
package prosetagger

import (
	"strings"
	"sync"

	"github.com/jdkato/prose/v2"

	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// model is prose's tagger, loaded at the first use.
var model = sync.OnceValue(func() *prose.Model {
	d, err := prose.NewDocument("", prose.WithExtraction(false), prose.WithSegmentation(false))
	if err != nil {
		return nil
	}
	return d.Model
})

// Tagger tags with prose. The zero Tagger is ready for use.
type Tagger struct{}

// Tag appends one tag for each word of the sentence to dst.
func (Tagger) Tag(dst []tagger.Tag, words []string) []tagger.Tag {
	if len(words) == 0 {
		return dst
	}
	d, err := prose.NewDocument(strings.Join(words, " "), prose.UsingModel(model()),
		prose.WithExtraction(false), prose.WithSegmentation(false))
	if err != nil {
		return append(dst, make([]tagger.Tag, len(words))...)
	}
	return align(dst, words, d.Tokens())
}

// align appends for each word the tag of the token of prose's that holds the
// word's last letters.
//
// The reading problem: prose may cut a word into several tokens ("U.N.-led)",
// "o'clock") and drops characters that it takes for white space, so the n-th
// token need not be the n-th word. Both are therefore walked byte by byte: a
// word takes all tokens up to its own length, and of their tags the last that is
// no punctuation's. Where the bytes do not agree, the walk looks for the word at
// which they agree again; the words between get no tag ([tagger.None]), which
// later stages read as unknown. Double marks, which prose cuts in two, are their
// own tags.
func align(dst []tagger.Tag, words []string, tokens []prose.Token) []tagger.Tag {
	k := 0
	for _, w := range words {
		rest, tag := w, tagger.None
		for k < len(tokens) && rest != "" {
			tail, ok := strings.CutPrefix(rest, tokens[k].Text)
			if !ok {
				break
			}
			if t := tagger.Parse(tokens[k].Tag); tag == tagger.None || !punctuation(t) {
				tag = t
			}
			rest = tail
			k++
		}
		if rest != "" && rest != w {
			tag = tagger.None
		}
		if rest != "" {
			k = resume(tokens, k, w)
		}
		if t := tagger.Parse(w); t == tagger.OpenQuote || t == tagger.CloseQuote {
			tag = t
		}
		dst = append(dst, tag)
	}
	return dst
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
func punctuation(t tagger.Tag) bool { return t >= tagger.Period && t <= tagger.CloseQuote }
