package attribution_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/attribution"
	"github.com/seed-761fda18/whosaid/internal/golden"
	"github.com/seed-761fda18/whosaid/quotes"
)

// TestGolden reads the cases of testdata: one file a rule, in which the rule
// fires in some cases and must stay silent in others that look alike.
func TestGolden(t *testing.T) {
	golden.Run(t, "testdata/*.txt", map[string]func(golden.Case) string{"speakers": speakers})
}

// speakers gives a line for each quotation: its words, who says them, and why.
func speakers(c golden.Case) string {
	f := attribution.Finder{Dialogue: attribution.Off, Dashes: c.Has("dashes")}
	switch {
	case c.Has("dialogue"):
		f.Dialogue = attribution.On
	case c.Has("auto"):
		f.Dialogue = attribution.Auto
	}
	var lines []string
	for _, q := range f.Find(c.Text) {
		lines = append(lines, fmt.Sprintf("%s → %s", strings.Join(strings.Fields(q.Text), " "), describe(q)))
	}
	return strings.Join(lines, "\n")
}

// describe gives the speakers of a quotation, with the confidence and the rule.
func describe(q quotes.Quote) string {
	s := q.Speaker
	if s.Name == "" {
		if len(s.Candidates) == 0 {
			return "?"
		}
		return fmt.Sprintf("? of %s (%s)", strings.Join(s.Candidates, ", "), s.Rule)
	}
	names := s.Name
	for _, more := range q.CoSpeakers {
		names += " + " + more.Name
	}
	return fmt.Sprintf("%s (%s, %s)", names, s.Confidence, s.Rule)
}
