package reporting

import (
	"testing"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// TestUnsaid checks which indirect words nobody has said.
func TestUnsaid(t *testing.T) {
	cases := []struct {
		reason, text, source, cue, content string
		kind                               Kind
		want                               bool
	}{
		{"a topic", "The crews also discussed the state of the harbour.", "The crews", "discussed", "the state of the harbour", Indirect, true},
		{"look-alike: a clause", "The crews discussed whether they should sail.", "The crews", "discussed", "whether they should sail", Indirect, false},
		{"a plea to come", "The storm led the town to once again urge the crews to stay.", "", "urge", "the crews to stay", Indirect, true},
		{"a plea that is prompted", "The storm came, prompting the town to urge the crews to stay.", "The storm", "prompting the town to urge", "the crews to stay", Indirect, true},
		{"look-alike: whose plea it is", "Odd Berg came to urge the crews to stay.", "Odd Berg", "urge", "the crews to stay", Indirect, false},
		{"look-alike: a plea that was made", "The town urged the crews to stay.", "", "urged", "the crews to stay", Indirect, false},
		{"look-alike: an order that nobody gives to say something", "Know that the boat is old.", "", "Know", "that the boat is old", Indirect, false},
		{"words that mean still", "That said, the crews had left.", "", "said", "the crews had left", Indirect, true},
		{"words that mean really", "Strange to say, the crews had left.", "", "say", "the crews had left", Indirect, true},
		{"words that mean really, with a noun like a source", "Truth to say, the crews had left.", "Truth", "say", "the crews had left", Indirect, true},
		{"look-alike: one who has something to say", "Odd Berg has to say, the crews had left.", "Odd Berg", "say", "the crews had left", Indirect, false},
		{"look-alike: a subject that says", "The note that said the crews had left.", "", "said", "the crews had left", Indirect, false},
		{"one who is asked", "Kaja Holm went home and asked her mother.", "Kaja Holm", "asked", "her mother", Indirect, true},
		{"look-alike: what is asked", "Kaja Holm asked a hard question.", "Kaja Holm", "asked", "a hard question", Indirect, false},
		{"look-alike: one who is asked to do something", "Kaja Holm asked her mother to stay.", "Kaja Holm", "asked", "her mother to stay", Indirect, false},
		{"look-alike: marks", "The crews discussed the “ugly” harbour.", "The crews", "discussed", "the “ugly” harbour", Mixed, false},
	}
	for _, c := range cases {
		a := analysis.New(c.text, analysis.Options{})
		q := Quotation{Kind: c.kind, Content: []document.Span{find(c.text, c.content)}, Cue: []document.Span{find(c.text, c.cue)}}
		if c.source != "" {
			s := find(c.text, c.source)
			q.Source = document.Range{First: a.TokenAt(s.Start), End: a.TokenAt(s.End-1) + 1}
		}
		if got := unsaid(a, &q); got != c.want {
			t.Errorf("%s: %s: %t, want %t", c.reason, c.text, got, c.want)
		}
	}
}
