package mention

import (
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// relate finds possessors and appositions.
func (f *finder) relate() {
	for i := range f.out {
		f.possessor(i)
	}
	for i := range f.out {
		f.apposition(i)
		f.oneOf(i)
		f.namedBody(i)
		f.predicate(i)
		f.selfNamed(i)
	}
}

// possessor sets whose the mentioned one is: the mention inside this one, at
// its start, that 's follows or that is a possessive pronoun.
func (f *finder) possessor(i int) {
	m := &f.out[i]
	if f.possessive(m.Tokens.End) && m.Tokens.End < len(f.text.Tokens) {
		m.Possessive = true
	}
	for j := i + 1; j < len(f.out) && f.out[j].Tokens.First <= m.Tokens.First+1; j++ {
		o := &f.out[j]
		if o.Tokens.End >= m.Tokens.End || o.Head == m.Head {
			continue
		}
		if f.possessive(o.Tokens.End) || o.Kind == Pronoun && o.Possessive && o.Tokens.First == m.Tokens.First {
			m.Possessor = j
			return
		}
	}
}

// subject reports whether a finite verb follows the mention, adverbs,
// appositions and relative clauses aside. Behind a preposition that joins it to
// another noun it is none: the road is the subject of "The road from Moss was
// long".
func (f *finder) subject(m *Mention) bool {
	if m.Possessive || m.Tokens.First > 1 && f.joins(m.Tokens.First-1) && f.text.Tags[m.Tokens.First-2].Noun() {
		return false
	}
	for i := m.Tokens.End; i < len(f.text.Tokens) && i < m.Tokens.End+3; i++ {
		switch tag := f.text.Tags[i]; {
		case tag.Finite() || tag == tagger.MD:
			return true
		case tag == tagger.RB:
		case tag == tagger.VBN && m.Kind == Name && f.closes(i+1):
			return true
		default:
			return false
		}
	}
	return false
}
