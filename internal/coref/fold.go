package coref

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fold gives a word of a name as names are compared: small, without accents,
// with plain apostrophes, without the final period.
func fold(s string) string {
	ascii, small := true, true
	for i := range len(s) {
		ascii = ascii && s[i] < utf8.RuneSelf
		small = small && !('A' <= s[i] && s[i] <= 'Z')
	}
	if !ascii {
		s = bare(s)
	} else if !small {
		s = strings.ToLower(s)
	}
	if len(s) > 1 {
		s = strings.TrimSuffix(s, ".")
	}
	return s
}

// bare takes accents and capitals off a word that has letters beyond ASCII.
func bare(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case r == '’' || r == '‘' || r == 'ʼ':
			b.WriteByte('\'')
		default:
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}
