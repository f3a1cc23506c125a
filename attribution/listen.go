package attribution

import (
	"slices"
	"sort"

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
		case s.set.Vocative(m):
			if !slices.Contains(t.addressed, e) {
				t.addressed = append(t.addressed, e)
			}
		case all[m].Kind == mention.Name && !slices.Contains(t.discussed, e):
			t.discussed = append(t.discussed, e)
		}
	}
}
