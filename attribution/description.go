package attribution

import (
	"slices"
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
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
// The bearer stands in the paragraph before the words, or, where they open it, in
// the last sentence above. The confidence is Low, for another may have come in
// unnamed. It stays silent where the noun is not new, has a capital (a paper may be
// the Examiner) but for a nation's (the Scot), or says whose it is ("the club's
// coach"), where anyone else is mentioned there, or the one who is has not spoken
// there; inside somebody's words, who calls himself "I"; and in dialogue, where
// people are called by nouns who have no name yet.
func description(s *scene, i int) (answer, bool) {
	m := s.sources[i]
	if m == none || s.dialogue || s.quotedSource(m) || !s.describes(m) {
		return answer{}, false
	}
	e := s.onlyPerson(m, s.described(i))
	if e == none || !s.spokeAbove(i, e) || s.bearsNameOf(m, e) {
		return answer{}, false
	}
	return answer{entities: []int{e}, mention: s.naming(e, none), confidence: quotes.Low, candidates: []int{s.entity(m)}}, true
}

// quotedSource reports whether a source stands in somebody's direct words.
func (s *scene) quotedSource(m int) bool {
	q := s.set.Mentions[m].Quotation
	return q >= 0 && s.quotations[q].Kind == reporting.Direct
}

// described gives the tokens in which the one whom the source of a quotation
// describes must stand: those of its paragraph before the source, and the last
// sentence of the paragraph above where the quotation opens its own.
func (s *scene) described(i int) document.Range {
	head, p := s.set.Mentions[s.sources[i]].Head, s.opens(s.start(i))
	if p <= 0 {
		return document.Range{First: s.text.Paragraphs[s.paragraphOf(head)].Tokens.First, End: head}
	}
	above := s.text.Paragraphs[p-1].Sentences
	return document.Range{First: s.text.Sentences[above.End-1].Tokens.First, End: head}
}

// describes reports whether a mention is "the" with a noun for a person that the
// text has not used before.
func (s *scene) describes(m int) bool {
	x, e := &s.set.Mentions[m], s.entity(m)
	if x.Kind != mention.Nominal || !x.Definite || x.Type != mention.Person || x.Number != mention.Singular || x.Kin || x.Possessor >= 0 || e == none {
		return false
	}
	if s.text.Capital(x.Head) && !s.lexicon.Nationality(s.text.Form(x.Head)) {
		return false
	}
	ent := &s.world.Entities[e]
	return !ent.Named && len(ent.Mentions) > 0 && ent.Mentions[0] == m
}

// onlyPerson gives the one person who is mentioned outside quotations in a range of
// tokens before a mention, by name and of a gender that fits, none where there
// is none or another.
func (s *scene) onlyPerson(m int, r document.Range) int {
	found, x := none, &s.set.Mentions[m]
	for k := m - 1; k >= 0 && k >= m-maxLook && s.set.Mentions[k].Head >= r.First; k-- {
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

// bearsNameOf reports whether a word of a description is one of an entity's name: the
// Brandt impersonator is not Brandt.
func (s *scene) bearsNameOf(m, e int) bool {
	words := strings.Fields(s.world.Entities[e].Name)
	for k := s.set.Mentions[m].Tokens.First; k < s.set.Mentions[m].Head; k++ {
		if slices.Contains(words, s.text.Form(k)) {
			return true
		}
	}
	return false
}

// spokeAbove reports whether an entity is the speaker of the quotation before, in
// the same paragraph or in the one above. A cue in the same sentence as the
// description shows another: "Roy told the clerk, who nodded".
func (s *scene) spokeAbove(i, e int) bool {
	for k := i - 1; k >= 0 && k >= i-maxLook && s.paragraphOf(s.end(k)-1) >= s.paragraph(i)-1; k-- {
		if s.quotations[k].Parent >= 0 {
			continue
		}
		return len(s.answers[k].entities) == 1 && s.answers[k].entities[0] == e && !s.oneSentence(k, i)
	}
	return false
}

// oneSentence reports whether two quotations of different sources have their cues in
// one sentence.
func (s *scene) oneSentence(k, i int) bool {
	a, b := s.quotations[k].CueToken, s.quotations[i].CueToken
	return a >= 0 && b >= 0 && s.sources[k] != s.sources[i] && s.text.Tokens[a].Sentence == s.text.Tokens[b].Sentence
}
