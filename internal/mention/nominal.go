package mention

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// nominals adds the noun phrases of one sentence whose head is a common noun, but
// for single things of which nothing is known: a bridge neither speaks nor is
// anybody.
func (f *finder) nominals(s document.Range) {
	for i := s.First; i < s.End; i++ {
		if !f.nounHead(i, s.End) {
			continue
		}
		m := Mention{Head: i, Kind: Nominal}
		m.Tokens = document.Range{First: f.withDeterminer(f.leftEdge(i, s.First), s.First), End: i + 1}
		f.nominalFeatures(&m)
		f.anonymity(&m, s)
		if m.Type == Unknown && m.Number == Singular {
			continue
		}
		f.add(m)
	}
}

// nounHead reports whether the token is the last noun of a noun phrase that no
// name has taken.
func (f *finder) nounHead(i, end int) bool {
	if f.covered[i] > 0 || f.text.Tokens[i].Kind != document.Word {
		return false
	}
	c, tag := f.class(i), f.text.Tags[i]
	if f.class(i-1).has(textual) && (f.is(i, "read") || f.is(i, "reads")) {
		return false
	}
	noun := tag.Noun() || tag == tagger.None && c.has(role|pluralRole|orgHead|collective|anonymous|textual)
	if !noun && c.has(role|pluralRole|collective) && i > 0 && f.class(i-1).has(determiner) {
		noun = !tag.Verb()
	}
	if !noun && i > 0 && f.class(i-1).has(determiner) && (f.is(i, "other") || f.is(i, "others") || f.is(i, "latter") || f.is(i, "former")) {
		noun = !f.text.Tags[min(i+1, len(f.text.Tags)-1)].Noun()
	}
	if !noun && i > 0 && f.class(i-1).has(determiner) && strings.HasSuffix(f.text.Form(i), "-year-old") {
		noun = i+1 >= end || !f.text.Tags[i+1].Noun() && !f.text.Tags[i+1].Adjective()
	}
	if !noun || c.has(function) && !f.is(i, "other") && !f.is(i, "others") || c.has(calendar) {
		return false
	}
	if i+1 < end && f.text.Tokens[i+1].Kind == document.Word && f.covered[i+1] == 0 {
		next := f.text.Tags[i+1]
		if c.has(textual) && (f.is(i+1, "read") || f.is(i+1, "reads")) {
			return true
		}
		return !next.Noun() || f.class(i+1).has(function|calendar)
	}
	return true
}

// nominalFeatures reads type, gender, number and definiteness off the words of
// a nominal.
func (f *finder) nominalFeatures(m *Mention) {
	c := f.class(m.Head)
	m.Number = Singular
	if tag := f.text.Tags[m.Head]; tag == tagger.NNS || tag == tagger.NNPS || c.has(pluralRole|pluralNoun) {
		m.Number = Plural
	}
	m.Type, m.Gender = f.nominalType(m, c)
	m.Plain, m.Kin = c.has(personNoun|anonymous) && m.Number == Singular, c.has(kin)
	if c.has(anonymous) && m.Type == Person {
		m.Anonymous = true
	}
	if strings.HasSuffix(f.text.Form(m.Head), "-year-old") {
		m.Type, m.Plain, m.Number = Person, true, Singular
	}
	d := m.Tokens.First
	switch {
	case f.is(d, "the"), f.is(d, "this"), f.is(d, "that"), f.is(d, "these"), f.is(d, "those"):
		m.Definite = true
	case f.is(d, "a"), f.is(d, "an"), f.is(d, "some"), f.is(d, "another"), f.is(d, "any"), f.is(d, "no"), f.is(d, "one"):
		m.Indefinite = true
	case f.class(d).has(determiner), f.text.Tags[d] == tagger.PRPS, f.hasPossessive(m):
		m.Definite = true
	}
}

// hasPossessive reports whether a possessive stands inside the mention.
func (f *finder) hasPossessive(m *Mention) bool {
	for i := m.Tokens.First + 1; i < m.Head; i++ {
		if f.possessive(i) {
			return true
		}
	}
	return false
}

// nominalType gives type and gender of a nominal by the class of its head.
func (f *finder) nominalType(m *Mention, c class) (Type, Gender) {
	listed, several := f.rolePhrase(m.Head)
	switch {
	case f.bodyPhrase(m.Head):
		return Organization, Neuter
	case listed && several:
		return Group, AnyGender
	case c.has(collective):
		return Group, AnyGender
	case c.has(role):
		return Person, f.gender(m.Head)
	case listed:
		return Person, AnyGender
	case c.has(pluralRole):
		return Group, f.gender(m.Head)
	case c.has(anonymous):
		if m.Number == Plural {
			return Group, AnyGender
		}
		return Person, AnyGender
	case c.has(orgHead | orgName | newspaper | orgSuffix):
		return Organization, Neuter
	case c.has(textual):
		return Document, Neuter
	case c.has(nationality) && m.Number == Plural:
		return Group, AnyGender
	case agentive(f.text.Form(m.Head)):
		return Person, AnyGender
	}
	return Unknown, AnyGender
}

// bodyPhrase reports whether the noun with the one before it is the word for a
// body, though it may be one for a person alone: the coast guard.
func (f *finder) bodyPhrase(head int) bool {
	if head == 0 || !f.class(head).has(role|pluralRole) {
		return false
	}
	n, o := f.lex.OrganizationPhrase([]string{f.text.Form(head - 1), f.text.Form(head)})
	return n == 2 && o.Kind == lexicon.OrganizationHead
}
