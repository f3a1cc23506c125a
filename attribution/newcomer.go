package attribution

import (
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/quotes"
)

// newcomer reads, in dialogue, the mention of somebody whom the text tells of for the
// first time and does not name.
//
// The reading problem: whose turn it is tells nothing of one who has just come.
//
//	"That's right!" cried a passer-by from a window.
//
// The confidence is Low, for the text may name him later. It stays silent at a noun
// with "the", which may be anybody's, and at a voice, which may be known.
func newcomer(s *scene, i int) (answer, bool) {
	m := s.sources[i]
	if m == none || !s.takesTurn(i) || s.entity(m) == none {
		return answer{}, false
	}
	x := &s.set.Mentions[m]
	if x.Kind != mention.Nominal || !x.Indefinite || x.Type != mention.Person || x.Number != mention.Singular || s.world.Entities[s.entity(m)].Named {
		return answer{}, false
	}
	if head := s.quotations[i].Source.End - 1; s.text.Form(head) == "voice" || s.text.Form(x.Head) == "voice" {
		return answer{}, false
	}
	return answer{entities: []int{s.entity(m)}, mention: s.naming(s.entity(m), m), confidence: quotes.Low}, true
}
