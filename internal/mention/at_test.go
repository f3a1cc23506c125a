package mention_test

import (
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/internal/document"
)

// TestAt asks for the mention that some words of a text stand for.
func TestAt(t *testing.T) {
	tests := []struct{ reason, text, words, want string }{
		{"the words of a mention and more", "The old mayor Ada Moss, of Reno, left.", "mayor Ada Moss, of Reno", "The old mayor Ada Moss"},
		{"the title of a name alone", "Then Mrs. Moss left.", "Mrs.", "Mrs. Moss"},
		{"look-alike: the word in front of a name is none of it", "Then Moss left.", "Then", ""},
		{"a person named behind the body", "In the Harbour Herald, Ada Park left.", "the Harbour Herald, Ada Park", "Ada Park"},
		{"look-alike: what stands behind the comma is no person", "In the Harbour Herald, in Reno, it rained.", "the Harbour Herald, in Reno", "the Harbour Herald"},
		{"whose voice it is", "Then Holm’s voice said so.", "Holm’s voice", "Holm"},
		{"look-alike: whose neighbour it is", "Then Holm’s illness said so.", "Holm’s illness", ""},
	}
	for _, tt := range tests {
		set := find(tt.text)
		first := set.Text.TokenAt(strings.Index(tt.text, tt.words))
		end := set.Text.TokenAt(strings.Index(tt.text, tt.words)+len(tt.words)-1) + 1
		got := ""
		if i := set.At(document.Range{First: first, End: end}); i >= 0 {
			got = set.Form(i)
		}
		if got != tt.want {
			t.Errorf("%s: %q stands for %q, want %q", tt.reason, tt.words, got, tt.want)
		}
	}
}
