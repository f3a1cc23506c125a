package mention

import (
	"github.com/seed-761fda18/whosaid/internal/document"
)

// nameType says what a name is the name of, by the words in it. It is Unknown
// where they do not tell; the text around may. Capitals before a colon show
// nothing: the label of a turn is in capitals whoever takes it.
func (f *finder) nameType(m *Mention) Type {
	core := m.Name.Core
	first, last := f.class(core.First), f.class(core.End-1)
	var buf [6]string
	forms := f.forms(buf[:0], core.First, core.End)
	if m.Name.Honorific.Len() == 0 && f.listedBody(core, forms) {
		return Organization
	}
	switch {
	case m.Name.Honorific.Len() > 0 || m.Role.Len() > 0:
		if m.Name.Honorific.Len() == 0 && last.has(orgHead|orgSuffix) && core.Len() > 1 && !first.has(givenName) {
			return Organization
		}
		return Person
	case f.numbered(core.End - 1), core.Len() > 2 && f.numbered(core.First+1):
		return Organization
	case last.has(orgSuffix) || last.has(orgHead|newspaper) && !(first.has(givenName) && core.Len() == 2):
		return Organization
	case f.headedByOrg(core):
		return Organization
	case f.placeName(core, forms), f.locality(core):
		return Place
	case first.has(givenName) && f.longTitle(core):
		return Unknown
	case first.has(givenName) && !first.has(place), m.Name.Suffix.Len() > 0, first.has(initial) && core.Len() > 1:
		return Person
	case core.Len() == 1 && first.has(allCaps) && !f.allCapsAround(core.First) && !f.is(core.End, ":"):
		return Organization
	}
	return Unknown
}

// listedBody reports whether the whole name is a body's in the lexicon, or that
// of a place that stands for those who govern there.
func (f *finder) listedBody(core document.Range, forms []string) bool {
	if f.lex.Metonym(forms) == core.Len() {
		return true
	}
	n, _ := f.lex.OrganizationPhrase(forms)
	return n == core.Len() || f.ownersNameIs(core.First, core.End-1)
}

// longTitle reports whether a run of four words or more, without particles and
// initials, is too long for a person: the Ada Marsh Memorial Library Fund.
func (f *finder) longTitle(core document.Range) bool {
	n := 0
	for i := core.First; i < core.End; i++ {
		if c := f.class(i); c.has(particle|prefixed|initial|suffix) || f.text.Tokens[i].Kind == document.Mark {
			return false
		} else if !c.has(givenName) {
			n++
		}
	}
	return core.Len() >= 4 && n >= 3
}

// headedByOrg reports whether the name is a body's with "of": the Bank of Norway.
func (f *finder) headedByOrg(core document.Range) bool {
	for i := core.First + 1; i < core.End; i++ {
		if f.is(i, "of") {
			return f.class(i - 1).has(orgHead)
		}
	}
	return false
}

// placeName reports whether the name is a place's, and no given name.
func (f *finder) placeName(core document.Range, forms []string) bool {
	n, _ := f.lex.Place(forms)
	return n == core.Len() && n > 0 && !f.class(core.First).has(givenName)
}

// allCapsAround reports whether the neighbours of a token are in capitals too,
// as in headings and transcripts, where they show nothing.
func (f *finder) allCapsAround(i int) bool {
	return f.class(i-1).has(allCaps) || f.class(i+1).has(allCaps)
}

// organizationHead gives the head of a body's name: the word before "of", else
// the last.
func (f *finder) organizationHead(core document.Range) int {
	for i := core.First + 1; i < core.End; i++ {
		if f.is(i, "of") {
			return i - 1
		}
	}
	return core.End - 1
}
