package attribution

import (
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/reporting"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// sourceOf gives the mention beside the cue of a quotation, none where there is
// none.
//
// The reading problem: a dateline, or the label of a turn, stands where a subject
// may, and is none; and of several subjects the source may hold the first alone.
//
//	OSLO — Vera Holm, the mayor, and Abel Roy said the ferry would sail.
//	ROY: The mayor said the ferry would sail.
//
// Where the source is such a thing, it is the mention right before the cue, or
// else the first name behind the dateline in the source; where it is the first of
// a list that ends there, it is the list. It stays silent where nothing ends there,
// and behind the cue: "said Holm, and Roy nodded".
func (s *scene) sourceOf(i int) int {
	q := &s.quotations[i]
	m := s.mentionAt(q.Source)
	if m == none || q.CueClass != reporting.Verb || q.CueToken < q.Source.End {
		return m
	}
	x := &s.set.Mentions[m]
	if x.Page || s.text.Form(q.Source.End) == ":" {
		if k := s.endingBefore(m, q.CueToken); k != none {
			return k
		}
		if k := s.nameBehind(m, q.Source.End); k != none {
			return k
		}
	}
	if c := x.Coordination; c >= 0 && s.set.Mentions[c].Members[0] == m && s.subjects(c, q.CueToken) {
		return c
	}
	return m
}

// subjects reports whether a list is the subject of a cue behind it: it ends right
// before it, or with an apposition between ("Holm and Roy, both Democrats, said").
func (s *scene) subjects(list, cue int) bool {
	end := s.set.Mentions[list].Tokens.End
	if end > cue || cue-end > maxApposition {
		return false
	}
	for i := end; i < cue; i++ {
		if tag := s.text.Tags[i]; tag.Verb() || tag == tagger.WP || s.text.Tokens[i].Kind == document.Mark || s.text.Tokens[i].Sentence != s.text.Tokens[cue].Sentence {
			return false
		}
	}
	return s.clauseEnd(cue) == end || s.text.Form(cue-1) == ","
}

// maxApposition is how many tokens stand between a list and its verb at most.
const maxApposition = 12

// endingBefore gives the first mention behind m, no page furniture, that ends
// before a cue; none where there is none.
func (s *scene) endingBefore(m, cue int) int {
	at := s.clauseEnd(cue)
	for k := m + 1; k < min(m+maxLook, len(s.set.Mentions)) && s.set.Mentions[k].Tokens.First < at; k++ {
		if x := &s.set.Mentions[k]; x.Tokens.End == at && !x.Page {
			return k
		}
	}
	return none
}

// nameBehind gives the first name behind mention m, no page furniture, that begins
// before a token; none where there is none.
func (s *scene) nameBehind(m, end int) int {
	for k := m + 1; k < min(m+maxLook, len(s.set.Mentions)) && s.set.Mentions[k].Tokens.First < end; k++ {
		if x := &s.set.Mentions[k]; x.Kind == mention.Name && !x.Page {
			return k
		}
	}
	return none
}

// clauseEnd gives the token behind the subject of a cue: the cue, the adverbs and
// the comma before it left out.
func (s *scene) clauseEnd(cue int) int {
	for cue > 1 && (s.text.Tags[cue-1] == tagger.RB || s.text.Form(cue-1) == ",") {
		cue--
	}
	return cue
}
