package marks

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-761fda18/whosaid/internal/document"
)

// dialogue reads a paragraph that opens with a dash as a line of dialogue and
// reports whether it is one.
//
// The reading problem: a dash opens the speech, and what the narrator puts in
// stands behind a comma or between two more dashes.
//
//	— The bridge is out —said Kaja, at the window—. We walk.
//
// It stays silent in a paragraph that opens with a dash and a number, as in a
// list of figures, and where nothing follows the dash.
func (f *finder) dialogue(p document.Range) bool {
	if p.Len() < 2 || !f.long(p.First) || f.d.Tokens[p.First+1].Kind == document.Number {
		return false
	}
	speech := true
	first := p.First
	for i := p.First + 1; i < p.End; i++ {
		switch {
		case f.long(i) && f.switches(i, p.End, speech):
			if speech {
				f.line(first, i)
			}
			first, speech = i, !speech
		case speech && f.clause(i, p.End):
			f.line(first, i)
			speech = false
		}
	}
	if speech {
		f.line(first, p.End)
	}
	return true
}

// long reports whether the token is a dash longer than a hyphen.
func (f *finder) long(i int) bool { return strings.Contains("— – ― --- --", f.form(i)) }

// switches reports whether the dash at token i divides speech and narration: a
// clause in lower case follows where the speech ends, a stop or a blank where
// it goes on.
func (f *finder) switches(i, end int, speech bool) bool {
	if i+1 >= end {
		return !speech
	}
	if !speech {
		return true
	}
	r, _ := utf8.DecodeRuneInString(f.form(i + 1))
	tight := f.d.Tokens[i].End == f.d.Tokens[i+1].Start
	apart := f.d.Tokens[i-1].End < f.d.Tokens[i].Start
	return unicode.IsLower(r) && apart && (tight || reportingVerbs()[f.form(i+1)])
}

// line adds the region of speech behind the dash at token first.
func (f *finder) line(first, end int) {
	t := f.d.Tokens[first]
	for first+1 < end && f.d.Tokens[first+1].Kind == document.Punct && f.form(first+1) != "..." {
		first++
	}
	if first+1 >= end {
		return
	}
	s := document.Span{Start: f.d.Tokens[first+1].Start, End: f.d.Tokens[end-1].End}
	f.out = append(f.out, Region{
		Span:   document.Span{Start: t.Start, End: s.End},
		Inner:  s,
		Tokens: document.Range{First: first + 1, End: end},
		Style:  Dash,
		Parent: -1,
	})
}
