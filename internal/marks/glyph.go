package marks

import (
	"strings"
	"unicode/utf8"

	"github.com/seed-761fda18/whosaid/internal/document"
)

// shape is the side to which the form of a mark points.
type shape uint8

// The shapes of marks.
const (
	neutral  shape = iota // " ' ＂ ＇: either side
	opening               // “ ‘ „ 「
	closing               // ” 」
	either                // « »: opening in one country, closing in the next
	raised                // ’: closes, and is the apostrophe
	backward              // '': closes as a rule, but opens where `` is not to be had
)

// glyph is what a mark's form tells.
type glyph struct {
	r     rune
	style Style
	shape shape
}

// glyphOf gives the form of a mark token; a token of two characters is “ or ”
// and an HTML entity is the character it stands for.
func glyphOf(w string) glyph {
	switch w {
	case "``":
		return glyph{'“', Double, opening}
	case "''":
		return glyph{'\'' << 8, Double, backward}
	}
	r, _ := utf8.DecodeRuneInString(w)
	if e, ok := document.Entity(w); ok {
		r = e.Rune
	}
	switch r {
	case '"', '＂':
		return glyph{'"', Double, neutral}
	case '“', '„', '‟', '〝':
		return glyph{r, Double, opening}
	case '”', '〞', '〟':
		return glyph{r, Double, closing}
	case '\'', '＇':
		return glyph{'\'', Single, neutral}
	case '‘', '‚', '‛', '`':
		return glyph{r, Single, opening}
	case '«', '»', '‹', '›':
		return glyph{r, Angle, either}
	case '「', '『':
		return glyph{r, Corner, opening}
	case '」', '』':
		return glyph{r, Corner, closing}
	}
	return glyph{r, Single, raised}
}

// partners are the closing marks that fit an opening one. A mark that is not
// listed fits any of its style that may close.
var partners = map[rune]string{
	'“': "”", '‘': "’", '"': "\"", '\'': "'", '「': "」", '『': "』", '〝': "〞〟", '‟': "”", '‛': "’",
	'„': "“”‟", '‚': "‘’", '`': "'’", '«': "»", '»': "«»", '‹': "›", '›': "‹", '”': "”", '’': "’",
}

// glyphs are the characters of marks; a blank stands for any other.
const glyphs = " “”\"„‟〝〞〟‘’'‚‛`«»‹›「」『』"

// id gives the number of the character among the marks, from 1.
func (g glyph) id() uint8 { return uint8(1 + max(0, strings.IndexRune(glyphs, g.r))) }
