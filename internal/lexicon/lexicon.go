package lexicon

import (
	"slices"
)

// Lexicon is a compiled set of entries. It is immutable and safe for concurrent use.
type Lexicon struct {
	entries func() []Entry // every line; the built-in lexicon reads them again when asked

	verbs         table[Verb]
	nouns         table[CueNoun]
	prepositions  table[bool]
	honorifics    table[Honorific]
	roles         table[Role]
	modifiers     table[bool]
	givenNames    table[givenName]
	nameIndex     nameIndex // the given names of the built-in lexicon, instead of givenNames
	particles     table[bool]
	prefixes      []string // particles that are written in one with the name, longest first
	suffixes      table[bool]
	organizations table[Organization]
	metonyms      table[bool]
	documents     table[bool]
	channels      table[bool]
	collectives   table[bool]
	anonymous     table[bool]
	anonPhrases   table[bool]
	places        table[Place]
	nationalities table[bool]
	calendar      table[bool]
}

// Join puts lexicons one behind the other: an entry of a later one replaces the
// same entry of an earlier one, and its removals take away what stands before
// them. Nil lexicons are empty.
func Join(lexicons ...*Lexicon) *Lexicon {
	var all []Entry
	for _, l := range lexicons {
		if l != nil {
			all = append(all, l.entries()...)
		}
	}
	return compile(all)
}

// Entries returns a copy of all lines in order, those that a later line replaces
// or removes among them.
func (l *Lexicon) Entries() []Entry { return slices.Clone(l.entries()) }

// identity is what makes two entries the same: their class and their folded text.
type identity struct {
	class Class
	key   string
}

// effective returns the entries that no later line replaces or removes, in order.
func effective(entries []Entry) []Entry {
	last := make(map[identity]int, len(entries))
	for i := range entries {
		e := &entries[i]
		last[identity{e.Class, e.key}] = i
	}
	kept := make([]Entry, 0, len(entries))
	for i := range entries {
		e := &entries[i]
		if e.Remove || last[identity{e.Class, e.key}] != i {
			continue
		}
		if gone, ok := last[identity{NoClass, e.key}]; ok && gone > i {
			continue
		}
		kept = append(kept, *e)
	}
	return kept
}
