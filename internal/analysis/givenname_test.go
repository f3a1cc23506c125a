package analysis

import (
	"testing"

	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// TestGivenNames checks which words are tagged as names whatever the tagger makes
// of them, by the tags of a tagger that takes all for verbs.
func TestGivenNames(t *testing.T) {
	cases := []struct {
		reason, text string
		want         tagger.Tag // of the first word
	}{
		{"a rare name", "Ned Holm denied it.", tagger.NNP},
		{"without a surname", "Vera denied it.", tagger.NNP},
		{"look-alike: an ordinary word too", "Will Holm deny it?", tagger.VBN},
		{"look-alike: in capitals", "NED denied it.", tagger.VBN},
		{"look-alike: a compound", "Oscar-winning films deny it.", tagger.VBN},
		{"look-alike: no name", "Ferries denied it.", tagger.VBN},
	}
	for _, c := range cases {
		if got := New(c.text, Options{Tagger: verbs{}}).Tags[0]; got != c.want {
			t.Errorf("%s: %s: %v, want %v", c.reason, c.text, got, c.want)
		}
	}
}

// verbs is a tagger that takes every word for a participle.
type verbs struct{}

// Tag appends a tag for each word.
func (verbs) Tag(dst []tagger.Tag, words []string) []tagger.Tag {
	for range words {
		dst = append(dst, tagger.VBN)
	}
	return dst
}
