package layout

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// seatLength is the longest remark in brackets, in tokens, that a label may have.
const seatLength = 8

// colonOf gives the colon behind the label that begins with token i, and the end of
// the range where none comes soon.
//
// The reading problem: a record of a parliament puts the seat and the party of who
// speaks in brackets before the colon, or the name behind the office.
//
//	Ada Holm (North Fells) (Lab): Why is it late?
//	The Minister for Harbours (Odd Berg): It is not.
//
// It stays silent where a bracket does not close soon.
func colonOf(t *analysis.Text, i, end int) int {
	for k, n := i, 0; k < end && n <= labelLength; k, n = k+1, n+1 {
		if t.Form(k) == ":" {
			return k
		}
		if t.Form(k) == "(" {
			if k = closing(t, k, end); k == end {
				return end
			}
		}
	}
	return end
}

// closing gives the bracket that closes the one at token i, and end where none does soon.
func closing(t *analysis.Text, i, end int) int {
	for k := i + 1; k < min(end, i+seatLength+2); k++ {
		if t.Form(k) == ")" {
			return k
		}
	}
	return end
}

// seated gives the part of a label that names who speaks: what stands before the
// brackets, or in them where an office with its article does.
func seated(t *analysis.Text, l document.Range) document.Range {
	open := l.First
	for open < l.End && t.Form(open) != "(" {
		open++
	}
	if open == l.End || open == l.First {
		return l
	}
	inside := document.Range{First: open + 1, End: closing(t, open, l.End)}
	if t.Form(l.First) == "The" && inside.Len() > 1 && inside.End == l.End-1 && nameLike(t, inside) {
		return inside
	}
	return document.Range{First: l.First, End: open}
}
