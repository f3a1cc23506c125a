package attribution

import (
	"slices"
	"sort"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/mention"
)

// maxLook is how many mentions a rule looks at around a quotation: more than a
// long paragraph has, so that a text without paragraphs costs no more than any.
const maxLook = 200

// narrated gives the mentions that begin in a range of tokens and stand in the
// writer's own words, at most maxLook of them, those of page furniture left out.
func (s *scene) narrated(r document.Range) []int {
	all := s.set.Mentions
	first := sort.Search(len(all), func(i int) bool { return all[i].Tokens.First >= r.First })
	var out []int
	for m := first; m < len(all) && m < first+maxLook && all[m].Tokens.First < r.End; m++ {
		if all[m].Quotation < 0 && !s.text.Quoted(all[m].Head) && !all[m].Page {
			out = append(out, m)
		}
	}
	return out
}

// persons gives the entities of mentions that can speak, each once, in order.
func (s *scene) persons(mentions []int) []int {
	var out []int
	for _, m := range mentions {
		e := s.entity(m)
		if e == none || !s.speaks(e) || s.set.Mentions[m].Possessive {
			continue
		}
		if !slices.Contains(out, e) {
			out = append(out, e)
		}
	}
	return out
}

// speaks reports whether an entity can say words in a conversation: the writer,
// a single person, or a name of which the text does not show what it names.
func (s *scene) speaks(entity int) bool {
	e := &s.world.Entities[entity]
	if e.Author || e.Number == mention.Plural {
		return e.Author
	}
	return e.Type == mention.Person || e.Type == mention.Account || e.Type == mention.Unknown && e.Named
}

// subject gives the first of the mentions that is a subject and whose entity
// can speak, none where there is none, and where it is one of several who are the
// subject together.
func (s *scene) subject(mentions []int) int {
	for _, m := range mentions {
		x := &s.set.Mentions[m]
		if e := s.entity(m); e == none || !x.Subject || !s.speaks(e) {
			continue
		}
		if x.Coordination >= 0 {
			return none
		}
		return m
	}
	return none
}
