package mention

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
)

// prefixes reads the honorifics and the role at the front of a run ("Lt. Gen.",
// "Defense Minister Mullah") into the mention and gives where the name begins. The
// first tokens are the title that [finder.style] has found, if any.
//
// The reading problem: titles have capitals as names have, and several may follow
// each other, with the body between that somebody speaks for ("Volta Motors Chief
// Executive Dr. Ada Obi"). A given name ends them: the King of Martin Luther King is
// no title.
func (f *finder) prefixes(m *Mention, r document.Range, style int) int {
	core := r.First
	if style > 0 {
		core = f.styled(m, r, style)
	}
	for style == 0 && core < r.End-1 && f.attributive(core, r.End) {
		core++
	}
	for k := core; k < r.End-1; {
		end := f.title(m, r, core, k)
		switch {
		case end > 0:
			core, k = end, end
		case f.opensName(k, core > r.First):
			f.office(m, r.First)
			return core
		default:
			k++
		}
	}
	f.office(m, r.First)
	return core
}

// title reads the honorific or the last words of a role at token k into the mention,
// where those up to core are read, and gives where it ends, 0 where there is none.
// What stands in front of a role is part of it, honorifics too: the Chief of "Chief
// Inspector". It is silent where no name is left behind it, but for Mr. and the like.
func (f *finder) title(m *Mention, r document.Range, core, k int) int {
	n := f.honorificAt(m, k, r.End)
	named := n > 0 && f.nameBehind(k+n, r.End)
	switch {
	case named && f.goesOn(m, k):
		m.Role.End = k + n
		return k + n
	case n > 0 && (k == core || f.titled(k, n)) && (named || f.class(k).has(civil)):
		if n > 1 && f.class(k+n-1).has(role) && !strings.HasSuffix(f.text.Form(k), ".") {
			m.takeRole(r.First, k+n)
		} else {
			m.Name.Honorific = f.grow(m.Name.Honorific, k, n)
		}
		return k + n
	}
	if end := f.officeOf(k, r.End); end > 0 {
		m.takeRole(r.First, end)
		return end
	}
	if f.roleBefore(k, r.End) {
		m.takeRole(r.First, k+1)
		return k + 1
	}
	return 0
}

// takeRole makes the tokens from first to end the role of a mention, the honorifics
// among them.
func (m *Mention) takeRole(first, end int) {
	m.Role, m.Name.Honorific = document.Range{First: first, End: end}, document.Range{}
}

// roleBefore reports whether the token is a role in front of a name. A plain word for
// a person is one only in front of a given name, an initial or a title: "Witness Ada
// Moss", not "Witness Stand".
func (f *finder) roleBefore(k, end int) bool {
	c := f.class(k)
	return c.has(role) && f.nameBehind(k+1, end) && (!c.has(personNoun) || f.class(k+1).has(givenName|initial|honorific))
}

// opensName reports whether the token, which is no title, is the first of the name: a
// given name, an "of", or any word behind a title but a modifier (Deputy), which may
// belong to another.
func (f *finder) opensName(k int, titled bool) bool {
	c := f.class(k)
	return c.has(givenName) && !c.has(modifier|nationality|place) || f.is(k, "of") || titled && !c.has(modifier)
}

// goesOn reports whether the title at k is the rest of the role in front of it,
// which ends in a word that stands before others: Officer behind Chief Executive,
// Secretary behind Deputy Assistant. The General of "Defense Minister General
// Sami" has a rank of his own.
func (f *finder) goesOn(m *Mention, k int) bool {
	return m.Role.Len() > 0 && m.Role.End == k && f.class(k-1).has(modifier) && f.class(k).has(role) && !strings.HasSuffix(f.text.Form(k), ".")
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

// honorificAt gives the length of the honorific at k, 0 for none, and notes the gender
// that it shows and whether it is a past one.
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
// person's name: not a suffix alone, not "of ...", no number, no body's name, and no
// people: the Liberal Democrats.
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
