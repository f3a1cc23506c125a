package lexicon

import (
	"cmp"
	"slices"
	"strings"
)

// compile builds a lexicon of entries, of which later ones may replace or remove earlier ones.
func compile(entries []Entry) *Lexicon {
	l := &Lexicon{entries: func() []Entry { return entries }}
	l.addAll(effective(entries))
	l.sortPrefixes()
	return l
}

// addAll puts entries, no two of which are the same, into the lookups.
func (l *Lexicon) addAll(entries []Entry) {
	l.makeTables(entries)
	for i := range entries {
		l.add(&entries[i])
	}
}

// sortPrefixes puts longer prefixes of names before shorter ones, so that the longest is found.
func (l *Lexicon) sortPrefixes() {
	slices.SortFunc(l.prefixes, func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
}

// makeTables makes the tables that entries need and that are not yet there, with
// room for what will be put into them.
func (l *Lexicon) makeTables(entries []Entry) {
	var count [classCount]int
	for i := range entries {
		count[entries[i].Class]++
	}
	l.verbs.make(5 * count[ClassVerb])
	l.nouns.make(2 * count[ClassNoun])
	l.prepositions.make(count[ClassPreposition])
	l.honorifics.make(count[ClassHonorific])
	l.roles.make(2 * count[ClassRole])
	l.modifiers.make(count[ClassModifier])
	l.givenNames.make(count[ClassGivenName])
	l.particles.make(count[ClassParticle])
	l.suffixes.make(count[ClassSuffix])
	l.organizations.make(2 * count[ClassOrganization])
	l.metonyms.make(count[ClassMetonym])
	l.documents.make(2 * count[ClassDocument])
	l.channels.make(2 * count[ClassChannel])
	l.collectives.make(count[ClassCollective])
	l.anonymous.make(2 * count[ClassAnonymous])
	l.anonPhrases.make(count[ClassAnonymous])
	l.places.make(count[ClassPlace])
	l.nationalities.make(count[ClassNationality])
	l.calendar.make(count[ClassCalendar])
}

// add puts one entry into the lookups of its class.
func (l *Lexicon) add(e *Entry) {
	switch e.Class {
	case ClassVerb:
		l.addVerb(e)
	case ClassNoun:
		l.addNoun(e)
	case ClassPreposition:
		l.prepositions.add(e.Text, e.key, true)
	case ClassHonorific:
		addBare(&l.honorifics, e, Honorific{Text: e.Text, Gender: genderOf(e), Rank: rankOf(e), Lang: e.Attribute("lang")})
	case ClassRole:
		l.addRole(e)
	case ClassModifier:
		l.modifiers.add(e.Text, e.key, true)
	case ClassGivenName:
		addBare(&l.givenNames, e, givenNameOf(e))
	case ClassParticle:
		l.addParticle(e)
	case ClassSuffix:
		l.suffixes.add(e.Text, e.key, true)
	case ClassOrganization:
		l.addOrganization(e)
	case ClassMetonym:
		addBare(&l.metonyms, e, true)
	case ClassDocument:
		addCounted(&l.documents, e)
	case ClassChannel:
		addCounted(&l.channels, e)
	case ClassCollective:
		l.collectives.add(e.Text, e.key, true)
	case ClassAnonymous:
		l.addAnonymous(e)
	case ClassPlace:
		addBare(&l.places, e, Place{Text: e.Text, Kind: placeKindOf(e), Of: spaced(e.Attribute("of"))})
	case ClassNationality:
		addBare(&l.nationalities, e, true)
	case ClassCalendar:
		l.calendar.add(e.Text, e.key, true)
	}
}

// addBare adds an entry that names someone or somewhere, and its form without
// accents unless that is an entry itself.
func addBare[V any](t *table[V], e *Entry, value V) {
	t.add(e.Text, e.key, value)
	if !isASCII(e.key) {
		t.addAbsent(e.Text, string(appendBare(nil, e.key)), value)
	}
}

// addCounted adds a noun with its plural to a table that only knows presence.
func addCounted(t *table[bool], e *Entry) {
	t.add(e.Text, e.key, true)
	for _, form := range plurals(e) {
		t.addAbsent(form, foldPhrase(form), true)
	}
}

// plurals returns the plural given on the line, or else the one by rule.
func plurals(e *Entry) []string {
	if given := alternatives(e.Attribute("plural")); given != nil {
		return given
	}
	return []string{plural(e.Text)}
}

// spaced reads a value in which "_" stands for a space.
func spaced(value string) string { return strings.ReplaceAll(value, "_", " ") }
