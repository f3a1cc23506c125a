package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
)

// class is what is known of a word form, as a set of bits.
type class uint32

// The classes of word forms.
const (
	capital     class = 1 << iota // begins with a capital letter
	allCaps                       // has two capitals or more and no small letter
	initial                       // J. or J.K. or J
	givenName                     // Ada
	honorific                     // begins an honorific
	role                          // minister
	pluralRole                    // ministers
	kin                           // mother
	personNoun                    // woman, witness
	modifier                      // deputy
	particle                      // van
	prefixed                      // al-Sadr, O'Neill
	suffix                        // Jr.
	orgHead                       // ministry
	orgSuffix                     // Inc.
	orgName                       // NATO
	newspaper                     // Times
	place                         // France
	nationality                   // French
	calendar                      // Tuesday
	collective                    // officials
	anonymous                     // source
	textual                       // report, statement
	function                      // the, and, said with a capital by its place only
	determiner                    // the, a, this, some
	pronoun                       // he, who, someone
	pluralNoun                    // ends as a plural does and is known as one
	civil                         // Mr., Miss, Dr.: begins a name wherever it stands
	ordinary                      // a given name that is a word too: Will, Grace
	counted                       // a number may follow it in a name: Local, Channel
)

// named are the classes of words that are parts of names or stand before them.
const named = honorific | role | givenName | place | nationality | orgHead | orgName | particle | initial | modifier

// longestClosed is the length of the longest word of data/closed.txt.
const longestClosed = 12

// has reports whether the class has one of the bits.
func (c class) has(bits class) bool { return c&bits != 0 }

// word is what is known of one word form.
type word struct {
	class  class
	gender Gender
	// small is the id of the same word in small letters, where the text has it.
	small int32
	// count is how often the form stands in the text, inside how often behind
	// another word of its sentence, where a capital shows something.
	count, inside int32
}

// class gives the classes of a token's form; none outside the text.
func (w *words) class(i int) class {
	if i < 0 || i >= len(w.of) {
		return 0
	}
	return w.info[w.of[i]].class
}

// classify looks a form up in all lists that may have it.
func (w *words) classify(form string, kind document.Kind) class {
	if kind != document.Word {
		return 0
	}
	c := shape(form)
	if len(form) <= longestClosed {
		c |= closedClasses()[strings.ToLower(form)]
	}
	if len(form) <= longestCounted && countedWords()[form] {
		c |= counted
	}
	c |= w.common(form)
	if c.has(capital) {
		if c |= w.proper(form); c.has(allCaps) && c.has(orgName|place) {
			c &^= pronoun | function // WHO, US
		}
		return c
	}
	if w.lex.Particle(form) {
		c |= particle
	}
	if w.lex.ParticlePrefix(form) > 0 {
		c |= prefixed
	}
	return c
}

// common looks a form up in the lists of common nouns.
func (w *words) common(form string) class {
	var c class
	if r, ok := w.lex.Role(form); ok {
		c |= roleClass(r)
	}
	if w.lex.RoleModifier(form) {
		c |= modifier
	}
	if o, ok := w.lex.Organization(form); ok {
		c |= orgClass(o)
	}
	if w.lex.Collective(form) {
		c |= collective
	}
	if w.lex.Anonymous(form) {
		c |= anonymous
	}
	if w.lex.Document(form) {
		c |= textual
	}
	if w.lex.Nationality(form) {
		c |= nationality
	}
	return c
}

// proper looks a capitalised form up in the lists of names.
func (w *words) proper(form string) class {
	var c class
	if _, ok := w.lex.GivenName(form); ok {
		c |= givenName
		if w.lex.OrdinaryName(form) {
			c |= ordinary
		}
	}
	if n, h := w.lex.Honorific([]string{form}); n > 0 {
		c |= honorific
		if h.Lang == "" && (h.Rank == lexicon.Civil || h.Rank == lexicon.Medical || h.Rank == lexicon.Academic) {
			c |= civil
		}
	}
	if w.lex.Particle(form) {
		c |= particle
	}
	if w.lex.ParticlePrefix(form) > 0 {
		c |= prefixed
	}
	if w.lex.Suffix(form) {
		c |= suffix
	}
	if n, _ := w.lex.Place([]string{form}); n > 0 {
		c |= place
	}
	if w.lex.Calendar(form) {
		c |= calendar
	}
	return c
}

// roleClass gives the bits of a role.
func roleClass(r lexicon.Role) class {
	c := role
	switch {
	case r.Plural:
		c = pluralRole
	case r.Class == lexicon.Kin:
		c |= kin
	case r.Class == lexicon.Person:
		c |= personNoun
	}
	return c
}

// orgClass gives the bits of an organization word.
func orgClass(o lexicon.Organization) class {
	switch o.Kind {
	case lexicon.OrganizationSuffix:
		return orgSuffix
	case lexicon.OrganizationName, lexicon.Agency:
		return orgName
	case lexicon.Newspaper:
		return newspaper
	}
	if o.Plural {
		return orgHead | pluralNoun
	}
	return orgHead
}

// genderOf gives the gender that a form shows: a given name's, an honorific's,
// a role's.
func (w *words) genderOf(form string, c class) Gender {
	if c.has(honorific) {
		if _, h := w.lex.Honorific([]string{form}); h.Gender != lexicon.Unknown {
			return genderFrom(h.Gender)
		}
	}
	if c.has(role | pluralRole | kin) {
		if r, _ := w.lex.Role(form); r.Gender != lexicon.Unknown {
			return genderFrom(r.Gender)
		}
	}
	if c.has(givenName) {
		g, _ := w.lex.GivenName(form)
		return genderFrom(g)
	}
	return AnyGender
}

// genderFrom gives a word's gender as evidence about a mention.
func genderFrom(g lexicon.Gender) Gender {
	switch g {
	case lexicon.Masculine:
		return Masculine
	case lexicon.Feminine:
		return Feminine
	}
	return AnyGender
}

// shape gives the bits that a form's letters show. A capital inside counts as
// one at the start: eBay.
func shape(form string) class {
	r, n := utf8.DecodeRuneInString(form)
	if !unicode.IsUpper(r) {
		if unicode.IsLower(r) && len(form) > 3 && !strings.Contains(form, "-") && strings.IndexFunc(form, unicode.IsUpper) > 0 {
			return capital
		}
		return 0
	}
	c := capital
	upper, lower, periods := 0, 0, 0
	for _, r := range form {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		case r == '.':
			periods++
		}
	}
	if upper >= 2 && lower == 0 {
		c |= allCaps
	}
	if n == len(form) || lower == 0 && periods == upper {
		c |= initial
	}
	return c
}
