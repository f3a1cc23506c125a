package attribution

import "github.com/seed-761fda18/whosaid/quotes"

// joint reads several names joined beside the cue.
//
// The reading problem: two people who speak with one voice are two speakers,
// and neither is "Vera Holm and Abel Roy".
//
//	"We found it together," said Vera Holm and Abel Roy.
//
// It stays silent where the conjunction is one name (Marsh and Sons), which the
// mention layer knows, and where one of the members is no known entity.
func joint(s *scene, i int) (answer, bool) {
	m := s.sources[i]
	if m == none || len(s.set.Mentions[m].Members) < 2 {
		return answer{}, false
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
