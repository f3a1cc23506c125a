package attribution

import (
	"github.com/seed-761fda18/whosaid/internal/reporting"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// sourceOf gives the mention beside the cue of a quotation, none where there is
// none.
//
// The reading problem: a dateline stands where a subject may, and is none.
//
//	OSLO — Vera Holm and Abel Roy said the ferry would sail.
//
// Where the source is page furniture, it is the mention right before the cue. It
// stays silent where none stands there.
func (s *scene) sourceOf(i int) int {
	q := &s.quotations[i]
	m := s.mentionAt(q.Source)
	if m == none || !s.set.Mentions[m].Page || q.CueClass != reporting.Verb {
		return m
	}
	at := q.CueToken
	for at > q.Source.End && s.text.Tags[at-1] == tagger.RB {
		at--
	}
	for k := m + 1; k < len(s.set.Mentions) && s.set.Mentions[k].Tokens.First < at; k++ {
		if x := &s.set.Mentions[k]; x.Tokens.End == at && !x.Page {
			return k
		}
	}
	return m
}
