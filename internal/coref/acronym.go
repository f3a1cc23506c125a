package coref

import (
	"strings"
	"unicode"

	"github.com/seed-761fda18/whosaid/internal/mention"
)

// acronym finds the body whose initials a form of capitals is, -1 for none: the
// HRC of the Harbour Rescue Council, the TIP of the Tehrik-e-Islah Party. Two bodies
// with the same initials leave it alone, and persons have none.
func (r *resolver) acronym(f *form) int {
	if len(f.words) != 1 || f.honored || !capitals(r.set.Form(f.mentions[0])) {
		return -1
	}
	found := -1
	for _, e := range r.acronyms[r.names.words[f.words[0]]] {
		if found >= 0 && found != e {
			return -1
		}
		found = e
	}
	return found
}

// capitals reports whether a word is of two to six capitals.
func capitals(s string) bool {
	s = strings.TrimPrefix(s, "the ")
	n := 0
	for _, c := range s {
		if !unicode.IsUpper(c) {
			return false
		}
		n++
	}
	return n >= 2 && n <= 6
}

// initials gives the first letters of the words of a body's name, those of its
// small words left out.
func (r *resolver) initials(f *form) string {
	var b strings.Builder
	for _, w := range f.words {
		for _, part := range strings.Split(r.names.words[w], "-") {
			switch part {
			case "of", "the", "and", "for", "in", "on", "e", "ul", "al", "de", "la":
				continue
			}
			for _, c := range part {
				b.WriteRune(c)
				break
			}
		}
	}
	return b.String()
}

// indexAcronym lets the initials of a body's name find it.
func (r *resolver) indexAcronym(f *form, e int) {
	if len(f.words) < 2 || f.kind == mention.Person || f.honored {
		return
	}
	s := r.initials(f)
	if l := r.acronyms[s]; len(s) >= 2 && len(l) < maxBearers {
		r.acronyms[s] = append(l, e)
	}
}
