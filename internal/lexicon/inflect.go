package lexicon

import (
	"slices"
	"strings"
)

// notMan are the nouns in -man whose plural is not in -men.
var notMan = []string{"human", "german", "roman", "norman", "ottoman", "shaman", "talisman", "brahman"}

// plural forms the plural of a noun by rule, in its last word: ministries,
// chairmen, watches. What changes in another word, as chiefs of staff do, stands
// on the line.
func plural(noun string) string {
	switch {
	case strings.HasSuffix(noun, "man") && !slices.Contains(notMan, strings.ToLower(noun)):
		return noun[:len(noun)-3] + "men"
	case strings.HasSuffix(noun, "wife"):
		return noun[:len(noun)-2] + "ves"
	}
	return sForm(noun)
}

// sForm adds the -s of plurals and third persons: says, wishes, replies.
func sForm(word string) string {
	if endsConsonantY(word) {
		return word[:len(word)-1] + "ies"
	}
	for _, end := range []string{"s", "x", "z", "ch", "sh"} {
		if strings.HasSuffix(word, end) {
			return word + "es"
		}
	}
	return word + "s"
}

// thirdPerson is sForm with the -oes of verbs: goes, echoes.
func thirdPerson(verb string) string {
	if strings.HasSuffix(verb, "o") && !strings.HasSuffix(verb, "oo") {
		return verb + "es"
	}
	return sForm(verb)
}

// pastTense forms the regular past: added, replied, quipped. double says that the
// last consonant is doubled.
func pastTense(verb string, double bool) string {
	switch {
	case strings.HasSuffix(verb, "e"):
		return verb + "d"
	case endsConsonantY(verb):
		return verb[:len(verb)-1] + "ied"
	}
	return stem(verb, double) + "ed"
}

// gerund forms the -ing form: saying, lying, quipping, agreeing.
func gerund(verb string, double bool) string {
	switch {
	case strings.HasSuffix(verb, "ie"):
		return verb[:len(verb)-2] + "ying"
	case strings.HasSuffix(verb, "e") && !strings.HasSuffix(verb, "ee") && !strings.HasSuffix(verb, "oe") && !strings.HasSuffix(verb, "ye"):
		return verb[:len(verb)-1] + "ing"
	}
	return stem(verb, double) + "ing"
}

// stem is the verb as it stands before -ed and -ing: panick-, quipp-.
func stem(verb string, double bool) string {
	if strings.HasSuffix(verb, "ic") {
		return verb + "k"
	}
	if double {
		return verb + verb[len(verb)-1:]
	}
	return verb
}

// doubles tells whether a verb doubles its last consonant by rule: one syllable
// that ends in one vowel and one consonant, as quip and chat do; not mutter (the
// stress is elsewhere), not say, vow, fix, not warn or shout. Longer verbs
// stressed at the end (admit) say so on their line.
func doubles(verb string) bool {
	n := len(verb)
	if n < 3 || isVowel(verb, n-1) || strings.ContainsRune("wxy", rune(verb[n-1])) || !isVowel(verb, n-2) || isVowel(verb, n-3) {
		return false
	}
	for i := range n - 2 {
		if isVowel(verb, i) {
			return false
		}
	}
	return true
}

// isVowel tells whether the letter at i is a vowel; the u of qu is not, and y is
// one after a consonant.
func isVowel(word string, i int) bool {
	switch word[i] {
	case 'a', 'e', 'i', 'o':
		return true
	case 'u':
		return i == 0 || word[i-1] != 'q'
	case 'y':
		return i > 0 && !isVowel(word, i-1)
	}
	return false
}

// endsConsonantY tells whether a word ends like reply and not like say.
func endsConsonantY(word string) bool {
	n := len(word)
	return n > 1 && word[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(word[n-2]))
}
