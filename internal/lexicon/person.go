package lexicon

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Gender is what a word says about the person: nothing, or masculine, feminine, or either (Robin).
type Gender uint8

// The genders of words.
const (
	Unknown Gender = iota
	Masculine
	Feminine
	Either // the word is used for both
)

// Rank is the sphere that an honorific belongs to.
type Rank uint8

// The spheres of honorifics.
const (
	NoRank Rank = iota
	Civil
	Political
	Military
	Police
	Clergy
	Nobility
	Academic
	Medical
	Legal
)

// rankNames are the values of rank=, by Rank.
var rankNames = [...]string{"", "civil", "political", "military", "police", "clergy", "nobility", "academic", "medical", "legal"}

// Honorific is a title before a name.
type Honorific struct {
	Text   string // as the entry writes it
	Gender Gender
	Rank   Rank
	Lang   string // "" for English
	Former bool   // found as Then-Gov., ex-President or former Gov.
}

// RoleClass tells offices from kin and from plain nouns for people.
type RoleClass uint8

// The classes of roles.
const (
	Office RoleClass = iota // minister, coach, doctor: an office or occupation
	Kin                     // mother, nephew: of somebody
	Person                  // woman, witness, resident: somebody
)

// roleNames are the values of kind= on a role, by RoleClass.
var roleNames = [...]string{"role", "kin", "person"}

// Role is a noun for a person.
type Role struct {
	Lemma  string
	Gender Gender
	Class  RoleClass
	Plural bool
}

// Honorific finds the longest title that words begin with. The final periods of
// abbreviations may be missing, and Then-, ex- or former may stand before it.
func (l *Lexicon) Honorific(words []string) (n int, h Honorific) {
	if n, h = l.honorifics.match(words); n > 0 || len(words) == 0 {
		return n, h
	}
	if rest, ok := cutFormer(words[0]); ok {
		if rest != "" {
			n, h = l.honorifics.match(append([]string{rest}, words[1:min(len(words), 5)]...))
		} else if n, h = l.honorifics.match(words[1:]); n > 0 {
			n++
		}
		h.Former = n > 0
	}
	return n, h
}

// cutFormer cuts the prefix of a past office off a word: Then-Gov. leaves Gov.,
// former leaves nothing.
func cutFormer(word string) (rest string, ok bool) {
	for _, prefix := range []string{"then-", "ex-", "former-"} {
		if len(word) > len(prefix) && strings.EqualFold(word[:len(prefix)], prefix) {
			return word[len(prefix):], true
		}
	}
	return "", strings.EqualFold(word, "former") || strings.EqualFold(word, "ex")
}

// Role finds the role of which word is the singular or plural. A compound with a
// hyphen is what its last part is: co-founder; but not one that is a name, as
// Kin-man is.
func (l *Lexicon) Role(word string) (Role, bool) {
	r, ok := l.roles.word(word)
	if at := strings.LastIndexByte(word, '-'); !ok && at > 0 {
		if r, ok = l.roles.word(word[at+1:]); ok {
			_, name := l.givenName(word)
			ok = !name
		}
	}
	if !ok {
		return Role{}, false
	}
	return r, true
}

// RolePhrase finds the longest role, of one word or several, that words begin
// with: "chief executive", "attorneys general".
func (l *Lexicon) RolePhrase(words []string) (n int, r Role) { return l.roles.match(words) }

// RoleModifier tells whether word can stand before a role: deputy, acting, foreign.
func (l *Lexicon) RoleModifier(word string) bool { return l.modifiers.present(word) }

// Collective tells whether word names many people at once: officials, police.
func (l *Lexicon) Collective(word string) bool { return l.collectives.present(word) }

// Anonymous tells whether word names someone who is not to be named: source, insider.
func (l *Lexicon) Anonymous(word string) bool { return l.anonymous.present(word) }

// AnonymousPhrase tells how many of the words that hide a name words begin with:
// "familiar with", "condition of anonymity".
func (l *Lexicon) AnonymousPhrase(words []string) int {
	n, _ := l.anonPhrases.match(words)
	return n
}

