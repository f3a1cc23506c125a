package mention

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

//go:embed data/quantities.txt
var quantityData string

// quantities gives the words of data/quantities.txt.
var quantities = sync.OnceValue(func() map[string]bool { return document.DataWords(quantityData) })

// someOf makes the mention of a source that counts some out of many, of whom the
// mention inside tells.
//
// The reading problem: it is not the many who speak, and not the place where they
// are.
//
//	Three of the rowers said the pier was safe. Many at the school said it was not.
//
// It stays silent where the source begins otherwise, and where the mention begins
// with the count itself: "three rowers said".
func (f *finder) someOf(r document.Range, inside *Mention) (Mention, bool) {
	first := r.First
	if f.is(first, "a") || f.is(first, "the") {
		first++
	}
	if inside.Tokens.First <= first || inside.Tokens.First > first+maxQuantity || first+1 >= r.End {
		return Mention{}, false
	}
	count := f.text.Tags[first] == tagger.CD || quantities()[strings.ToLower(f.text.Form(first))]
	next := f.text.Tags[first+1]
	if !count || next != tagger.IN && next != tagger.DT && !quantities()[strings.ToLower(f.text.Form(first+1))] {
		return Mention{}, false
	}
	m := Mention{Tokens: r, Head: first, Kind: Nominal, Type: Group, Number: Plural}
	m.Anonymous = inside.Anonymous
	return m, true
}

// maxQuantity is how many tokens stand between a count and those it counts out of,
// at most: "two thirds of the".
const maxQuantity = 4
