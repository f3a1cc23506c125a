package quotes

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// fixedTagger gives the same tags for every sentence.
type fixedTagger []string

// Tags gives the tags, however many words there are.
func (f fixedTagger) Tags([]string) []string { return f }

// TestAdapter checks that a caller's tagger that answers too little, too much or
// nonsense still gives one tag a word.
func TestAdapter(t *testing.T) {
	tests := []struct {
		reason string
		tags   fixedTagger
		want   []tagger.Tag
	}{
		{"one tag a word", fixedTagger{"PRP", "VBD"}, []tagger.Tag{tagger.PRP, tagger.VBD}},
		{"too few", fixedTagger{"PRP"}, []tagger.Tag{tagger.PRP, tagger.None}},
		{"too many", fixedTagger{"PRP", "VBD", "NN"}, []tagger.Tag{tagger.PRP, tagger.VBD}},
		{"unknown ones", fixedTagger{"PRP", "verb"}, []tagger.Tag{tagger.PRP, tagger.None}},
	}
	for _, tt := range tests {
		got := adapter{tt.tags}.Tag(nil, []string{"he", "left"})
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", tt.reason, diff)
		}
	}
}
