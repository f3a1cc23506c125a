package document

import (
	"strings"
	"unicode"
)

// wrapWidth is the longest line, in bytes, that still counts as wrapped by hand.
const wrapWidth = 120

// wrapLeast is the shortest width at which text is wrapped.
const wrapLeast = 40

// paragraphs gives the paragraphs of a text, white space at their edges left
// out, in order.
//
// The reading problem: a newline is a break between paragraphs in one text (a
// wire story with a paragraph a line) and a mere wrap in another (a book with
// 70 characters a line). A blank line always breaks. A single newline is a wrap
// only where [wraps] says so.
func paragraphs(text string) []Span {
	var out []Span
	width := wrapped(text)
	start, above := -1, Span{}
	for a := 0; a < len(text); {
		line, next := lineAt(text, a)
		body := trim(text, line)
		switch {
		case body.Empty():
			out, start = flush(out, text, start, line.Start), -1
		case start < 0:
			start = body.Start
		case !wraps(text, above, body, width):
			out = flush(out, text, start, line.Start)
			start = body.Start
		}
		a, above = next, body
	}
	return flush(out, text, start, len(text))
}

// flush adds the paragraph text[start:end], trimmed, where start is one.
func flush(out []Span, text string, start, end int) []Span {
	if start < 0 {
		return out
	}
	return append(out, trim(text, Span{start, end}))
}

// wraps reports whether the newline between two lines is a wrap: the text is
// wrapped, its lines at most wrapWidth long, and the first word of the line
// below would not have fitted on the one above; or the line above ends inside a
// sentence that the one below goes on with, in lower case.
//
//	RENO, Nev. - The river is falling faster than anyone at the dam had
//	forecast, and no rain is in sight.
//
// It stays silent (the newline breaks) after a short line such as a byline, in any
// text whose lines are longer than a hand would wrap them, and before the bullet of an
// item.
func wraps(text string, above, below Span, width int) bool {
	if bulleted(below.In(text)) {
		return false
	}
	if width > 0 && above.Len()+1+firstWord(text, below) > width {
		return true
	}
	first, _ := at(text, below.Start)
	last := before(text, above.End)
	return unicode.IsLower(first) && (isAlnum(last) || last == ',')
}

// bulleted reports whether a line begins with the bullet of an item and a blank.
func bulleted(line string) bool {
	for _, b := range [...]string{"* ", "• ", "▪ ", "◦ ", "‣ "} {
		if strings.HasPrefix(line, b) {
			return true
		}
	}
	return false
}

// firstWord gives the length in bytes of the first word of a line.
func firstWord(text string, line Span) int {
	if n := strings.IndexAny(line.In(text), " \t"); n >= 0 {
		return n
	}
	return line.Len()
}

// wrapped gives the width at which the text is wrapped, and 0 where it is not:
// nine lines in ten of those that another line follows must be no longer than
// wrapWidth. The width is the length that one such line in ten passes, less a
// margin for lines that a cautious hand ended early.
func wrapped(text string) int {
	var count [wrapWidth + 2]int
	total, prev := 0, 0
	for a := 0; a < len(text); {
		line, next := lineAt(text, a)
		n := trim(text, line).Len()
		if prev > 0 && n > 0 {
			count[min(prev, wrapWidth+1)]++
			total++
		}
		prev, a = n, next
	}
	if total == 0 || count[wrapWidth+1]*10 > total {
		return 0
	}
	seen, w := 0, wrapWidth
	for ; w > 0; w-- {
		seen += count[w]
		if seen*10 > total {
			break
		}
	}
	if w < wrapLeast {
		return 0
	}
	return w - w/8
}

// lineAt gives the line that begins at a, without its line end, and where the
// next one begins. \n, \r\n and a lone \r end a line.
func lineAt(text string, a int) (Span, int) {
	i := strings.IndexAny(text[a:], "\n\r")
	if i < 0 {
		return Span{a, len(text)}, len(text)
	}
	end := a + i
	if text[end] == '\r' && end+1 < len(text) && text[end+1] == '\n' {
		return Span{a, end}, end + 2
	}
	return Span{a, end}, end + 1
}
