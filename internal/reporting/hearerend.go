package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// hearerEnd gives the token behind the one who is told, who begins with token i, and i
// where nobody is.
//
// The reading problem: without "that" the hearer and the subject of what is told look
// like one phrase.
//
//	Kaja Holm told [residents] parking would end.
//	Kaja Holm told [the board] boats were late.
//
// The phrase before a finite verb is parted behind the last word in it that stands for
// people or a body. It stays silent where none does, inside a name ("told Ada Holm
// left"), and in a phrase with "of" or "and".
func hearerEnd(t *analysis.Text, i, end int) int {
	if i < end && objectPronoun(lower(t, i)) {
		return i + 1
	}
	s := phraseAfter(t, i, end)
	if s.Len() < 2 || s.End >= end || !finite(t, s.End) || simplePhrase(t, i, end) != s.End {
		return s.End
	}
	for k := s.End - 1; k > i; k-- {
		if p := partOf(t, k); (p == noun || p == modifier || p == name && t.Tags[k-1] == tagger.NNS) && people(t, k-1) {
			return k
		}
	}
	return s.End
}

// people reports whether a token is a word for people or a body, or a name.
func people(t *analysis.Text, i int) bool {
	o, body := t.Lexicon.Organization(t.Word(i))
	return titled(t, i) || partOf(t, i) == name || body && o.Kind == lexicon.OrganizationHead
}

// timeEnd gives the token behind a time that begins with token i ("on Monday",
// "earlier this week"), and i where none does.
func timeEnd(t *analysis.Text, i, end int) int {
	times, k := wordList().times, i
	for k < end && times[lower(t, k)+"*"] {
		k++
	}
	first := k
	for k < end && (t.Lexicon.Calendar(t.Word(k)) || times[lower(t, k)]) {
		k++
	}
	if k == first {
		return i
	}
	return k
}
