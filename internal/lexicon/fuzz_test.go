package lexicon

import (
	"strings"
	"testing"
)

// FuzzLookups asks the built-in lexicon for any bytes: no lookup panics, takes
// more words than there are, or changes its mind.
func FuzzLookups(f *testing.F) {
	for _, seed := range []string{"Lt. Gen. Marsh", "went on", "José", "jose\u0301", "al-\xff", "\xe2\x80\x99", "İ ß ς", ". .. ...", "Then-", "O’", "-", "White House", "\x00"} {
		f.Add(seed)
	}
	l := Builtin()
	f.Fuzz(func(t *testing.T, text string) {
		words := append(strings.Fields(text), text)
		for i, word := range words {
			rest := words[i:]
			verbs, _ := l.VerbPhrase(rest)
			prepositions, _ := l.Preposition(rest)
			honorifics, h := l.Honorific(rest)
			roles, _ := l.RolePhrase(rest)
			organizations, _ := l.OrganizationPhrase(rest)
			places, _ := l.Place(rest)
			for _, n := range []int{verbs, prepositions, honorifics, roles, organizations, places, l.Metonym(rest), l.AnonymousPhrase(rest)} {
				if n < 0 || n > len(rest) {
					t.Fatalf("%q: %d words of %d", rest, n, len(rest))
				}
			}
			if n, again := l.Honorific(rest); n != honorifics || again != h {
				t.Fatalf("%q: Honorific changes its mind", rest)
			}
			if n := l.ParticlePrefix(word); n < 0 || n > len(word) {
				t.Fatalf("%q: a particle of %d bytes", word, n)
			}
			g, ok := l.GivenName(word)
			if again, okAgain := l.GivenName(word); g != again || ok != okAgain {
				t.Fatalf("%q: GivenName changes its mind", word)
			}
			l.Role(word)
			l.Organization(word)
			l.Nationality(word)
		}
	})
}
