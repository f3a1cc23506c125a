package mention

import (
	_ "embed"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/document"
)

//go:embed data/localities.txt
var localitiesData string

// localityWords gives the words that a place has behind its name.
var localityWords = sync.OnceValue(func() map[string]bool { return document.DataWords(localitiesData) })

// locality reports whether a word for a kind of place makes the one word before
// it the name of a place.
//
// The reading problem: a place that the lexicon does not know looks like a
// surname, and he is then taken for it.
//
//	He came from Bramdal railway station.
//
// It stays silent at given names, and where the word has a capital and so is
// part of the name.
func (f *finder) locality(core document.Range) bool {
	return core.Len() == 1 && core.End < len(f.text.Tokens) && !f.class(core.First).has(givenName) && localityWords()[f.text.Form(core.End)]
}
