package document

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed data/abbreviations.txt
var abbreviationData string

//go:embed data/starters.txt
var starterData string

// abbreviation is what an abbreviation's period means for the sentence.
type abbreviation uint8

const (
	notAbbreviation abbreviation = iota
	medial                       // a name or number follows; never ends a sentence
	maybeFinal                   // may end one
	numeric                      // an abbreviation only before a digit (No. 5)
)

// abbreviations gives the listed abbreviations, by their words without period.
var abbreviations = sync.OnceValue(func() map[string]abbreviation {
	classes := map[string]abbreviation{"medial": medial, "final": maybeFinal, "numeric": numeric}
	m := make(map[string]abbreviation)
	for word, class := range DataPairs(abbreviationData) {
		m[word] = classes[class]
	}
	return m
})

// starters gives the words that begin a sentence far more often than they go on
// after an abbreviation.
var starters = sync.OnceValue(func() map[string]bool { return DataWords(starterData) })

// abbreviationOf gives the class of a word that a period follows: listed ones,
// initials (J.) and letters with periods between them (U.S.).
func abbreviationOf(w string) abbreviation {
	if i := strings.LastIndexAny(w, "-"); i >= 0 {
		w = w[i+1:]
	}
	if a, ok := abbreviations()[w]; ok {
		return a
	}
	r, n := utf8.DecodeRuneInString(w)
	switch {
	case n == len(w) && unicode.IsUpper(r):
		return medial
	case strings.Contains(w, ".") && len(w) <= 12:
		return maybeFinal
	}
	return notAbbreviation
}

// abbreviates reports whether the period after the word s belongs to it.
func abbreviates(text string, s Span, end int) bool {
	if s.Len() > 16 || network(text, s) {
		return false
	}
	next, _ := at(text[:end], s.End+1)
	a := abbreviationOf(s.In(text))
	if a == notAbbreviation && loudTitle(s.In(text)) && loud(text[min(s.End+1, end):end]) {
		a = medial
	}
	switch a {
	case notAbbreviation:
		return false
	case numeric:
		after := strings.TrimLeftFunc(text[s.End+1:min(end, s.End+4)], isSpace)
		return after != "" && isDigit(rune(after[0]))
	}
	return next != '.'
}

// longestLoud is the longest title in capitals that [loudTitle] knows.
const longestLoud = 5

// loudTitle reports whether a word is a title in capitals: the SEN of "SEN. COLE".
func loudTitle(w string) bool {
	return len(w) > 1 && len(w) <= longestLoud && strings.ToUpper(w) == w && abbreviations()[w[:1]+strings.ToLower(w[1:])] == medial
}

// loud reports whether a text begins with a word of two capitals or more. Behind
// the period of a title in capitals it is the name: "SEN. COLE: Why?" Where small
// letters follow, a sentence in capitals may have ended: "NO REP. She left."
func loud(rest string) bool {
	rest = strings.TrimLeftFunc(rest, isSpace)
	letters := 0
	for _, r := range rest {
		if !unicode.IsLetter(r) {
			break
		}
		if !unicode.IsUpper(r) {
			return false
		}
		letters++
	}
	return letters > 1
}
