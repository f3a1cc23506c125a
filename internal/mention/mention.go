// Package mention finds the words of a text that point at someone or
// something: names, pronouns, and nominals ("the minister").
package mention

import (
	"sort"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// Kind is the form of a mention.
type Kind uint8

// The kinds of mentions.
const (
	Nominal Kind = iota // the minister, a person familiar with the matter
	Name                // Ada Okoro, the Finance Ministry
	Pronoun             // he, who, themselves
)

// Type is what sort of thing a mention points at.
type Type uint8

// The types of mentions.
const (
	Unknown Type = iota
	Person
	Group        // officials, the nurses: several people without a common name
	Organization // a body that speaks as one
	Document     // a text that speaks for its author
	Account      // @name
	Place
)

// Gender is the gender that a mention shows.
type Gender uint8

// The genders. AnyGender is no evidence.
const (
	AnyGender Gender = iota
	Masculine
	Feminine
	Neuter
)

// Number is the number that a mention shows.
type Number uint8

// The numbers. AnyNumber is no evidence, as of "you".
const (
	AnyNumber Number = iota
	Singular
	Plural
)

// Grammatical is the grammatical person of a pronoun.
type Grammatical uint8

// The grammatical persons. Third is that of names and nominals too; Relative is
// who, which and whose; Indefinite is someone, nobody, one, others; Interrogative is
// the who that asks, which stands for nobody.
const (
	Third Grammatical = iota
	First
	Second
	Relative
	Indefinite
	Interrogative
)

// NameParts are the ranges of tokens that a person's name is made of. Absent
// parts are empty.
type NameParts struct {
	Honorific document.Range // Lt. Gen., Mullah
	// Core is the name without honorific and role, its suffix included. Of the
	// Mr. in "Mr. and Mrs. Feldman" it stands behind the mention.
	Core     document.Range
	Given    document.Range // the first name or initials
	Middle   document.Range
	Surname  document.Range // with its particles: van der Berg
	Nickname document.Range // Bill in William "Bill" Park
	Suffix   document.Range // Jr., PhD
	// Former says that the honorific is a past one: Then-Gov.
	Former bool
}

// Mention is a run of words that points at someone or something.
type Mention struct {
	// Tokens is the noun phrase with its determiner, honorific and role before
	// the name, without apposition and relative clause.
	Tokens document.Range
	// Head is the token of the head word: the last word of a name's core, the
	// noun of a nominal.
	Head    int
	Kind    Kind
	Type    Type
	Gender  Gender
	Number  Number
	Grammar Grammatical
	// Plain: the noun says no more than that it is a person (the woman, the
	// resident); Kin: it names a relation (mother, nephew).
	Plain, Kin bool
	// Anonymous: the text keeps the name back.
	Anonymous bool
	// Definite: the, this, possessive. Indefinite: a, some, another.
	Definite, Indefinite bool
	// Subject: stands before its finite verb, or behind an inverted cue.
	Subject bool
	// Possessive: followed by 's, or his, her, their.
	Possessive bool
	// Object: a pronoun in the form of an object (me, him), which does nothing.
	Object bool
	// Supposed: only that words are said to be its own tells that a plural noun
	// is people ("problems in the yard said").
	Supposed bool
	// Page: stands in a byline, dateline or credit, and never speaks.
	Page bool
	Name NameParts
	// Role is what the text says the mentioned one is: the words before a name
	// ("Defense Minister") or in apposition to it ("the director of the mint").
	Role document.Range
	// Apposition is the index of the mention that this one is in apposition to,
	// -1 for none: the nominal points at the name, whichever stands first.
	Apposition int
	// Possessor is the index of the mention whose it is (his office, Ida
	// Lund's doctor), -1 for none.
	Possessor int
	// Members are the indices of the mentions that are joined in this one (Ana
	// Ruiz and Hal Berg); Coordination is the index of the mention this one is
	// a member of, -1 for none.
	Members      []int
	Coordination int
	// Region is the innermost quoted region around the head, -1 for none.
	Region int
	// Quotation is the index of the quotation whose content the head stands in,
	// the innermost, -1 for none.
	Quotation int
	// Predicate is the index of the mention of which a nominal is said ("Park
	// is a doctor"), -1 for none.
	Predicate int
}

// Set is the mentions of one text, in order of their starts, a mention before
// those inside it. It is not changed once made.
type Set struct {
	Text     *analysis.Text
	Mentions []Mention
}

// At gives the index of the mention that a range of tokens stands for, -1 for
// none: the one whose head lies in the range and that shares most tokens with
// it, one at its start before others. Whose it is ("Norway's" in "Norway's oil
// ministry") stands for the range only where nothing else does and the rest is
// what he speaks by, and a body in front of a person ("in the Herald, Ada Park")
// gives way.
func (s *Set) At(r document.Range) int {
	if r.Len() <= 0 {
		return -1
	}
	best, score := -1, 0
	i := sort.Search(len(s.Mentions), func(i int) bool { return s.Mentions[i].Tokens.First >= r.First-maxBefore })
	for ; i < len(s.Mentions) && s.Mentions[i].Tokens.First < r.End; i++ {
		m := &s.Mentions[i]
		if m.Head < r.First || m.Head >= r.End {
			continue
		}
		if v := m.fits(r); best < 0 || v > score || s.pair(best, i) {
			best, score = i, v
		}
	}
	if best < 0 {
		return s.around(r)
	}
	if m := &s.Mentions[best]; m.Kind == Name && m.Possessive && m.Tokens.End < r.End && !s.voiced(m, r) {
		return -1
	}
	return best
}

// around gives the name that holds a range without its head: the "Mrs" of "Mrs
// Moss". It is -1 where there is none.
func (s *Set) around(r document.Range) int {
	i := sort.Search(len(s.Mentions), func(i int) bool { return s.Mentions[i].Tokens.First >= r.First })
	for ; i < len(s.Mentions) && s.Mentions[i].Tokens.First == r.First; i++ {
		if m := &s.Mentions[i]; m.Tokens.End > r.End && m.Kind == Name && len(m.Members) == 0 {
			return i
		}
	}
	return -1
}

// fits says how well a mention stands for a range of tokens.
func (m *Mention) fits(r document.Range) int {
	v := 3*(min(m.Tokens.End, r.End)-max(m.Tokens.First, r.First)) - m.Tokens.Len() - r.Len()
	if m.Tokens.First <= r.First {
		v += maxBefore
	}
	if m.Possessive && m.Tokens.End < r.End {
		v -= 2 * maxBefore
	}
	return v
}

// pair reports whether mention i is a person named right behind the comma that
// follows the body k.
func (s *Set) pair(k, i int) bool {
	body, person := &s.Mentions[k], &s.Mentions[i]
	return body.Kind == Name && body.Type == Organization && person.Kind == Name && person.Type == Person &&
		person.Tokens.First == body.Tokens.End+1 && s.Text.Form(body.Tokens.End) == ","
}

// maxBefore is how many tokens before a range the mention that stands for it
// may begin: the longest role in front of a name.
const maxBefore = 24

// SpanOf gives the bytes of a mention.
func (s *Set) SpanOf(i int) document.Span { return s.Text.SpanOf(s.Mentions[i].Tokens) }

// Form gives the words of a mention as the text writes them.
func (s *Set) Form(i int) string { return s.SpanOf(i).In(s.Text.Text) }
