package marks

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-761fda18/whosaid/internal/document"
)

// side is the class of the character on one side of a mark.
type side uint8

// The classes of characters beside a mark.
const (
	space side = iota // white space, or an edge of the paragraph
	letter
	digit
	stop    // . , ; ! ?
	colon   // :
	dots    // ... or …
	bracket // ( [ {: opens
	unbrace // ) ] }: closes
	dash    // - – — /
	symbol  // $ # @ and the rest
	sides
)

// neighbours are what stands beside a mark, other marks and the asterisks and
// underscores of plain-text emphasis passed over.
type neighbours struct {
	before, after side
	// prev and next are the tokens there, -1 where white space or an edge is.
	prev, next int
	// first says that the mark, or the run of marks it stands in, begins its
	// paragraph.
	first bool
}

// runLimit is the longest run of marks that is passed over.
const runLimit = 6

// beside gives the neighbours of token i in paragraph p.
func beside(d *document.Document, p document.Range, i int) neighbours {
	n := neighbours{prev: -1, next: -1}
	j := i
	for k := 0; k < runLimit && j > p.First && d.Tokens[j-1].End == d.Tokens[j].Start && passed(d, j-1); k++ {
		j--
	}
	n.first = j == p.First
	if j > p.First && d.Tokens[j-1].End == d.Tokens[j].Start {
		n.prev = j - 1
		r, _ := utf8.DecodeLastRuneInString(d.Tokens[n.prev].In(d.Text))
		n.before = sideOf(r, d.Tokens[n.prev].In(d.Text))
	}
	j = i
	for k := 0; k < runLimit && j+1 < p.End && d.Tokens[j].End == d.Tokens[j+1].Start && passed(d, j+1); k++ {
		j++
	}
	if j+1 < p.End && d.Tokens[j].End == d.Tokens[j+1].Start {
		n.next = j + 1
		r, _ := utf8.DecodeRuneInString(d.Tokens[n.next].In(d.Text))
		n.after = sideOf(r, d.Tokens[n.next].In(d.Text))
	}
	return n
}

// passed reports whether the token says nothing of the mark beside it: another
// mark, or asterisks and underscores.
func passed(d *document.Document, i int) bool {
	return d.Tokens[i].Kind == document.Mark || strings.Trim(d.Tokens[i].In(d.Text), "*_") == ""
}

// sideOf gives the class of a character of the token w.
func sideOf(r rune, w string) side {
	switch {
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return letter
	case unicode.IsDigit(r):
		return digit
	case r == '…' || r == '.' && len(w) > 1 && strings.Trim(w, ".") == "":
		return dots
	case r == ':':
		return colon
	case strings.ContainsRune(".,;!?。、，！？", r):
		return stop
	case strings.ContainsRune("([{<¿¡", r):
		return bracket
	case strings.ContainsRune(")]}>", r):
		return unbrace
	case unicode.Is(unicode.Pd, r) || r == '/':
		return dash
	}
	return symbol
}
