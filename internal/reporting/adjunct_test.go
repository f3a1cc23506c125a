package reporting

import "testing"

// TestAdjunct reads one quotation a row, with the source that the labels might
// give, and compares the source that is left.
func TestAdjunct(t *testing.T) {
	tests := []struct{ reason, text, source, cue, content, want string }{
		{"an occasion", "After the match, Kaja Holm said it was late.", "the match", "said", "it was late", "Kaja Holm"},
		{"an occasion with an apposition behind", "During the match, Kaja Holm, the coach, said it was late.", "the match", "said", "it was late", "Kaja Holm"},
		{"a day", "Posts on the board from Friday said it was late.", "Friday", "said", "it was late", "Posts"},
		{"a day alone", "Friday, and it was said that it was late.", "Friday", "said", "it was late", ""},
		{"look-alike: one who is heard from", "Kaja Holm heard from Odd Berg that it was late.", "Odd Berg", "heard", "it was late", "Odd Berg"},
		{"look-alike: no other subject", "It was stated after the match that it was late.", "the match", "stated", "it was late", "the match"},
		{"look-alike: a name that is a month", "April Holm said it was late.", "April Holm", "said", "it was late", "April Holm"},
	}
	for _, tt := range tests {
		a, q := indirect(tt.text, tt.source, tt.cue, tt.content)
		beside(a, &q)
		if got := a.SpanOf(q.Source).In(tt.text); got != tt.want {
			t.Errorf("%s: %s: got %q, want %q", tt.reason, tt.text, got, tt.want)
		}
	}
}
