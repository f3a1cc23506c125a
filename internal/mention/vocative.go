package mention

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/document"
)

//go:embed data/addressing.txt
var addressingData string

// addressing are the words that stand before the name of someone addressed.
var addressing = sync.OnceValue(func() map[string]bool { return document.DataWords(addressingData) })

// Vocative reports whether a mention inside a quotation is called out to someone: it
// stands between punctuation or marks, or after a word of address.
//
// The reading problem: who is called by name in the words does not say them, and will
// answer.
//
//	"My dear Vera, come in!"
//
// It stays silent for a noun with its article ("The miller."), which calls nobody, for
// a possessor, and for the last name of a list, behind its conjunction; the others of
// "Vera, Abel, and Ida sang" look as if they were called.
func (s *Set) Vocative(i int) bool {
	m := &s.Mentions[i]
	if m.Possessive || !s.addresses(m) {
		return false
	}
	return s.setOff(m.Tokens.First-1, true) && s.setOff(m.Tokens.End, false)
}

// addresses reports whether a mention is one by which somebody may be addressed: a name,
// or a noun without an article ("old man") or with a possessive of those who talk ("my
// boy", "your worship"). "The miller." answers who said so, and calls nobody.
func (s *Set) addresses(m *Mention) bool {
	if m.Kind == Nominal && m.Possessor >= 0 {
		return s.Mentions[m.Possessor].Grammar != Third
	}
	return m.Kind != Nominal || !m.Definite && !m.Indefinite
}

// setOff reports whether a token sets a name off from the words of its sentence:
// punctuation or a mark, on the left also a word of address.
func (s *Set) setOff(token int, left bool) bool {
	if token < 0 || token >= len(s.Text.Tokens) {
		return true
	}
	switch s.Text.Tokens[token].Kind {
	case document.Punct, document.Mark:
		return true
	case document.Word:
		return left && addressing()[strings.ToLower(s.Text.Form(token))]
	}
	return false
}
