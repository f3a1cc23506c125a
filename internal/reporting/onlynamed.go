package reporting

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// onlyNamed reports whether a quotation without marks only tells what somebody is named.
//
// The reading problem: a name is no opinion.
//
//	The boat has a dog called Biscuit.
//	A caller naming himself Old Tom left a message.
//
// It stays silent where more than a name is said: "Roy called Berg a thief", "Roy named
// Ada Moss as the culprit"; and in a headline, where every word has a capital.
func onlyNamed(t *analysis.Text, q *Quotation) bool {
	if q.Kind != Indirect || q.CueToken <= 0 || len(q.Content) != 1 {
		return false
	}
	v, known := t.Lexicon.Verb(t.Word(q.CueToken))
	content := t.TokensOf(q.Content[0])
	first, end := content.First, content.End
	if !known || !wordList().naming[v.Lemma] || q.CueToken+1 != first || t.Capital(q.CueToken) {
		return false
	}
	switch {
	case strings.HasSuffix(lower(t, first), "self"):
		first++
	case !t.Tags[q.CueToken-1].Noun() || t.Tags[q.CueToken] != tagger.VBN && t.Tags[q.CueToken] != tagger.VBD:
		return false
	}
	if first >= end {
		return false
	}
	for i := first; i < end; i++ {
		if t.Tokens[i].Kind != document.Word || !t.Capital(i) {
			return false
		}
	}
	return true
}
