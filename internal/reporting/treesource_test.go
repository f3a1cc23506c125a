package reporting

import "testing"

// TestTreeSource reads one quotation without a source a row and compares the
// source that the parse gives.
func TestTreeSource(t *testing.T) {
	tests := []struct{ reason, text, cue, content, want string }{
		{"words stand between subject and verb", "The board, which met on Monday, said it would try again.", "said", "it would try again", "The board"},
		{"a participle", "Odd Berg spoke at noon, adding that the boats were old.", "adding", "the boats were old", "Odd Berg"},
		{"a joined verb", "Odd Berg rose and said that the boats were old.", "said", "the boats were old", "Odd Berg"},
		{"look-alike: its subject cannot speak", "The shares fell at noon, adding that the boats were old.", "adding", "the boats were old", ""},
		{"look-alike: nor can it where it opens the sentence", "Shares fell after the maker cut its outlook, blaming the weather.", "blaming", "the weather", ""},
		{"a plural that can speak opens the sentence", "Officials spoke at noon, adding that the boats were old.", "adding", "the boats were old", "Officials"},
		{"look-alike: a passive", "It was said that the boats were old.", "said", "the boats were old", ""},
		{"look-alike: the subject stands in the content", "The clerk was ill, adding that he left.", "adding", "The clerk was ill", ""},
		{"look-alike: the subject is content", "Said the boats were old.", "Said", "the boats were old", ""},
	}
	for _, tt := range tests {
		a, q := indirect(tt.text, "", tt.cue, tt.content)
		beside(a, &q)
		if got := a.SpanOf(q.Source).In(tt.text); got != tt.want {
			t.Errorf("%s: %s: got %q, want %q", tt.reason, tt.text, got, tt.want)
		}
	}
}
