package layout

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

//go:embed data/words.txt
var wordData string

// wordLists reads the word lists of this package on first use: for each word
// the constructs that it belongs to.
var wordLists = sync.OnceValue(func() map[string]string {
	m := make(map[string]string)
	for word, construct := range document.DataPairs(wordData) {
		m[word] += " " + construct + " "
	}
	return m
})

// listed reports whether the word belongs to the construct.
func listed(word, construct string) bool {
	return strings.Contains(wordLists()[strings.ToLower(word)], " "+construct+" ")
}

// allCaps reports whether the token is a word of at least n letters, all of
// them capitals.
func allCaps(t *analysis.Text, i, n int) bool {
	letters := 0
	for _, r := range t.Form(i) {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters >= n
}

// dash reports whether the token is a dash.
func dash(t *analysis.Text, i int) bool {
	switch t.Form(i) {
	case "—", "–", "―", "-", "--", "---":
		return true
	}
	return false
}

// last gives the last token of the range that is no mark.
func last(t *analysis.Text, r document.Range) int {
	i := r.End - 1
	for i > r.First && t.Tokens[i].Kind == document.Mark {
		i--
	}
	return i
}

// nameLike reports whether all words of a range have a capital, but for those
// that stand inside names and titles, and the range begins and ends with one.
func nameLike(t *analysis.Text, r document.Range) bool {
	if r.Len() <= 0 || !t.Capital(r.First) {
		return false
	}
	if w := t.Form(r.End - 1); listed(w, "inside") || stated(t, r.First) {
		return false
	}
	words := 0
	for i := r.First; i < r.End; i++ {
		switch {
		case t.Tokens[i].Kind == document.Word && t.Capital(i):
			words++
		case t.Tokens[i].Kind == document.Word && (t.Tags[i] == tagger.POS || listed(t.Form(i), "inside") || t.Lexicon.Particle(t.Word(i))):
		case strings.Contains(".,&'’-()/", t.Form(i)):
		case t.Tokens[i].Kind == document.Handle || t.Tokens[i].Kind == document.Number && words > 0:
		default:
			return false
		}
	}
	return words > 0
}

// stated reports whether the token is a verb of saying in its past form, as in
// "Stated Berg:".
func stated(t *analysis.Text, i int) bool {
	v, ok := t.Lexicon.Verb(t.Word(i))
	return ok && v.Form == lexicon.Past
}

// hasFiniteVerb reports whether the range holds a finite verb in lower case.
func hasFiniteVerb(t *analysis.Text, r document.Range) bool {
	for i := r.First; i < r.End; i++ {
		if (t.Tags[i].Finite() || t.Tags[i] == tagger.MD) && !t.Capital(i) {
			return true
		}
	}
	return false
}

// ended reports whether the range ends as a sentence does.
func ended(t *analysis.Text, r document.Range) bool {
	return strings.ContainsAny(t.Form(last(t, r)), ".?!…")
}
