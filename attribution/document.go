package attribution

import (
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/quotes"
)

// documentOwner reads a text that speaks.
//
// The reading problem: a statement says nothing; the one who gave it does.
//
//	Harrow Rail apologised on Friday. "We will do better," the statement read.
//
// The speaker is the document's owner, and the confidence is High at most,
// because the owner is found at a distance. It stays silent where the owner is
// not known, and for a text that is not pointed at and does not say itself whose it
// is ("a recent poll", "estimates"): such a text speaks for itself.
func documentOwner(s *scene, i int) (answer, bool) {
	m := s.sources[i]
	l := s.link(m)
	if l.Entity == none || s.world.Entities[l.Entity].Type != mention.Document {
		return answer{}, false
	}
	if x := &s.set.Mentions[m]; !x.Definite && x.Possessor < 0 && !s.world.Entities[l.Entity].Signed {
		return answer{}, false
	}
	owner := s.world.Entities[l.Entity].Owner
	if owner < 0 || owner == l.Entity {
		return answer{}, false
	}
	return answer{
		entities:   []int{owner},
		mention:    s.naming(owner, none),
		document:   true,
		confidence: min(quotes.High, confidence(l.Grade)),
	}, true
}
