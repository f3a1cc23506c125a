package coref

import (
	"slices"
	"strings"
	"unicode"

	"github.com/seed-761fda18/whosaid/internal/mention"
)

// manyMentions is how many names an entity must have for its rare forms to be
// doubted; usualShare is what share of them, one in so many, a form must have to
// be usual, and seldomShare what it must have at least.
const (
	manyMentions = 20
	usualShare   = 20
	seldomShare  = 100
)

// usualForms gives the mentions of an entity whose form may name it; nil is all
// of them.
//
// The reading problem: among hundreds of mentions one is misread or set in
// capitals, and is the longest: the heading "IN WHICH ADA LOSES A SHOE", or
// "Hitherto Ada had been kind". A rare form is no name to call someone by, unless
// each of its words is common and it stands twice or has just two: Miss Marsh
// and Ada vouch for Ada Marsh. But a form that is not one in a hundred is not what
// the text calls its hero: he is Ada, whose full name fell once. It stays silent
// for entities of few mentions, whose full name stands once as a rule.
func (r *resolver) usualForms(e int) map[int]bool {
	names := r.state[e].named
	if names < manyMentions {
		return nil
	}
	count := map[int32]int{}
	for _, f := range r.state[e].forms {
		for _, w := range f.words {
			count[w] += len(f.mentions)
		}
	}
	usual := map[int]bool{}
	for _, f := range r.state[e].forms {
		rare := func(w int32) bool { return count[w]*usualShare < names }
		once := len(f.mentions) < 2 && (len(f.words) != 2 || f.words[0] == f.words[1])
		if len(f.mentions)*seldomShare < names || len(f.mentions)*usualShare < names && (once || slices.ContainsFunc(f.words, rare)) {
			continue
		}
		for _, i := range f.mentions {
			usual[i] = true
		}
	}
	return usual
}

// better reports whether mention i names its entity better than mention b: a
// name before a nominal before a pronoun, a usual form before others, small
// letters before capitals, and the longer of two names; of pronouns the one that
// speaks.
func (r *resolver) better(i, b int, usual map[int]bool) bool {
	x, y := &r.set.Mentions[i], &r.set.Mentions[b]
	if x.Kind != y.Kind {
		return order(x.Kind) > order(y.Kind)
	}
	if x.Kind == mention.Pronoun {
		return readiness(x) > readiness(y)
	}
	if x.Kind != mention.Name {
		return false
	}
	if usual != nil && usual[i] != usual[b] {
		return usual[i]
	}
	if loud := r.loud(x); loud != r.loud(y) && nameWords(x) > 2 {
		return !loud
	}
	if n := nameWords(x) - nameWords(y); n != 0 || usual == nil {
		return n > 0
	}
	return x.Name.Honorific.Len() == 0 && y.Name.Honorific.Len() > 0
}

// readiness ranks pronouns by how well they stand for someone who has no name: she
// before her, and her before the me of her own words.
func readiness(m *mention.Mention) int {
	switch {
	case m.Grammar == mention.First || m.Grammar == mention.Second || m.Grammar == mention.Relative:
		return 0
	case m.Possessive || !m.Subject:
		return 1
	}
	return 2
}

// loud reports whether a name is written in capitals throughout.
func (r *resolver) loud(m *mention.Mention) bool {
	core := r.words(m.Name.Core)
	return len(core) > 3 && !strings.ContainsFunc(core, func(c rune) bool { return unicode.ToUpper(c) != c })
}

// nameWords gives the number of words of a name without its suffix, one more
// where it has a suffix.
func nameWords(m *mention.Mention) int {
	n := 2 * (m.Name.Core.Len() - m.Name.Suffix.Len())
	if m.Name.Suffix.Len() > 0 {
		n++
	}
	return n
}

// order ranks the kinds of mentions by how well they name.
func order(k mention.Kind) int {
	switch k {
	case mention.Name:
		return 2
	case mention.Nominal:
		return 1
	}
	return 0
}
