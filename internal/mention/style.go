package mention

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
)

// style takes the word in small letters or the possessive that a title begins with
// into the run r of a name, and gives the run with the length of that title, 0 where
// there is none.
//
// The reading problem: "then-Gov. Rick Solano", "ex-Prime Minister Ida Lund" and
// "Her Majesty Queen Anna" begin with a word that no name begins with. It is silent
// where the lexicon has no such title ("then Rick Solano", "her Aunt Anna"), and
// for words that are roles by themselves ("then-president Ida Lund").
func (f *finder) style(r, s document.Range) (document.Range, int) {
	k := r.First - 1
	if k < s.First {
		return r, 0
	}
	switch form := f.text.Form(k); {
	case form == "Her" || form == "His" || form == "Your" || form == "Their":
	case !f.class(k).has(capital) && strings.Contains(form, "-") && !f.class(k).has(role):
	default:
		return r, 0
	}
	var buf [4]string
	n, h := f.lex.Honorific(f.forms(buf[:0], k, r.End))
	if n == 0 || n == 1 && !h.Former || k+n >= r.End {
		return r, 0
	}
	return document.Range{First: k, End: r.End}, n
}

// styled notes the title of n tokens that the run of a name was found to begin with,
// and gives where the name goes on.
func (f *finder) styled(m *Mention, r document.Range, n int) int {
	f.honorificAt(m, r.First, r.End)
	title := document.Range{First: r.First, End: r.First + n}
	if n > 1 && f.class(title.End-1).has(role) {
		m.Role = title
	} else {
		m.Name.Honorific = title
	}
	return title.End
}
