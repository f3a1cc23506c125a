package analysis

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// givenNames tags as names the given names that the tagger takes for other words.
//
// The reading problem: at the start of a sentence every word has a capital, and a
// rare name looks like the verb or noun that it ends like.
//
//	Ned Holm denied it. / Vera Holm was told.
//
// It stays silent at names that are ordinary words too ("Will Holm leave?"), in
// capitals ("ISIL") and at compounds ("Oscar-winning").
func (t *Text) givenNames() {
	for i := range t.Tokens {
		w := t.Word(i)
		if t.Tags[i].Proper() || t.Tokens[i].Kind != document.Word || !capitalized(w) || strings.Contains(w, "-") || t.Lexicon.OrdinaryName(w) {
			continue
		}
		if _, ok := t.Lexicon.GivenName(w); ok {
			t.Tags[i] = tagger.NNP
		}
	}
}

// capitalized reports whether a word begins with a capital and goes on with a
// small letter.
func capitalized(w string) bool {
	first, n := utf8.DecodeRuneInString(w)
	second, _ := utf8.DecodeRuneInString(w[n:])
	return unicode.IsUpper(first) && unicode.IsLower(second)
}
