package marks

import (
	"github.com/seed-761fda18/whosaid/internal/document"
)

// The costs of readings. Nothing is learned here: 10 is a slip that is seen now
// and then, 30 one that is rare, never what no reading should take.
const (
	wrongShape   = 25 // “ where ” belongs, or the other way round
	otherGlyph   = 3  // “ closed by "
	otherStyle   = 28 // " closed by '
	abandoned    = 30 // a mark that the next one shows to be unclosed
	unclosed     = 40 // a mark still open at the end of the paragraph
	continued    = 3  // the same where the next paragraph opens with a mark
	carriedNear  = 12 // a region that runs on into the next line
	carriedFar   = 30 // a region that runs on past a blank line
	carriedExtra = 20 // more for a single mark, which may be an apostrophe
	closesWell   = 20 // to open in a place that is made for closing
	sameNested   = 18 // “ inside “
	closeNested  = 8  // " inside “
	singleNested = 35 // ' inside '
	never        = 1000
)

// opensBehind, opensBefore, closesBehind and closesBefore are the costs of a
// mark by the character beside it.
var (
	opensBehind  = [sides]int32{letter: 30, digit: 30, stop: 12, colon: 3, dots: 8, unbrace: 15, symbol: 3}
	opensBefore  = [sides]int32{space: 15, stop: 20, colon: 20, unbrace: 20, dash: 2}
	closesBehind = [sides]int32{space: 15, bracket: 20, dash: 1}
	closesBefore = [sides]int32{letter: 20, digit: 15, bracket: 5, symbol: 5}
)

// mark is one mark of a paragraph with what it costs to read it as an opening
// mark, as a closing one, and as none.
type mark struct {
	glyph
	token             int
	open, close, none int32
	// turned is the part of close that the shape adds: it falls away where the
	// partner has the same shape, as in „Geh“.
	turned int32
	id     uint8 // tells the characters apart
	// edge makes it the end of a paragraph, and no mark.
	edge bool
}

// weigh gives a mark with its costs.
func weigh(d *document.Document, p document.Range, i int) mark {
	m := mark{glyph: glyphOf(d.Tokens[i].In(d.Text)), token: i}
	m.id = m.glyph.id()
	n := beside(d, p, i)
	m.open = opensBehind[n.before] + opensBefore[n.after]
	m.close = closesBehind[n.before] + closesBefore[n.after]
	if n.before == stop && n.after == letter {
		m.close = 7
	}
	if (n.before == stop || n.before == dots) && (n.after == space || n.after == stop) {
		m.open += closesWell
	}
	m.shape.weigh(&m)
	m.none = 50
	switch m.style {
	case Single:
		weighSingle(d, &m, n)
	case Double:
		if n.before == digit && (n.after == space || n.after == stop || n.after == unbrace || n.after == dash) {
			m.none = 5
		}
		if m.shape == backward {
			m.none = 20
		}
	case Angle:
		m.none = 40
	}
	return m
}

// weigh adds the costs of the shape. A shape that points to one side says more
// than the blanks beside the mark, and guillemets, which some countries set
// apart from the words by blanks, hear little of them.
func (s shape) weigh(m *mark) {
	if s != neutral && s != raised {
		m.open, m.close = m.open/2, m.close/2
	}
	switch s {
	case opening:
		m.turned = wrongShape
	case closing, raised:
		m.open += wrongShape
	case backward:
		m.open += wrongShape / 2
	case either:
		m.open, m.close = m.open/2, m.close/2
		if m.r == '«' || m.r == '‹' {
			m.turned = 8
		} else {
			m.open += 8
		}
	}
	m.close += m.turned
	if m.style == Corner && s == closing {
		m.open = never
	}
}

// carrying gives the cost of a region that runs on into the next paragraph,
// which does not repeat its mark: a stanza, a letter.
func carrying(s Style, near bool) int32 {
	c := int32(carriedFar)
	if near {
		c = carriedNear
	}
	if s == Single {
		c += carriedExtra
	}
	return c
}
