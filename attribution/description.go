package attribution

import (
	"unicode"
	"unicode/utf8"

	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/reporting"
	"github.com/seed-761fda18/whosaid/quotes"
)

// description reads a new description of the one who is speaking.
//
// The reading problem: news does not repeat a name; it tells what else the bearer
// is.
//
//	Kay Moss said she would play on. "It is only a knock," the defender added.
//
// The confidence is Low, for another may have come in unnamed. It stays silent
// where the noun is not new, has a capital (a paper may be the Examiner) or says
// whose it is ("the club's coach"), where anyone else is mentioned in the paragraph before it, or the one who is has not spoken
// there; inside somebody's words, who calls himself "I"; and in dialogue, where
// people are called by nouns who have no name yet.
func description(s *scene, i int) (answer, bool) {
	m := s.sources[i]
	if m == none || s.dialogue || s.quotedSource(m) || !s.describes(m) {
		return answer{}, false
	}
	e := s.onlyPerson(m)
	if e == none || !s.spokeAbove(i, e) {
		return answer{}, false
	}
	return answer{entities: []int{e}, mention: s.naming(e, none), confidence: quotes.Low, candidates: []int{s.entity(m)}}, true
}

// quotedSource reports whether a source stands in somebody's direct words.
func (s *scene) quotedSource(m int) bool {
	q := s.set.Mentions[m].Quotation
	return q >= 0 && s.quotations[q].Kind == reporting.Direct
}

// describes reports whether a mention is "the" with a noun for a person that the
// text has not used before.
func (s *scene) describes(m int) bool {
	x, e := &s.set.Mentions[m], s.entity(m)
	if x.Kind != mention.Nominal || !x.Definite || x.Type != mention.Person || x.Number != mention.Singular || x.Kin || x.Possessor >= 0 || e == none {
		return false
	}
	if first, _ := utf8.DecodeRuneInString(s.text.Form(x.Head)); unicode.IsUpper(first) {
		return false
	}
	ent := &s.world.Entities[e]
	return !ent.Named && len(ent.Mentions) > 0 && ent.Mentions[0] == m
}

// onlyPerson gives the one person who is mentioned outside quotations in the
// paragraph of a mention before it, by name and of a gender that fits, none where
// there is none or another.
func (s *scene) onlyPerson(m int) int {
	found, x := none, &s.set.Mentions[m]
	p := s.paragraphOf(x.Head)
	for k := m - 1; k >= 0 && k >= m-maxLook && s.paragraphOf(s.set.Mentions[k].Head) == p; k-- {
		o, e := &s.set.Mentions[k], s.entity(k)
		if e == none || o.Quotation >= 0 || o.Region >= 0 || !s.mayBePeople(e) {
			continue
		}
		if found != none && found != e {
			return none
		}
		found = e
	}
	if found == none || !s.world.Entities[found].Named || s.world.Entities[found].Type != mention.Person {
		return none
	}
	if g := s.world.Entities[found].Gender; g != mention.AnyGender && x.Gender != mention.AnyGender && g != x.Gender {
		return none
	}
	return found
}

// mayBePeople reports whether an entity is a person or several, or a name of nobody
// knows what.
func (s *scene) mayBePeople(e int) bool {
	switch x := &s.world.Entities[e]; x.Type {
	case mention.Person, mention.Group:
		return true
	case mention.Unknown:
		return x.Named
	}
	return false
}

// spokeAbove reports whether an entity is the speaker of the quotation before, in
// the same paragraph.
func (s *scene) spokeAbove(i, e int) bool {
	for k := i - 1; k >= 0 && k >= i-maxLook && s.paragraph(k) == s.paragraph(i); k-- {
		if s.quotations[k].Parent >= 0 {
			continue
		}
		return len(s.answers[k].entities) == 1 && s.answers[k].entities[0] == e
	}
	return false
}
