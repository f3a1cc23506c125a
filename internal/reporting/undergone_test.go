package reporting

import "testing"

// TestUndergone checks in front of which passives nothing is said.
func TestUndergone(t *testing.T) {
	tests := []struct {
		reason, text, source, cue, content string
		want                               bool
	}{
		{"a thing is given", "The seats were given out.", "", "were given", "The seats", true},
		{"a plan is considered", "Several plans were considered.", "", "were considered", "Several plans", true},
		{"look-alike: a clause", "That the seats were gone was denied.", "", "was denied", "That the seats were gone", false},
		{"look-alike: somebody speaks", "The claim was made by Odd Berg.", "Odd Berg", "was made", "The claim", false},
		{"look-alike: the words follow", "It was announced that the seats were gone.", "", "was announced", "the seats were gone", false},
	}
	for _, tt := range tests {
		a, q := indirect(tt.text, tt.source, tt.cue, tt.content)
		if got := undergone(a, &q); got != tt.want {
			t.Errorf("%s: %s: %t, want %t", tt.reason, tt.text, got, tt.want)
		}
	}
}
