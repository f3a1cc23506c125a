package attribution

import (
	"slices"
	"sort"
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/mention"
)

// listen notes who is addressed in a turn, and who is spoken of.
//
// The reading problem: a name inside the words is never that of the speaker. It
// is that of the one spoken to, who will answer, or of a third.
//
//	"Vera, have you seen Abel?"
//
// It stays silent for pronouns, and for those who speak of themselves by name,
// which is rare enough.
func (s *scene) listen(t *turn) {
	all := s.set.Mentions
	first := sort.Search(len(all), func(i int) bool { return all[i].Tokens.First >= t.first })
	for m := first; m < len(all) && m < first+maxLook && all[m].Tokens.First < t.end; m++ {
		e := s.entity(m)
		if all[m].Kind == mention.Pronoun || e == none || !s.text.Quoted(all[m].Head) || !s.speaks(e) {
			continue
		}
		switch {
		case s.vocative(m):
			if !slices.Contains(t.addressed, e) {
				t.addressed = append(t.addressed, e)
			}
		case all[m].Kind == mention.Name && !slices.Contains(t.discussed, e):
			t.discussed = append(t.discussed, e)
		}
	}
}

// vocative reports whether a mention inside a quotation calls someone: it
// stands between punctuation or marks, or after a word of address.
//
//	"My dear Vera, come in!"
//
// It stays silent for a noun with its article ("The miller."), which calls nobody, and
// for a name in a list (Vera, Abel, and Ida) only where a conjunction follows.
func (s *scene) vocative(m int) bool {
	x := &s.set.Mentions[m]
	r := x.Tokens
	if x.Possessive || !s.called(x) {
		return false
	}
	return s.cut(r.First-1, true) && s.cut(r.End, false)
}

// called reports whether a mention is one by which somebody may be addressed: a name,
// or a noun without an article ("old man") or with a possessive of those who talk ("my
// boy", "your worship"). "The miller." answers who said so, and calls nobody.
func (s *scene) called(x *mention.Mention) bool {
	if x.Kind == mention.Nominal && x.Possessor >= 0 {
		return s.set.Mentions[x.Possessor].Grammar != mention.Third
	}
	return x.Kind != mention.Nominal || !x.Definite && !x.Indefinite
}

// cut reports whether a token cuts a name off from the words of its sentence:
// punctuation or a mark, on the left also a word of address.
func (s *scene) cut(token int, left bool) bool {
	if token < 0 || token >= len(s.text.Tokens) {
		return true
	}
	switch s.text.Tokens[token].Kind {
	case document.Punct, document.Mark:
		return true
	case document.Word:
		return left && addressing()[strings.ToLower(s.text.Form(token))]
	}
	return false
}
