package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/sequence"
)

// Role is what a span of tokens is in a quotation.
type Role uint8

// The roles. A content before its cue has labels of its own, because what may
// stand around it differs; a span read is a Content in either case.
const (
	Outside Role = iota
	Content
	CueRole
	SourceRole
	ContentBefore
)

// The labels of tokens: for each role one that begins a span and one that goes
// on with it.
const (
	outside = sequence.Label(0)
	labels  = 9
)

// begin gives the label of the first token of a span.
func begin(r Role) sequence.Label { return sequence.Label(2*r - 1) }

// inside gives the label of the further tokens of a span.
func inside(r Role) sequence.Label { return sequence.Label(2 * r) }

// Scheme is the scheme of the labels: a span goes on only where one began.
func Scheme() sequence.Scheme {
	s := sequence.Scheme{Labels: labels}
	all := uint16(1<<labels - 1)
	s.Before[outside] = all
	s.First = 1
	for r := Content; r <= ContentBefore; r++ {
		s.Before[begin(r)] = all
		s.Before[inside(r)] = 1<<begin(r) | 1<<inside(r)
		s.First |= 1 << begin(r)
	}
	return s
}

// span is a span of tokens with its role.
type span struct {
	document.Range
	role Role
}

// spansOf reads the labels of the tokens from first on.
func spansOf(dst []span, path []sequence.Label, first int) []span {
	for i, l := range path {
		if l == outside {
			continue
		}
		r := Role(l+1) / 2
		goes := l == inside(r)
		if r == ContentBefore {
			r = Content
		}
		if goes && len(dst) > 0 && dst[len(dst)-1].End == first+i {
			dst[len(dst)-1].End++
			continue
		}
		dst = append(dst, span{document.Range{First: first + i, End: first + i + 1}, r})
	}
	return dst
}
