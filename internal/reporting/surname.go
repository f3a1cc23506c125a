package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
)

// Surname reports whether token i, a small word with a capital, is the surname of the
// given name, title or initial right before it.
//
// The reading problem: some surnames are auxiliaries and adjectives, which are no part
// of a name elsewhere.
//
//	Theresa May said the boat was sold. / "Go," said Mr. Young. / W. H. Young left.
//
// It stays silent where the next word has a capital too, as in a headline ("Mary Will
// Sail Again"), and behind other words ("In May").
func Surname(t *analysis.Text, i int) bool {
	if i == 0 || !smallSurname(t, i) || t.Tokens[i].Sentence != t.Tokens[i-1].Sentence || t.Tokens[i-1].Kind != document.Word || !t.Capital(i-1) {
		return false
	}
	if next := i + 1; next < len(t.Tokens) && t.Capital(next) && t.Tokens[next].Sentence == t.Tokens[i].Sentence {
		return false
	}
	w := t.Form(i - 1)
	if len(w) <= 2 {
		return w != "I" && w != "A"
	}
	if _, given := t.Lexicon.GivenName(w); given {
		return true
	}
	n, _ := t.Lexicon.Honorific([]string{w})
	return n == 1
}

// soleSurname reports whether token i looks like an auxiliary before a past form,
// before which none stands, and so is a surname: "May said the boat was sold."
//
// It stays silent at verbs that do not report ("May saw rain", which is the month), and
// where the verb has a capital too.
func soleSurname(t *analysis.Text, i int) bool {
	if i+1 >= len(t.Tokens) || !smallSurname(t, i) || !auxiliary(lower(t, i)) || t.Capital(i+1) {
		return false
	}
	v, ok := t.Lexicon.Verb(t.Word(i + 1))
	return ok && v.Form == lexicon.Past && wordList().core[v.Lemma]
}

// smallSurname reports whether token i is a small word that is a surname too, with a
// capital.
func smallSurname(t *analysis.Text, i int) bool {
	const longest = 6
	return len(t.Form(i)) <= longest && t.Capital(i) && wordList().surnames[lower(t, i)]
}
