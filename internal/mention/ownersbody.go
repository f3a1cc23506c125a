package mention

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// ownersBody reports whether the apostrophe at j joins those to whom a body belongs
// to the rest of its name.
//
// The reading problem: most apostrophes part an owner from what he has.
//
//	The Sund Pilots’ Union / Sund Women’s Hospital / the International Workers’ Party
//
// It stays silent behind one owner, a place or a person ("Norway’s Labour Party",
// "Holm’s Union"), and where no word for a body follows in capitals.
func (f *finder) ownersBody(j, end int) bool {
	if f.text.Tags[j] != tagger.POS || f.text.Region(j) >= 0 || !f.nameWord(j-1, end) || !f.nameWord(j+1, end) {
		return false
	}
	owner, many := f.class(j-1), f.class(j-1).has(pluralRole|collective)
	if f.is(j, "'") || f.is(j, "’") {
		many = many || strings.HasSuffix(f.text.Form(j-1), "s")
	}
	if !many || owner.has(place|nationality|givenName) {
		return false
	}
	for k := j + 1; k < end && k <= j+longestBody && f.nameWord(k, end); k++ {
		if f.class(k).has(orgHead | orgSuffix) {
			return true
		}
	}
	return false
}

// longestBody is how many words a body's name has at most behind its owners.
const longestBody = 3

// ownersName reports whether the apostrophe at j, with its s, is the end of the name
// of a body that began at i and that the lexicon knows.
//
//	Moody’s said rates would rise.
//
// It stays silent where more capitals follow: "McDonald’s Chief Executive Kaja Holm".
func (f *finder) ownersName(i, j, end int) bool {
	return !f.nameWord(j+1, end) && f.ownersNameIs(i, j)
}

// ownersNameIs reports whether the lexicon has the words from i on with the
// apostrophe at j, which is a token of its own here.
func (f *finder) ownersNameIs(i, j int) bool {
	if f.text.Tags[j] != tagger.POS || !f.is(j, "'s") && !f.is(j, "’s") || j <= i || j-i > longestBody {
		return false
	}
	words := f.forms(make([]string, 0, longestBody), i, j)
	words[len(words)-1] += "'s"
	n, o := f.lex.OrganizationPhrase(words)
	return n == len(words) && o.Kind != lexicon.OrganizationHead
}
