package attribution

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/coref"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/reporting"
	"github.com/seed-761fda18/whosaid/quotes"
)

// beside reads the mention beside the cue.
//
// The reading problem: the words beside the cue say who speaks, but often in
// short: a surname, a pronoun, a role.
//
//	Vera Holm chairs the board. "Fares will rise," Holm said. "Not by much,"
//	she added.
//
// A name is explicit; what points at a name is as sure as the link to it. What
// the text does not show to be a person, a body or a document ("problems in the
// yard") is Low at most, for it may be misread, and so is an object that a verb
// is thought to be the cue of ("who hear him speak know"). Of two that fit equally well the
// rule names neither and lists both, and nobody where nobody speaks ("None of them
// said"). It stays silent
// where nothing stands beside the cue, and, in dialogue, where what stands
// there is no name: whose turn it is decides better.
func beside(s *scene, i int) (answer, bool) {
	m := s.sources[i]
	if m == none || s.takesTurn(i) && !s.names(m) {
		return answer{}, false
	}
	if s.nobody(i) {
		return answer{mention: none}, true
	}
	l := s.link(m)
	if l.Entity == none {
		return answer{mention: none, candidates: l.Candidates}, len(l.Candidates) > 0
	}
	a := s.reached(l, m)
	if s.doubtful(i, m) {
		a.confidence = min(a.confidence, quotes.Low)
	}
	return a, true
}

// nobody reports whether the source of a quotation says that nobody speaks: nobody,
// no one, none of them, neither Holm nor Roy, no pilot.
func (s *scene) nobody(i int) bool {
	r := s.quotations[i].Source
	switch w := strings.ToLower(s.text.Form(r.First)); w {
	case "nobody", "none", "neither":
		return true
	case "no":
		return r.Len() > 1 && s.text.Tokens[r.First+1].Kind == document.Word // not No. 10
	}
	return false
}

// doubtful reports whether the source of a quotation may be misread: a noun of
// which nothing shows that it can speak, the object of another verb, or whose
// something is that stands beside the cue ("Roy's pipe answered"), but for the
// voice.
func (s *scene) doubtful(i, m int) bool {
	x, e := &s.set.Mentions[m], &s.world.Entities[s.entity(m)]
	if x.Object {
		return s.quotations[i].CueClass == reporting.Verb
	}
	if q := &s.quotations[i]; x.Possessive && q.CueClass == reporting.Verb {
		return s.text.Form(q.Source.End-1) != "voice"
	}
	return x.Kind == mention.Nominal && !e.Named && (e.Type == mention.Unknown || x.Supposed)
}

// reached gives the answer that follows a link from a mention.
func (s *scene) reached(l coref.Link, m int) answer {
	return answer{
		entities:   []int{l.Entity},
		mention:    s.naming(l.Entity, m),
		confidence: confidence(l.Grade),
		candidates: l.Candidates,
	}
}

// confidence gives the confidence that a grade of a link allows.
func confidence(g coref.Grade) quotes.Confidence {
	switch g {
	case coref.Explicit:
		return quotes.Explicit
	case coref.High:
		return quotes.High
	case coref.Low:
		return quotes.Low
	}
	return quotes.None
}

// names reports whether the mention is a name whose entity is known.
func (s *scene) names(m int) bool {
	return s.entity(m) != none && s.set.Mentions[m].Kind == mention.Name
}

// naming gives the mention that names the entity: the one that what the reader
// calls it is from, or the given mention where there is none.
func (s *scene) naming(entity, m int) int {
	if e := &s.world.Entities[entity]; e.Main >= 0 && e.Main < len(s.set.Mentions) {
		return e.Main
	}
	return m
}

// takesTurn reports whether the quotation is a turn of a conversation: spoken
// words between marks, in a text read as dialogue. The turns of questions and
// answers say themselves whose they are.
func (s *scene) takesTurn(i int) bool {
	q, m := &s.quotations[i], s.sources[i]
	return s.dialogue && q.Parent < 0 && len(q.Regions) > 0 && (m == none || !s.set.Mentions[m].Page)
}
