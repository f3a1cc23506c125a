package mention

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/reporting"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// smallNames lets small words be names in a text that has them as surnames or given
// names.
//
// The reading problem: a small word is no name, whatever capital it wears, but for
// those who are called so.
//
//	Theresa May came late. “Go,” May said. / Mr. Young left. / Will Holm left.
//
// It stays silent where the text has no given name, title or initial before the word,
// and no name behind it ("In May", "May I go?"); where a given name stands behind a
// preposition or an article ("In May Holm left", "the May Fund"); and where one opens
// a sentence before a verb that is no finite one ("Will Holm leave?").
func (w *words) smallNames() {
	for i := range w.of {
		if c := w.class(i); !c.has(function) || !c.has(capital) {
			continue
		}
		switch {
		case reporting.Surname(w.text, i):
			w.info[w.of[i]].class &^= function | determiner | ordinary
		case w.smallGiven(i):
			w.info[w.of[i]].class &^= function | ordinary
		}
	}
}

// smallGiven reports whether a small word with a capital is the given name of the name
// behind it.
func (w *words) smallGiven(i int) bool {
	next := w.class(i + 1)
	if !w.class(i).has(givenName) || !next.has(capital) || next.has(function) && !reporting.Surname(w.text, i+1) {
		return false
	}
	if i > 0 && w.text.Tokens[i-1].Kind != document.Mark && w.text.Tokens[i-1].Sentence == w.text.Tokens[i].Sentence {
		return w.text.Tags[i-1] != tagger.IN && !w.class(i-1).has(capital|determiner)
	}
	return i+2 < len(w.of) && (w.is(i+2, ",") || w.text.Tags[i+2] == tagger.VBD || w.text.Tags[i+2] == tagger.VBZ) && !w.class(i+2).has(capital)
}

// calledAsMonth reports whether a word for a month is a name: a given name before
// another, or a surname of the text before its verb. It stays silent behind "in".
func (f *finder) calledAsMonth(i int) bool {
	if f.is(i-1, "in") {
		return false
	}
	if f.class(i).has(givenName) && f.class(i+1).has(capital) && !f.class(i+1).has(function) {
		return true
	}
	return f.surname(i) && i+1 < len(f.of) && (f.text.Tags[i+1] == tagger.VBD || f.text.Tags[i+1] == tagger.VBZ || f.text.Tags[i+1] == tagger.POS)
}

// surname reports whether a word with a capital is a small word that the text has as a
// name.
func (w *words) surname(i int) bool {
	c := w.class(i)
	return c.has(capital) && !c.has(function) && closedClasses()[strings.ToLower(w.text.Form(i))].has(function)
}
