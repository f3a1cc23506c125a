package lexicon

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Class says what an entry is; it decides which attributes a line may have and
// which lookup finds it.
type Class uint8

// The classes of entries. NoClass stands on a removal that takes a word out of every class.
const (
	NoClass           Class = iota
	ClassVerb               // a reporting verb: say, go on, sagte
	ClassNoun               // a noun that introduces content: statement, claim
	ClassPreposition        // according to, in the words of
	ClassHonorific          // Lt. Gen., Mullah, Dr.
	ClassRole               // minister, mother, witness
	ClassModifier           // deputy, acting, foreign: stands before a role
	ClassGivenName          // Ebenezer, Aisha
	ClassParticle           // van, bin, al-: part of a surname
	ClassSuffix             // Jr., PhD, MP: after a name
	ClassOrganization       // ministry, Inc., Reuters
	ClassMetonym            // Downing Street
	ClassDocument           // report, lawsuit: speaks for its author
	ClassChannel            // interview, tweet: how it was said
	ClassCollective         // officials, police: many, never one named person
	ClassAnonymous          // source, insider, familiar with
	ClassPlace              // France, Calif., Geneva
	ClassNationality        // French, Afghan
	ClassCalendar           // Tuesday, Jan.
	classCount
)

// classSpec is what a line of a class may say: its name and, for each key, the
// values allowed (nil: any word).
type classSpec struct {
	name string
	keys map[string][]string
}

// Values shared by several classes.
var (
	yes     = []string{"yes"}
	genders = []string{"m", "f", "e"}
	cues    = []string{"speech", "writing", "thought", "manner"}
)

// classSpecs is the grammar of the second field, by class.
var classSpecs = [classCount]classSpec{
	NoClass: {},
	ClassVerb: {"verb", map[string][]string{
		"kind": cues, "past": nil, "participle": nil, "gerund": nil, "third": nil, "double": {"yes", "no", "both"},
		"addressee": yes, "question": yes, "negative": yes, "lang": nil, "lemma": nil,
	}},
	ClassNoun:        {"cue-noun", map[string][]string{"kind": cues, "plural": nil, "question": yes, "negative": yes}},
	ClassPreposition: {"cue-preposition", nil},
	ClassHonorific:   {"honorific", map[string][]string{"gender": genders, "rank": rankNames[1:], "lang": nil}},
	ClassRole:        {"role", map[string][]string{"gender": genders, "kind": roleNames[:], "plural": nil}},
	ClassModifier:    {"role-modifier", nil},
	ClassGivenName:   {"given-name", map[string][]string{"gender": genders, "ordinary": yes, "surname": yes}},
	ClassParticle:    {"particle", map[string][]string{"kind": {"prefix"}}},
	ClassSuffix:      {"suffix", nil},
	ClassOrganization: {"organization", map[string][]string{
		"kind": orgNames[:], "plural": nil,
	}},
	ClassMetonym:     {"metonym", nil},
	ClassDocument:    {"document", map[string][]string{"plural": nil}},
	ClassChannel:     {"channel", map[string][]string{"plural": nil}},
	ClassCollective:  {"collective", nil},
	ClassAnonymous:   {"anonymous", map[string][]string{"kind": {"phrase"}}},
	ClassPlace:       {"place", map[string][]string{"kind": placeNames[:], "of": nil}},
	ClassNationality: {"nationality", map[string][]string{"of": nil}},
	ClassCalendar:    {"calendar", nil},
}

// String returns the name that stands on a line, "" for NoClass.
func (c Class) String() string {
	if c >= classCount {
		return ""
	}
	return classSpecs[c].name
}

// Classes returns the names of all classes, in the order of the constants.
func Classes() []string {
	names := make([]string, 0, classCount-1)
	for c := NoClass + 1; c < classCount; c++ {
		names = append(names, c.String())
	}
	return names
}

// classNamed finds the class that a line names.
func classNamed(name string) (Class, bool) {
	for c := NoClass + 1; c < classCount; c++ {
		if classSpecs[c].name == name {
			return c, true
		}
	}
	return NoClass, false
}

// checkAttribute tells what is wrong with key=value on a line of class c, nil if nothing is.
func checkAttribute(c Class, key, value string) error {
	values, known := classSpecs[c].keys[key]
	switch {
	case !known:
		return unknownKey(c)
	case key == "lang" && !isLang(value):
		return fmt.Errorf("%w; %s takes two or three small letters", ErrUnknownValue, key)
	case values != nil && !slices.Contains(values, value):
		return fmt.Errorf("%w; %s takes %s", ErrUnknownValue, key, strings.Join(values, ", "))
	case !isWords(value):
		return fmt.Errorf("%w; %s takes a word", ErrUnknownValue, key)
	}
	return nil
}

// unknownClass is the error of a class that is none, with those there are.
func unknownClass() error {
	return fmt.Errorf("%w; there are %s", ErrUnknownClass, strings.Join(Classes(), ", "))
}

// unknownKey is the error of a key that a class does not have, with those it has.
func unknownKey(c Class) error {
	keys := slices.Sorted(maps.Keys(classSpecs[c].keys))
	if len(keys) == 0 {
		return fmt.Errorf("%w; %s has none", ErrUnknownKey, c)
	}
	return fmt.Errorf("%w; %s has %s", ErrUnknownKey, c, strings.Join(keys, ", "))
}

// isWords tells whether a value stands for words: "_" only stands between two of
// them, and no alternative is empty.
func isWords(value string) bool {
	for alternative := range strings.SplitSeq(value, ",") {
		for word := range strings.SplitSeq(alternative, "_") {
			if word == "" {
				return false
			}
		}
	}
	return true
}

// isLang tells whether s has the form of a language code: two or three small letters.
func isLang(s string) bool {
	for i := range len(s) {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return len(s) == 2 || len(s) == 3
}
