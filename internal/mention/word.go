package mention

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
)

// words is the vocabulary of a text: each form is looked up once.
type words struct {
	text *analysis.Text
	lex  *lexicon.Lexicon
	of   []int32 // the id of each token's form
	info []word
	form []string
	// pairs counts two words with capitals that follow each other, the first of
	// which is not known to be a part of names.
	pairs map[[2]int32]int32
}

// newWords numbers the forms of a text and looks each up in the lexicon.
func newWords(t *analysis.Text, lex *lexicon.Lexicon) *words {
	w := &words{text: t, lex: lex, of: make([]int32, len(t.Tokens)), pairs: map[[2]int32]int32{}}
	ids := make(map[string]int32, min(len(t.Tokens)/2, 1024))
	for i := range t.Tokens {
		form := t.Form(i)
		id, ok := ids[form]
		if !ok {
			id = int32(len(w.form))
			ids[form] = id
			w.form = append(w.form, form)
			w.info = append(w.info, word{class: w.classify(form, t.Tokens[i].Kind), small: -1})
			w.info[id].gender = w.genderOf(form, w.info[id].class)
		}
		w.info[id].count++
		if i > 0 && t.Tokens[i-1].Kind == document.Word && t.Tokens[i-1].Sentence == t.Tokens[i].Sentence {
			w.info[id].inside++
		}
		w.of[i] = id
		if i > 0 && w.info[id].class.has(capital) && w.info[w.of[i-1]].class&(capital|named) == capital {
			w.pairs[[2]int32{w.of[i-1], id}]++
		}
	}
	for id, form := range w.form {
		if !w.info[id].class.has(capital) {
			continue
		}
		if k, ok := ids[strings.ToLower(form)]; ok {
			w.info[id].small = k
		}
	}
	w.bareTitles()
	return w
}

// gender gives the gender that a token's form shows.
func (w *words) gender(i int) Gender { return w.info[w.of[i]].gender }

// is reports whether the token is the word, whatever its capitals.
func (w *words) is(i int, s string) bool {
	if i < 0 || i >= len(w.of) {
		return false
	}
	return strings.EqualFold(w.form[w.of[i]], s)
}

// seldomSmall reports whether the text writes the token's word with a capital
// at least as often as without.
func (w *words) seldomSmall(i int) bool {
	f := &w.info[w.of[i]]
	return f.small < 0 || w.info[f.small].count*2 <= f.count
}

// forms appends the forms of the tokens from first to end, as many as there is room
// for in buf.
func (w *words) forms(buf []string, first, end int) []string {
	for i := first; i < end && len(buf) < cap(buf); i++ {
		buf = append(buf, w.text.Form(i))
	}
	return buf
}
