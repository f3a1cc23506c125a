package document

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokenize adds the tokens of one paragraph in the manner of the Penn Treebank:
// contractions and the possessive are cut off (do n't, Lund 's), hyphenated
// words stay whole, a slash and every quotation mark stand alone.
func tokenize(out []Token, text string, p Span, opts Options) []Token {
	for i := p.Start; i < p.End; {
		r, n := at(text, i)
		if isSpace(r) {
			i += n
			continue
		}
		end, kind := scan(text, i, p.End, opts)
		if end <= i {
			panic("document: tokenize is not making progress")
		}
		t := Token{Span: Span{i, end}, Kind: kind}
		if kind == Word {
			if cut := contraction(text, t.Span); cut > i {
				out = append(out, Token{Span: Span{i, cut}, Kind: Word})
				t.Start = cut
			}
		}
		out = append(out, t)
		i = end
	}
	return out
}

// scan gives the end and the kind of the token that begins at i.
func scan(text string, i, end int, opts Options) (int, Kind) {
	r, n := at(text, i)
	if isLetter(r) || isDigit(r) {
		if e := link(text, i, end); e > 0 {
			return e, Link
		}
		return word(text, i, end)
	}
	switch {
	case r == utf8.RuneError && n == 1:
		return badBytes(text, i, end), Symbol
	case r == '@' && wordRun(text[i+1:end]) > 0:
		return i + 1 + wordRun(text[i+1:end]), Handle
	case r == '#' && wordRun(text[i+1:end]) > 0:
		return i + 1 + wordRun(text[i+1:end]), Hashtag
	case r == '&' && opts.Entities:
		if e, ok := Entity(text[i:end]); ok {
			return i + e.Len, Mark
		}
	case (r == '`' || r == '\'') && strings.HasPrefix(text[i+1:end], string(r)):
		return i + 2, Mark
	case r == '-' || r == '.' || r == '_' || r == '*' || r == '=':
		return i + run(text[i:end], byte(r)), Punct
	case IsMark(r):
		return i + n, Mark
	}
	if isPunct(r) {
		return i + n, Punct
	}
	return i + n, Symbol
}

// IsMark reports whether the character may be a quotation mark. Apostrophes
// are among them: only the marks layer knows which they are.
func IsMark(r rune) bool {
	switch r {
	case '"', '\'', '`', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›', '「', '」', '『', '』', '＂', '＇', '〝', '〞', '〟':
		return true
	}
	return false
}

// run gives how often the byte stands at the start of s.
func run(s string, c byte) int {
	n := 0
	for n < len(s) && s[n] == c {
		n++
	}
	return n
}

// badBytes gives the end of a run of bytes that are no UTF-8.
func badBytes(text string, i, end int) int {
	for i < end {
		if r, n := at(text, i); r != utf8.RuneError || n != 1 {
			break
		}
		i++
	}
	return i
}

// wordRun gives the length of the letters, digits and underscores at the start
// of s, as in the name of an account.
func wordRun(s string) int {
	n := 0
	for n < len(s) {
		r, k := at(s, n)
		if !isAlnum(r) && r != '_' {
			break
		}
		n += k
	}
	return n
}

// mailbox is the longest name before the @ of a mail address, in bytes (RFC 5321).
const mailbox = 64

// link gives the end of a web or mail address that begins at i, and 0 where
// none does. Punctuation at its end is the sentence's.
func link(text string, i, end int) int {
	s := text[i:end]
	if !strings.HasPrefix(s, "http://") && !strings.HasPrefix(s, "https://") && !strings.HasPrefix(s, "www.") {
		n := wordRun(s[:min(len(s), mailbox)])
		if n == 0 || n+1 >= len(s) || s[n] != '@' || wordRun(s[n+1:]) == 0 {
			return 0
		}
	}
	n := strings.IndexFunc(s, func(r rune) bool { return isSpace(r) || r == '<' || r == '>' || r == '"' || r == '”' || r == '“' })
	if n < 0 {
		n = len(s)
	}
	return i + len(strings.TrimRight(s[:n], ".,;:!?)]}'’"))
}

// word gives the end of the word or number that begins at i: letters and
// digits, with hyphens, apostrophes and, in numbers and abbreviations, periods
// between two of them, and the period of an abbreviation at its end.
func word(text string, i, end int) (int, Kind) {
	kind, j, segment := Number, i, i
	for j < end {
		r, n := at(text, j)
		if isAlnum(r) {
			if isLetter(r) {
				kind = Word
			}
			j += n
			continue
		}
		next, k := at(text[:end], j+n)
		if k == 0 || !isAlnum(next) || !joins(text, segment, j, r, next, j+n) {
			break
		}
		j += n
		segment = j
	}
	if j < end && text[j] == '.' && kind == Word && abbreviates(text, Span{i, j}, end) {
		j++
	}
	return j, kind
}

// joins reports whether the character r at offset j, which stands between two
// letters or digits, keeps them in one token; segment is where the last of the
// token's parts began.
func joins(text string, segment, j int, r, next rune, after int) bool {
	prev := before(text, j)
	switch r {
	case '-', '\u2010', '\u2011', '_', '\'', '’', '·':
		return true
	case '&':
		return unicode.IsUpper(prev) && unicode.IsUpper(next)
	case ',', ':', '/':
		return isDigit(prev) && isDigit(next)
	case '.':
		if isDigit(prev) || isDigit(next) {
			return isDigit(prev) == isDigit(next)
		}
		_, n := at(text, segment)
		if segment+n >= j || unicode.IsLower(next) && unicode.IsLower(prev) {
			return true
		}
		_, n = at(text, after)
		r, _ := at(text, after+n)
		return j-segment <= 3 && unicode.IsUpper(next) && !isLetter(r)
	}
	return false
}

// contraction gives where the clitic of a word begins (n't, 's, 're, 've, 'll,
// 'd, 'm, the not of cannot), and 0 where it has none.
func contraction(text string, s Span) int {
	w := s.In(text)
	if len(w) == len("cannot") && strings.EqualFold(w, "cannot") {
		return s.Start + len("can")
	}
	i := strings.LastIndexAny(w, "'’")
	if i <= 0 {
		return 0
	}
	_, n := at(w, i)
	switch strings.ToLower(w[i+n:]) {
	case "s", "re", "ve", "ll", "d", "m":
		return s.Start + i
	case "t":
		if c := w[i-1] | 0x20; c == 'n' && i > 1 {
			return s.Start + i - 1
		}
	}
	return 0
}
