package mention

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// longestHidden is the longest phrase that hides a name, in words, and farHidden
// how far behind somebody one is looked for.
const (
	longestHidden = 8
	farHidden     = 20
)

// anonymity reads the words that keep a name back.
//
// The reading problem: they stand right behind the noun and belong to it, or
// farther on, in a clause of their own.
//
//	A person familiar with the matter said so. / An aide said on condition of
//	anonymity that he ran. / "He ran," said a clerk, who asked not to be named.
//
// Only the first are taken into the mention, up to the next comma, verb or end. It
// stays silent at things, behind somebody else ("a clerk met a driver, who asked
// not to be named": the clerk), and behind he or she, whose words may say so.
func (f *finder) anonymity(m *Mention, s document.Range) {
	if m.Type != Person && m.Type != Group && m.Type != Unknown {
		return
	}
	n := f.hides(m.Tokens.End, s.End)
	switch {
	case n > 0 && !f.unnamed(m.Tokens.End, n):
		f.takeIn(m, n, s)
	case n > 0 || m.Type != Unknown && f.keptBack(m, s):
		m.Anonymous = true
	}
}

// unnamed reports whether a phrase of n words that begins with token i says that
// somebody is not named, and not what he knows.
func (f *finder) unnamed(i, n int) bool {
	for k := i; k < i+n; k++ {
		switch f.text.Word(k) {
		case "anonymity", "anonymous", "anonymously", "named", "identified", "authorized", "authorised":
			return true
		}
	}
	return false
}

// takeIn lets a mention go on with n words that hide a name and with what follows
// them.
func (f *finder) takeIn(m *Mention, n int, s document.Range) {
	m.Anonymous = true
	if m.Type == Unknown {
		m.Type = Person
	}
	end := m.Tokens.End + n
	for end < s.End && end < m.Tokens.End+12 && f.text.Tokens[end].Kind == document.Word && !f.endsPhrase(end) {
		end++
	}
	m.Tokens.End = end
}

// hides gives how many of the tokens from i up to end are a phrase that hides a
// name.
func (f *finder) hides(i, end int) int {
	var buf [longestHidden]string
	return f.lex.AnonymousPhrase(f.forms(buf[:0], i, end))
}

// keptBack reports whether a phrase of three words or more that hides a name stands
// behind a mention, in its sentence and on its side of quotation marks.
func (f *finder) keptBack(m *Mention, s document.Range) bool {
	for i := m.Tokens.End; i < min(s.End, m.Tokens.End+farHidden); i++ {
		c := f.class(i)
		if f.text.Region(i) != f.text.Region(m.Head) || c.has(role|pluralRole|collective|anonymous) && f.text.Tags[i].Noun() || c.has(pronoun) && f.text.Tags[i] != tagger.WP {
			return false
		}
		if f.hides(i, s.End) >= 3 {
			return true
		}
	}
	return false
}

// endsPhrase reports whether a noun phrase has ended before the token: at a
// finite verb, a participle behind a noun, a pronoun.
func (f *finder) endsPhrase(i int) bool {
	tag := f.text.Tags[i]
	return tag.Finite() || tag == tagger.MD || f.text.Tags[i-1].Noun() && (tag.Verb() || strings.HasSuffix(f.text.Form(i), "ed")) || f.class(i).has(pronoun)
}
