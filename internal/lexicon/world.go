package lexicon

import "slices"

// OrganizationKind says what a word does in the name of an organization.
type OrganizationKind uint8

// The kinds of organization words.
const (
	OrganizationHead   OrganizationKind = iota // ministry, company: stands in the name, or alone after "the"
	OrganizationSuffix                         // Inc., Ltd., GmbH: closes a company's name
	OrganizationName                           // the name of one: NATO, Interpol, Boeing
	Newspaper                                  // Times, Herald: ends the name of a paper or station
	Agency                                     // Reuters, AP: a news agency, mostly a credit
)

// orgNames are the values of kind= on an organization, by OrganizationKind.
var orgNames = [...]string{"head", "suffix", "name", "newspaper", "agency"}

// Organization is a word or name that belongs to an organization.
type Organization struct {
	Text   string // as the entry writes it
	Kind   OrganizationKind
	Plural bool
}

// PlaceKind says what sort of place a name is.
type PlaceKind uint8

// The kinds of places.
const (
	Country PlaceKind = iota
	State             // a state or province, abbreviations included
	City
	Region // a part of the world, or of a country
)

// placeNames are the values of kind= on a place, by PlaceKind.
var placeNames = [...]string{"country", "state", "city", "region"}

// Place is a geographic name.
type Place struct {
	Text string // as the entry writes it
	Kind PlaceKind
	Of   string // what lies around it or what it abbreviates, if the entry says so
}

// Organization finds the organization word of which word is the singular or plural.
func (l *Lexicon) Organization(word string) (Organization, bool) {
	return l.organizations.bareWord(word)
}

// OrganizationPhrase finds the longest organization word or name that words begin
// with: "Associated Press".
func (l *Lexicon) OrganizationPhrase(words []string) (n int, o Organization) {
	return l.organizations.match(words)
}

// Metonym tells how many words of a place that speaks for those who govern there
// words begin with: "Downing Street" is 2. An article in front is the caller's to
// skip.
func (l *Lexicon) Metonym(words []string) int {
	n, _ := l.metonyms.match(words)
	return n
}

// Place finds the longest place name that words begin with.
func (l *Lexicon) Place(words []string) (n int, p Place) {
	if n, p = l.places.match(words); n == 0 && len(words) > 0 {
		if q, ok := l.places.bareWord(words[0]); ok {
			return 1, q
		}
	}
	return n, p
}

// Nationality tells whether word is an adjective or noun of nationality: French, Afghans.
func (l *Lexicon) Nationality(word string) bool {
	_, ok := l.nationalities.bareWord(word)
	return ok
}

// Document tells whether word is a text that speaks for its author: report, lawsuits.
func (l *Lexicon) Document(word string) bool { return l.documents.present(word) }

// Channel tells whether word is a way in which something was said: interview, tweets.
func (l *Lexicon) Channel(word string) bool { return l.channels.present(word) }

// Calendar tells whether word is a month or a day, in full or abbreviated.
func (l *Lexicon) Calendar(word string) bool { return l.calendar.present(word) }

// addOrganization adds an organization word, a head or suffix with its plural.
func (l *Lexicon) addOrganization(e *Entry) {
	o := Organization{Text: e.Text, Kind: OrganizationKind(max(0, slices.Index(orgNames[:], e.Attribute("kind"))))}
	addBare(&l.organizations, e, o)
	if o.Kind != OrganizationHead {
		return
	}
	o.Plural = true
	for _, form := range plurals(e) {
		l.organizations.addAbsent(form, foldPhrase(form), o)
	}
}

// placeKindOf reads kind= on a place.
func placeKindOf(e *Entry) PlaceKind {
	return PlaceKind(max(0, slices.Index(placeNames[:], e.Attribute("kind"))))
}
