package layout

import (
	"github.com/seed-761fda18/whosaid/internal/document"
)

// datelineLength is the longest dateline in tokens.
const datelineLength = 18

// dateline adds the place, date and agency that a story begins with.
//
// The reading problem: a name in capitals stands before the first quotation,
// with a dash as before a signature.
//
//	OSLO, June 4 (NTB) — "It is over," Odd Berg said.
//	OSLO/BERGEN: The ferry is sold, the ministry said.
//
// A colon ends it where the running text begins, and behind two places with a stroke
// between them. It stays silent where the paragraph does not begin with a place in capitals
// or with an agency in brackets behind a place, and where a verb or a word in lower case
// stands before the dash.
func (p *page) dateline(r document.Range) {
	capitals, agency, bracket := allCaps(p.t, r.First, 3), false, false
	places := !p.body && !listed(p.t.Form(r.First), "notice")
	for i := r.First; i < r.End && i < r.First+datelineLength; i++ {
		w := p.t.Form(i)
		switch {
		case listed(w, "predicate"):
			return
		case w == "(":
			bracket = true
		case w == ")":
			bracket, agency = false, true
		case i > r.First && !bracket && (dash(p.t, i) || capitals && places && w == ":"):
			if capitals || agency && p.t.Capital(r.First) {
				d := document.Range{First: r.First, End: i + 1}
				p.add(Dateline, d, document.Range{}, document.Range{})
			}
			return
		case w == "/":
			places = true
		case w == "," || w == "." || p.t.Capital(i) || p.t.Tokens[i].Kind == document.Number:
		default:
			return
		}
	}
}
