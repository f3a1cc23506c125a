package attribution

import (
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/quotes"
)

// joint reads several names joined beside the cue.
//
// The reading problem: two people who speak with one voice are two speakers,
// and neither is "Vera Holm and Abel Roy".
//
//	"We found it together," said Vera Holm and Abel Roy. "In May," they added.
//
// It stays silent where the conjunction is one name (Marsh and Sons), which the
// mention layer knows, and where one of the members is no known entity.
func joint(s *scene, i int) (answer, bool) {
	m := s.sources[i]
	if m == none {
		return answer{}, false
	}
	if len(s.set.Mentions[m].Members) < 2 {
		return s.together(m)
	}
	a := answer{mention: none, confidence: quotes.Explicit}
	for _, member := range s.set.Mentions[m].Members {
		l := s.link(member)
		if l.Entity == none {
			return answer{}, false
		}
		a.entities = append(a.entities, l.Entity)
		a.confidence = min(a.confidence, confidence(l.Grade))
	}
	return a, true
}

// together gives those for whom a pronoun stands that takes up a joint mention.
func (s *scene) together(m int) (answer, bool) {
	l := s.link(m)
	if l.Entity == none || s.set.Mentions[m].Kind != mention.Pronoun || len(s.world.Entities[l.Entity].Members) < 2 {
		return answer{}, false
	}
	return answer{mention: none, entities: s.world.Entities[l.Entity].Members, confidence: confidence(l.Grade)}, true
}
