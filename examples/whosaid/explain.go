package main

import (
	"fmt"
	"strings"

	"github.com/seed-761fda18/whosaid/quotes"
)

// reasons says for each rule of package attribution why it names a speaker.
var reasons = map[string]string{
	"joint":       "several names are joined beside the cue",
	"document":    "a text speaks for its owner",
	"author":      "the writer is speaking",
	"description": "a new noun for the one who is speaking",
	"newcomer":    "somebody new, without a name",
	"beside":      "the words beside the cue tell who",
	"lead-in":     "the line before ends in a colon and tells who",
	"continued":   "the paragraph goes on with its speaker",
	"floating":    "the sentences before are about one person",
	"dialogue":    "whose turn it is in a conversation",
}

// explanation says why the speaker is who it is: how sure that is, which rule
// decided, the line of the name where it is another, and the candidates.
func explanation(q quotes.Quote, l lines) string {
	parts := []string{"confidence " + q.Speaker.Confidence.String()}
	switch rule := q.Speaker.Rule; {
	case rule == "":
		parts = append(parts, "no rule tells who")
	case reasons[rule] == "":
		parts = append(parts, "rule "+rule)
	default:
		parts = append(parts, fmt.Sprintf("rule %s (%s)", rule, reasons[rule]))
	}
	if m := q.Speaker.Mention; !m.IsZero() && l.at(m.Start) != l.at(q.Content[0].Start) {
		parts = append(parts, fmt.Sprintf("named on line %d", l.at(m.Start)))
	}
	if len(q.Speaker.Candidates) > 0 {
		parts = append(parts, "candidates "+strings.Join(q.Speaker.Candidates, ", "))
	}
	return oneLine(strings.Join(parts, " · "))
}
