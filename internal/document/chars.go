package document

import (
	"unicode"
	"unicode/utf8"
)

// at decodes the character at offset i; past the end it gives a blank.
func at(text string, i int) (rune, int) {
	if i >= len(text) {
		return ' ', 0
	}
	if c := text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(text[i:])
}

// before decodes the character that ends at offset i; at the start it gives a
// blank.
func before(text string, i int) rune {
	if i <= 0 {
		return ' '
	}
	if c := text[i-1]; c < utf8.RuneSelf {
		return rune(c)
	}
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return r
}

// isSpace reports whether a character separates tokens: white space, control
// characters and the invisible joiners that word processors leave.
func isSpace(r rune) bool {
	switch {
	case r <= ' ' || r == 0x7f || r == 0xa0:
		return true
	case r < 0x80:
		return false
	case r >= 0x200b && r <= 0x200f || r == 0xfeff || r == 0x2060 || r == 0x00ad:
		return true
	}
	return unicode.IsSpace(r) || unicode.IsControl(r)
}

// isLetter reports whether a character belongs to a word: letters and the marks
// that combine with them.
func isLetter(r rune) bool {
	if r < 0x80 {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

// isDigit reports whether a character is a decimal digit.
func isDigit(r rune) bool {
	if r < 0x80 {
		return '0' <= r && r <= '9'
	}
	return unicode.IsDigit(r)
}

// isAlnum reports whether a character is a letter or a digit.
func isAlnum(r rune) bool { return isLetter(r) || isDigit(r) }

// isPunct reports whether a character is punctuation.
func isPunct(r rune) bool {
	if r < 0x80 {
		return r > ' ' && !isAlnum(r) && r != '$' && r != '+' && r != '<' && r != '=' && r != '>' && r != '^' && r != '|' && r != '~'
	}
	return unicode.IsPunct(r)
}

// trim takes white space off both edges of a span.
func trim(text string, s Span) Span {
	for s.Start < s.End {
		r, n := at(text, s.Start)
		if !isSpace(r) || n == 0 {
			break
		}
		s.Start += n
	}
	for s.End > s.Start {
		r, n := utf8.DecodeLastRuneInString(text[:s.End])
		if !isSpace(r) {
			break
		}
		s.End -= n
	}
	return s
}
