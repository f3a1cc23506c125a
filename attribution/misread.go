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
// Where the source is such a thing, it is the subject behind it; where it is the first
// of a list that ends right before the cue, it is the list. It stays silent where no
// subject is found, and behind the cue: "said Holm, and Roy nodded".
func (s *scene) sourceOf(i int) int {
	q := &s.quotations[i]
	m := s.mentionAt(q.Source)
	if m == none || q.CueClass != reporting.Verb || q.CueToken < q.Source.End {
		return m
	}
	x := &s.set.Mentions[m]
	if x.Page || s.text.Form(q.Source.End) == ":" {
		if k := s.subjectBehind(m, q.CueToken); k != none {
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

// subjectBehind gives the mention behind m, no page furniture, that is the subject of a
// cue: it ends right before it, with what is said of it in apposition, or opens the
// sentence in front of what commas part from it.
//
//	OSLO — Vera Holm, the mayor of Reno, said the ferry would sail.
//	OSLO — Vera Holm, who runs a shop in Reno, said the ferry would sail.
//
// It is none where no mention stands there, and never a complement: of "the mayor of
// Reno said" it is the mayor.
func (s *scene) subjectBehind(m, cue int) int {
	at := s.clauseEnd(cue)
	parted := s.text.Form(at) == ","
	for k := m + 1; k < min(m+maxLook, len(s.set.Mentions)) && s.set.Mentions[k].Tokens.First < at; k++ {
		x := &s.set.Mentions[k]
		before := x.Tokens.First - 1
		switch {
		case x.Page:
		case x.Tokens.End == at && complementing(s.text.Form(before)):
			if parted {
				return none
			}
			return s.endingAt(m, k, before)
		case x.Tokens.End == at, x.Role.First >= x.Tokens.End && x.Role.End == at:
			return k
		case parted && x.Kind == mention.Name && x.Type == mention.Person && s.text.Tokens[before].Kind == document.Punct && s.text.Form(x.Tokens.End) == ",":
			return k
		}
	}
	return none
}

// complementing reports whether a word joins a complement to the noun before it.
func complementing(word string) bool {
	switch word {
	case "of", "in", "at", "from", "for", "near", "on", "with":
		return true
	}
	return false
}

// endingAt gives the mention between m and k that ends before a token, none where there
// is none.
func (s *scene) endingAt(m, k, end int) int {
	for k--; k > m; k-- {
		if s.set.Mentions[k].Tokens.End == end {
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
