package mention

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
)

// prefixes reads the honorifics and the role at the front of a run ("Lt. Gen.",
// "Defense Minister Mullah") into the mention and gives where the name begins.
// A given name ends them: the King of Martin Luther King is no title. The first
// tokens are the title that [finder.style] has found, if any.
func (f *finder) prefixes(m *Mention, r document.Range, style int) int {
	core := r.First
	if style > 0 {
		core = f.styled(m, r, style)
	}
	for style == 0 && core < r.End-1 && f.epithet(core, r.End) {
		core++
	}
	for k := core; k < r.End-1; {
		n := f.honorificAt(m, k, r.End)
		if n > 0 && f.goesOn(m, k) && f.nameBehind(k+n, r.End) {
			m.Role.End = k + n
			core = k + n
			k = core
			continue
		}
		if n > 0 && (k == core || f.titled(k, n)) && (f.nameBehind(k+n, r.End) || f.class(k).has(civil)) {
			if n > 1 && f.class(k+n-1).has(role) && !strings.HasSuffix(f.text.Form(k), ".") {
				m.Role, m.Name.Honorific = document.Range{First: r.First, End: k + n}, document.Range{}
				core = k + n
				k = core
				continue
			}
			m.Name.Honorific = f.grow(m.Name.Honorific, k, n)
			core = k + n
			k = core
			continue
		}
		c := f.class(k)
		if end := f.officeOf(k, r.End); end > 0 {
			m.Role = document.Range{First: r.First, End: end}
			m.Name.Honorific = document.Range{}
			core, k = end, end
			continue
		}
		if c.has(role) && f.nameBehind(k+1, r.End) && (!c.has(personNoun) || f.class(k+1).has(givenName|initial|honorific)) {
			m.Role = document.Range{First: r.First, End: k + 1}
			m.Name.Honorific = document.Range{}
			core = k + 1
		} else if c.has(givenName) && !c.has(modifier|nationality|place) || f.is(k, "of") || core > r.First && !c.has(modifier) {
			break
		}
		k++
	}
	f.office(m, r.First)
	return core
}

// office makes an honorific that names an office with the body in front, or in
// capitals, the role: Volta Motors CEO.
func (f *finder) office(m *Mention, first int) {
	h := m.Name.Honorific
	if m.Role.Len() > 0 || h.Len() == 0 {
		return
	}
	last := f.class(h.End - 1)
	switch {
	case h.First > first && (last.has(role) || f.orgWords(first, h.First)):
		m.Role = document.Range{First: first, End: h.End}
	case last.has(role) && last.has(allCaps):
		m.Role = h
	default:
		return
	}
	if last.has(role) {
		m.Name.Honorific = document.Range{}
	}
}

// goesOn reports whether the title at k is the rest of the role in front of it,
// which ends in a word that stands before others: Officer behind Chief Executive,
// Secretary behind Deputy Assistant. The General of "Defense Minister General
// Sami" has a rank of his own.
func (f *finder) goesOn(m *Mention, k int) bool {
	return m.Role.Len() > 0 && m.Role.End == k && f.class(k-1).has(modifier) && f.class(k).has(role) && !strings.HasSuffix(f.text.Form(k), ".")
}

// officeOf gives where an office with "of" or "for" at k ends before a given name,
// 0 for none: Governor of Washington in "Governor of Washington Ada Marsh".
func (f *finder) officeOf(k, end int) int {
	if !f.class(k).has(role | honorific) {
		return 0
	}
	if f.is(k+1, "for") {
		return f.officeFor(k+1, end)
	}
	if !f.is(k+1, "of") {
		return 0
	}
	for j := k + 3; j < end-1; j++ {
		if c := f.class(j); (c.has(givenName) || c.has(civil) && strings.HasSuffix(f.text.Form(j), ".")) && !c.has(place) {
			return j
		}
	}
	return 0
}

// officeFor gives where the field of an office begun before the "for" at k ends, at
// a given name with another word behind it, 0 for none: Sales in "Vice President for
// Sales Kay Moss". It is silent where the words behind "for" name a person or have a
// title of their own: "Attorney for Kay Moss", "Spokesman for Governor Kay Moss".
func (f *finder) officeFor(k, end int) int {
	for j := k + 1; j < end-1 && j < k+7; j++ {
		c := f.class(j)
		switch {
		case c.has(givenName) && !c.has(place) && f.nameWord(j+1, end):
			if j == k+1 {
				return 0
			}
			return j
		case f.is(j, "and") && j > k+1:
		case !f.nameWord(j, end), c.has(role | honorific | initial):
			return 0
		}
	}
	return 0
}

// epithet reports whether the token is an adjective in front of a person's name:
// "Old Cole", "Dear Ada". A word that the text mostly writes small is none of the
// name; in front of a body's name it may be ("Green Party"), and where the rest
// never stands without it ("Big Medicine"). "Oslo-born" is never one.
func (f *finder) epithet(k, end int) bool {
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

// compoundTitle reports whether a title of several words begins at the token:
// Prime Minister, though the text may write prime small elsewhere.
func (f *finder) compoundTitle(i int) bool {
	if !f.class(i+1).has(capital) || !f.class(i+1).has(role|honorific) {
		return false
	}
	n, _ := f.lex.Honorific([]string{f.text.Form(i), f.text.Form(i + 1)})
	return n == 2
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

// titled reports whether the honorific of n tokens at k may follow other words
// of the run: Sen. and CEO may, the Hakim of Abdul Hakim Park is part of a name.
func (f *finder) titled(k, n int) bool {
	last := f.class(k + n - 1)
	return last.has(role) || !last.has(givenName) && strings.HasSuffix(f.text.Form(k+n-1), ".")
}

// grow gives a range that n tokens from k go on with, or a new one.
func (f *finder) grow(r document.Range, k, n int) document.Range {
	if r.Len() > 0 && r.End == k {
		return document.Range{First: r.First, End: k + n}
	}
	return document.Range{First: k, End: k + n}
}

// honorificAt gives the length of the honorific at k, 0 for none.
func (f *finder) honorificAt(m *Mention, k, end int) int {
	if f.class(k).has(givenName) && !f.class(k).has(honorific) || f.surnameFirst(k, end) {
		return 0
	}
	var buf [4]string
	n, h := f.lex.Honorific(f.forms(buf[:0], k, end))
	if n > 0 && h.Former {
		m.Name.Former = true
	}
	if g := genderFrom(h.Gender); n > 0 && g != AnyGender {
		m.Gender = g
	}
	return n
}

// nameBehind reports whether what stands from k to the end of the run can be a
// person's name: not a suffix alone, not "of ...", no number, no
// body's name, and no people: the Liberal Democrats.
func (f *finder) nameBehind(k, end int) bool {
	if k >= end || f.is(k, "of") || f.is(k, "for") || f.is(k, "and") || f.is(k, "&") || f.class(k).has(suffix) && k == end-1 || f.text.Tokens[k].Kind == document.Number {
		return false
	}
	last := f.class(end - 1)
	if k == end-1 && last.has(pluralRole) && f.the(end-2) {
		return false
	}
	return !last.has(orgHead|orgSuffix|newspaper) || f.class(k).has(givenName) && !last.has(orgSuffix)
}

// orgWords reports whether the tokens look like the name of a body or place.
func (f *finder) orgWords(first, end int) bool {
	for i := first; i < end; i++ {
		if f.class(i).has(orgHead | orgSuffix | orgName | newspaper | place | nationality) {
			return true
		}
	}
	return false
}