// GivenName finds a given name. A double name is what its first part is, if the
// whole is not there: Ann-Kathrin.
func (l *Lexicon) GivenName(word string) (Gender, bool) {
	name, ok := l.givenName(word)
	return name.gender, ok
}

// OrdinaryName tells whether a given name is also an ordinary word or a place, as
// Will, Grace and Florence are, so that a capital at the start of a sentence
// proves nothing.
func (l *Lexicon) OrdinaryName(word string) bool {
	name, ok := l.givenName(word)
	return ok && name.ordinary
}

// SurnameFirst tells whether a given name is more often a surname where it stands
// alone: "Carter left" and "Wilson left" are about the Carters and Wilsons of the
// text.
func (l *Lexicon) SurnameFirst(word string) bool {
	name, ok := l.givenName(word)
	return ok && name.surname
}

// givenName finds a name, or the first part of a double name.
func (l *Lexicon) givenName(word string) (givenName, bool) {
	find := l.nameIndex.find
	if len(l.nameIndex.slots) == 0 {
		find = l.givenNames.bareWord
	}
	name, ok := find(word)
	if at := strings.IndexByte(word, '-'); !ok && at > 1 {
		return find(word[:at])
	}
	return name, ok
}

// Particle tells whether word is a particle of surnames that stands alone: van, de, bin.
func (l *Lexicon) Particle(word string) bool { return l.particles.present(word) }

// ParticlePrefix tells how many bytes of word are a particle written in one with
// the name: 3 in al-Sadr, 2 in O'Neill and McKay. A capital must follow, so that
// macaroni and o'clock have none.
func (l *Lexicon) ParticlePrefix(word string) int {
	if !mayHaveInnerCapital(word) {
		return 0
	}
	for _, prefix := range l.prefixes {
		if n := prefixLength(word, prefix); n > 0 && n < len(word) && startsUpper(word[n:]) {
			return n
		}
	}
	return 0
}

// mayHaveInnerCapital reports false where all that follows the first byte of a word
// is ASCII and no capital, as with most words.
func mayHaveInnerCapital(word string) bool {
	for i := 1; i < len(word); i++ {
		if c := word[i]; 'A' <= c && c <= 'Z' || c >= utf8.RuneSelf {
			return true
		}
	}
	return false
}

// Suffix tells whether word stands after names: Jr., III, PhD.
func (l *Lexicon) Suffix(word string) bool { return l.suffixes.present(word) }

// addRole adds a role with its plural.
func (l *Lexicon) addRole(e *Entry) {
	r := Role{Lemma: e.Text, Gender: genderOf(e), Class: RoleClass(max(0, slices.Index(roleNames[:], e.Attribute("kind"))))}
	l.roles.add(e.Text, e.key, r)
	r.Plural = true
	for _, form := range plurals(e) {
		l.roles.addAbsent(form, foldPhrase(form), r)
	}
}

// addParticle adds a particle, to the prefixes if it is written in one with the name.
func (l *Lexicon) addParticle(e *Entry) {
	if e.Attribute("kind") == "prefix" {
		l.prefixes = append(l.prefixes, e.key)
		return
	}
	l.particles.add(e.Text, e.key, true)
}

// addAnonymous adds a noun for a hidden source, or a phrase that hides one.
func (l *Lexicon) addAnonymous(e *Entry) {
	if e.Attribute("kind") == "phrase" {
		l.anonPhrases.add(e.Text, e.key, true)
		return
	}
	addCounted(&l.anonymous, e)
}

// genderOf reads gender=.
func genderOf(e *Entry) Gender {
	switch e.Attribute("gender") {
	case "m":
		return Masculine
	case "f":
		return Feminine
	case "e":
		return Either
	}
	return Unknown
}

// rankOf reads rank=.
func rankOf(e *Entry) Rank { return Rank(max(0, slices.Index(rankNames[:], e.Attribute("rank")))) }
