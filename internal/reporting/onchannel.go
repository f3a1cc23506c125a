package reporting

import "github.com/seed-761fda18/whosaid/internal/analysis"

// onChannel takes the name of a channel behind the cue out of what is said.
//
// The reading problem: a short name at the end of the sentence looks like a last
// piece of the words that stand before the cue.
//
//	The boat is sold, Kaja Holm wrote on X.
//
// It stays silent where the piece is the only one, holds more than one word, or has
// another word than "on" or "via" before it.
func (a *attribution) onChannel(t *analysis.Text) {
	n := len(a.content) - 1
	if n == 0 || a.content[n].Len() != 1 || a.content[n].First < a.cue.End || !t.Lexicon.Channel(t.Word(a.content[n].First)) {
		return
	}
	if w := lower(t, a.content[n].First-1); w == "on" || w == "via" {
		a.content = a.content[:n]
	}
}
