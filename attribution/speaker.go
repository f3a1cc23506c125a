package attribution

import (
	"slices"

	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/quotes"
)

// authorName is the name of a writer or narrator whom the text does not name.
const authorName = "(author)"

// name puts the answer for a quotation into words.
func (s *scene) name(q *quotes.Quote, i int) {
	a := &s.answers[i]
	if a.rule == "" {
		return
	}
	if len(a.entities) == 0 || a.confidence == quotes.None {
		q.Speaker = quotes.Speaker{Rule: a.rule, Candidates: s.candidates(a)}
		return
	}
	q.Speaker = s.speaker(a.entities[0], a)
	for _, e := range a.entities[1:] {
		q.CoSpeakers = append(q.CoSpeakers, s.speaker(e, a))
	}
	if a.confidence < quotes.High {
		q.Speaker.Candidates = s.candidates(a)
	}
}

// speaker gives an entity as the reader knows it.
func (s *scene) speaker(entity int, a *answer) quotes.Speaker {
	e := &s.world.Entities[entity]
	out := quotes.Speaker{
		ID:         entity + 1,
		Name:       s.nameOf(entity),
		Honorific:  e.Honorific,
		Role:       e.Role,
		Kind:       kinds[e.Type],
		Anonymous:  e.Anonymous,
		Confidence: a.confidence,
		Rule:       a.rule,
	}
	if a.document {
		out.Kind = quotes.Document
	}
	if e.Author {
		out.Kind = quotes.Author
	}
	m := a.mention
	if m == none || len(a.entities) > 1 {
		m = e.Main
	}
	if m >= 0 && m < len(s.set.Mentions) {
		out.Mention = quotes.Span(s.set.SpanOf(m))
	}
	return out
}

// kinds gives the public kind of each type of entity.
var kinds = map[mention.Type]quotes.SpeakerKind{
	mention.Unknown:      quotes.UnknownKind,
	mention.Person:       quotes.Person,
	mention.Group:        quotes.Group,
	mention.Organization: quotes.Organization,
	mention.Document:     quotes.Document,
	mention.Account:      quotes.Account,
	mention.Place:        quotes.Organization,
}

// nameOf gives what the reader calls an entity, empty where there are no words.
func (s *scene) nameOf(entity int) string {
	e := &s.world.Entities[entity]
	if e.Author && !e.Named {
		return authorName
	}
	return e.Name
}

// candidates gives the names of the entities that were weighed, best first,
// those without a name left out.
func (s *scene) candidates(a *answer) []string {
	var out []string
	for _, c := range append(a.entities[:len(a.entities):len(a.entities)], a.candidates...) {
		if name := s.nameOf(c); name != "" && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}
