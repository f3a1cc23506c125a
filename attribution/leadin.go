package attribution

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/quotes"
)

// leadIn reads the line before a quotation that ends in a colon.
//
// The reading problem: the words stand in a paragraph of their own, and the one
// before announces them.
//
//	After an hour the door opened for Abel Roy:
//
//	"We saw nothing."
//
// The subject of the announcing sentence speaks, or the only person in it. It
// stays silent where the line names several and none is its subject.
func leadIn(s *scene, i int) (answer, bool) {
	first := s.start(i)
	p := s.paragraphOf(first)
	if !s.floats(i) || p == 0 || s.opens(first) != p {
		return answer{}, false
	}
	above := s.text.Paragraphs[p-1]
	if !strings.HasSuffix(above.In(s.text.Text), ":") {
		return answer{}, false
	}
	return s.about(s.text.Sentences[above.Sentences.End-1].Tokens, quotes.High)
}

// opens gives the paragraph that a token opens, marks before it left out, and
// none where other words of its paragraph stand before it.
func (s *scene) opens(token int) int {
	p := s.paragraphOf(token)
	if token-s.text.Paragraphs[p].Tokens.First > 2 {
		return none
	}
	return p
}

// about gives the one person whom a range of tokens is about: its subject, or
// the only person in it.
func (s *scene) about(r document.Range, c quotes.Confidence) (answer, bool) {
	mentions := s.narrated(r)
	m := s.subject(mentions)
	if m == none {
		people := s.persons(mentions)
		if len(people) != 1 {
			return answer{}, false
		}
		return answer{entities: people, mention: s.naming(people[0], none), confidence: c}, true
	}
	l := s.link(m)
	a := s.reached(l, m)
	a.confidence = min(a.confidence, c)
	return a, a.confidence > quotes.None
}
