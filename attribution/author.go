package attribution

import (
	"github.com/seed-761fda18/whosaid/internal/coref"
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/quotes"
)

// author reads the first person of the text itself.
//
// The reading problem: "I" beside a cue is the writer, whom the text does not
// name, or the narrator of a novel, whom it may name elsewhere.
//
//	"Is it far?" I asked the ferryman.
//
// The name of a narrator is what the characters call the one who says "I", and so
// not sure; nor is who "we" are, of whom the writer is one. Whose "I" it is in a
// text of questions and answers nobody can tell. It stays silent for "I" between
// quotation marks, who is the speaker there.
func author(s *scene, i int) (answer, bool) {
	m := s.sources[i]
	if m == none || s.set.Mentions[m].Kind != mention.Pronoun || s.set.Mentions[m].Grammar != mention.First {
		return answer{}, false
	}
	l := s.link(m)
	if l.Entity == none || !s.world.Entities[l.Entity].Author {
		return answer{}, false
	}
	if l.Grade == coref.None {
		return answer{mention: m}, true
	}
	c := quotes.Explicit
	if s.world.Entities[l.Entity].Named || s.set.Mentions[m].Number == mention.Plural || s.set.Mentions[m].Object {
		c = quotes.Low
	}
	return answer{entities: []int{l.Entity}, mention: m, confidence: c}, true
}
