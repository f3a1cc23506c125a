package mention

import "strings"

// attributive reports whether the token is an adjective in front of a person's name:
// "Old Cole", "Dear Ada". A word that the text mostly writes small is none of the
// name; in front of a body's name it may be ("Green Party"), and where the rest
// never stands without it ("Big Medicine"). "Oslo-born" is never one.
func (f *finder) attributive(k, end int) bool {
	c := f.class(k)
	if f.origin(k) {
		return true
	}
	if c.has(named) || f.seldomSmall(k) || f.wedded(k) || f.compoundTitle(k) {
		return false
	}
	last := f.class(end - 1)
	return !last.has(orgHead|orgSuffix|newspaper|place) && !f.is(k+1, "of") && !f.is(k+1, "&")
}

// origin reports whether the token is an adjective of place that begins with a
// capital: Oslo-born, Reno-based.
func (f *finder) origin(k int) bool {
	_, end, ok := strings.Cut(f.text.Form(k), "-")
	switch end {
	case "born", "based", "raised", "educated", "trained", "led":
		return ok
	}
	return false
}

// sobriquet reports whether the token is the adjective of a name that the text
// never gives without it, and has a capital inside a sentence too: "said Big
// Medicine". In "Never Ada, never Abel" nobody is called Never Ada.
func (f *finder) sobriquet(i int) bool {
	next := f.class(i + 1)
	if !next.has(capital) || next.has(function|givenName) || f.info[f.of[i]].inside == 0 || !f.wedded(i) {
		return false
	}
	return f.text.Tags[i].Adjective() || f.text.Tags[i].Proper()
}

// wedded reports whether the word behind the token stands nowhere without it, and
// more than once.
func (f *finder) wedded(k int) bool {
	n := f.info[f.of[k+1]].count
	return n > 1 && f.pairs[[2]int32{f.of[k], f.of[k+1]}] == n
}
