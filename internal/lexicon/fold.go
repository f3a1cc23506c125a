package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// folder is safe for concurrent use: case folding keeps no state.
var folder = cases.Fold()

// plain turns the apostrophes and hyphens that typesetting puts into names into
// those of the keyboard.
var plain = strings.NewReplacer("’", "'", "ʼ", "'", "ʻ", "'", "‘", "'", "\u2010", "-", "\u2011", "-", "\u00ad", "")

// appendFold appends the key of one word to dst: folded, and without one final period.
// It does not allocate for words of ASCII and typographic punctuation that fit into dst.
func appendFold(dst []byte, word string) []byte {
	start := len(dst)
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c >= utf8.RuneSelf {
			p := punctuation(word[i:])
			if p == "" {
				return append(dst[:start], trimPeriod(foldUnicode(word))...)
			}
			i += len("’") - 1
			dst = append(dst, p...)
			continue
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		dst = append(dst, c)
	}
	if n := len(dst); n-start > 1 && dst[n-1] == '.' {
		dst = dst[:n-1]
	}
	return dst
}

// punctuation returns the key of the hyphen, dash, quotation mark or ellipsis
// (U+2010 to U+2027) that s begins with, as [plain] has it, "" where it begins
// with none.
func punctuation(s string) string {
	if len(s) < 3 || s[:2] != "\u2010"[:2] {
		return ""
	}
	switch c := s[2]; {
	case c == "‐"[2] || c == "‑"[2]:
		return "-"
	case c == "‘"[2] || c == "’"[2]:
		return "'"
	case "‒"[2] <= c && c <= "‧"[2]:
		return s[:3]
	}
	return ""
}

// foldUnicode is the slow road of appendFold, for words with letters beyond ASCII.
func foldUnicode(word string) string {
	return norm.NFC.String(folder.String(norm.NFC.String(plain.Replace(word))))
}

// trimPeriod drops the final period of an abbreviation; a lone period stays.
func trimPeriod(word string) string {
	if len(word) > 1 {
		return strings.TrimSuffix(word, ".")
	}
	return word
}

// foldPhrase is the key of an entry: its words folded, a space between them.
func foldPhrase(text string) string {
	if isFolded(text) {
		return text
	}
	dst := make([]byte, 0, len(text))
	for i, word := range strings.Fields(text) {
		if i > 0 {
			dst = append(dst, ' ')
		}
		dst = appendFold(dst, word)
	}
	return string(dst)
}

// isFolded tells whether text is its own key: small ASCII letters, hyphens, single spaces.
func isFolded(text string) bool {
	for i := range len(text) {
		if c := text[i]; !isSmall(c) && c != ' ' && c != '-' {
			return false
		}
	}
	return true
}

// appendBare appends the key of a word without its accents to dst: José is jose,
// Łukasz is lukasz. It allocates only where dst is too short.
func appendBare(dst []byte, word string) []byte {
	if isASCII(word) {
		return appendFold(dst, word)
	}
	start := len(dst)
	for i, r := range word {
		if r < utf8.RuneSelf {
			dst = append(dst, byte(unicode.ToLower(r)))
		} else if letters, ok := bareLetters[unicode.ToLower(r)]; ok {
			dst = append(dst, letters...)
		} else if base := norm.NFD.PropertiesString(word[i:]).Decomposition(); base != nil {
			dst = appendBase(dst, base)
		} else if !unicode.Is(unicode.Mn, r) {
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		}
	}
	if n := len(dst); n-start > 1 && dst[n-1] == '.' {
		dst = dst[:n-1]
	}
	return dst
}

// appendBase appends what is left of a decomposed letter without its marks.
func appendBase(dst, letter []byte) []byte {
	for _, r := range string(letter) {
		if !unicode.Is(unicode.Mn, r) {
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		}
	}
	return dst
}

// bareLetters are letters whose stroke or shape is no accent to Unicode but is
// left out on plain keyboards, and the marks of [plain].
var bareLetters = map[rune]string{
	'ø': "o", 'ł': "l", 'đ': "d", 'ð': "d", 'þ': "th", 'æ': "ae", 'œ': "oe", 'ı': "i", 'ə': "a", 'ħ': "h", 'ß': "ss", 'ς': "σ",
	'’': "'", 'ʼ': "'", 'ʻ': "'", '‘': "'", '\u2010': "-", '\u2011': "-", '\u00ad': "",
}

// isASCII tells whether s has no byte beyond ASCII.
func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// capitals is what an entry's capitals demand of a word in the text.
type capitals uint8

const (
	anyCase  capitals = iota // the entry has a small first letter
	initial                  // the entry begins with a capital
	allUpper                 // the entry has two capitals or more and no small letter
)

// capitalsOf reads the demand off a word of an entry.
func capitalsOf(word string) capitals {
	if isSmall(word[0]) {
		return anyCase
	}
	upper, lower := 0, false
	for _, r := range word {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower = true
		}
	}
	first, _ := utf8.DecodeRuneInString(word)
	switch {
	case upper >= 2 && !lower:
		return allUpper
	case unicode.IsUpper(first):
		return initial
	}
	return anyCase
}

// meets tells whether a word of the text is written with the capitals demanded.
func (c capitals) meets(word string) bool {
	switch c {
	case initial:
		first, _ := utf8.DecodeRuneInString(word)
		return !unicode.IsLower(first)
	case allUpper:
		for _, r := range word {
			if unicode.IsLower(r) {
				return false
			}
		}
	}
	return true
}

// prefixLength returns how many bytes of word are the folded prefix, 0 if word
// does not begin with it.
func prefixLength(word, prefix string) int {
	n := len(prefix)
	if len(word) >= n && strings.EqualFold(word[:n], prefix) {
		return n
	}
	if before, ok := strings.CutSuffix(prefix, "'"); ok && len(word) >= len(before) && strings.EqualFold(word[:len(before)], before) {
		if strings.HasPrefix(word[len(before):], "’") {
			return len(before) + len("’")
		}
	}
	return 0
}

// startsUpper tells whether s begins with a capital letter.
func startsUpper(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(first)
}
