package mention

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
)

// nameRun adds the mention of a capitalised run: what stands in front of the
// name in it (honorifics, a role, the body that someone speaks for), and the
// name with its parts. "Madame" and "Sir" alone name nobody.
func (f *finder) nameRun(r, s document.Range) {
	if c := f.class(r.First); r.Len() == 1 && c.has(civil) && !c.has(givenName|role) {
		return
	}
	m := Mention{Tokens: r, Kind: Name, Number: Singular}
	core := f.prefixes(&m, r)
	m.Name.Core = document.Range{First: core, End: r.End}
	m.Head = r.End - 1
	f.splitName(&m)
	m.Type = f.nameType(&m)
	if m.Type == Organization || m.Type == Place {
		m.Name = NameParts{Core: m.Name.Core}
		if m.Role.Len() > 0 || core > r.First {
			m.Name.Core.First, m.Role = r.First, document.Range{}
			m.Type = Organization
		}
		m.Head = f.organizationHead(m.Name.Core)
	}
	f.leftRole(&m, s)
	f.nameGender(&m)
	if f.people(&m) {
		f.add(m)
		return
	}
	if (m.Type == Unknown || r.Len() == 1 && f.class(r.First).has(role)) && f.bareRole(&m) {
		f.add(f.roleNominal(&m, s))
		return
	}
	if m.Name.Core.First > 0 && m.Tokens.First == m.Name.Core.First && m.Type != Person && f.is(m.Tokens.First-1, "the") {
		m.Tokens.First--
		m.Definite = true
	}
	f.add(m)
	f.inner(&m)
}

// people makes of a word for a people a group, and of one with an article a
// nominal for a person: the Afghan. An adjective in front of a noun is no mention
// of persons; it stays a name of no type.
func (f *finder) people(m *Mention) bool {
	if m.Tokens.Len() != 1 || m.Type == Place || !f.class(m.Head).has(nationality) || f.class(m.Head).has(givenName) {
		return false
	}
	m.Type, m.Gender, m.Number = Group, AnyGender, AnyNumber
	if n := m.Head + 1; f.the(m.Head) && !peoples(f.text.Form(m.Head)) && (n >= len(f.text.Tags) || !f.text.Tags[n].Noun() && !f.text.Tags[n].Adjective()) {
		m.Kind, m.Type, m.Number, m.Name, m.Plain = Nominal, Person, Singular, NameParts{}, true
		m.Definite = f.is(m.Head-1, "the")
		m.Tokens.First--
	}
	return true
}

// peoples reports whether a word for a people means many of it: Afghans, the
// French, the Chinese.
func peoples(form string) bool {
	for _, end := range [...]string{"s", "sh", "ch", "ese"} {
		if strings.HasSuffix(form, end) {
			return true
		}
	}
	return false
}

// prefixes reads the honorifics and the role at the front of a run ("Lt. Gen.",
// "Defense Minister Mullah") into the mention and gives where the name begins.
// A given name ends them: the King of Martin Luther King is no title.
func (f *finder) prefixes(m *Mention, r document.Range) int {
	core := r.First
	for core < r.End-1 && f.epithet(core, r.End) {
		core++
	}
	for k := core; k < r.End-1; {
		n := f.honorificAt(m, k, r.End)
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
			return end
		}
		if c.has(role) && f.nameBehind(k+1, r.End) {
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

// officeOf gives where an office with "of" at k ends before a given name, 0 for
// none: Governor of Washington in "Governor of Washington Ada Marsh".
func (f *finder) officeOf(k, end int) int {
	if !f.class(k).has(role|honorific) || !f.is(k+1, "of") {
		return 0
	}
	for j := k + 3; j < end-1; j++ {
		if f.class(j).has(givenName) && !f.class(j).has(place) {
			return j
		}
	}
	return 0
}

// epithet reports whether the token is an adjective in front of a person's name:
// "Old Cole", "Dear Ada". A word that the text mostly writes small is none of the
// name; in front of a body's name it may be ("Green Party").
func (f *finder) epithet(k, end int) bool {
	c := f.class(k)
	if c.has(honorific|role|givenName|place|nationality|orgHead|orgName|particle|initial|modifier) || f.seldomSmall(k) {
		return false
	}
	last := f.class(end - 1)
	return !last.has(orgHead|orgSuffix|newspaper|place) && !f.is(k+1, "of") && !f.is(k+1, "&")
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
	if f.class(k).has(givenName) && !f.class(k).has(honorific) {
		return 0
	}
	var buf [4]string
	forms := buf[:0]
	for i := k; i < end && len(forms) < cap(buf); i++ {
		forms = append(forms, f.text.Form(i))
	}
	n, h := f.lex.Honorific(forms)
	if n > 0 && h.Former {
		m.Name.Former = true
	}
	if g := genderFrom(h.Gender); n > 0 && g != AnyGender {
		m.Gender = g
	}
	return n
}

// nameBehind reports whether what stands from k to the end of the run can be a
// person's name: not a suffix alone, not "of ...", no body's name.
func (f *finder) nameBehind(k, end int) bool {
	if k >= end || f.is(k, "of") || f.is(k, "and") || f.is(k, "&") || f.class(k).has(suffix) && k == end-1 {
		return false
	}
	last := f.class(end - 1)
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

// splitName cuts the core of a name into its parts. A name of one word is a
// given name where the lexicon knows it as one and not chiefly as a surname, and
// no honorific stands before it, else a surname.
func (f *finder) splitName(m *Mention) {
	p := &m.Name
	first, end := p.Core.First, p.Core.End
	for i := first + 1; i < end; i++ {
		if f.is(i, "of") {
			end = i
		}
	}
	whole := end
	for end-1 > first && f.class(end-1).has(suffix) {
		end--
		if f.is(end-1, ",") {
			end--
		}
	}
	p.Suffix = document.Range{First: end, End: whole}
	m.Head = end - 1
	if end-first == 1 {
		if f.class(first).has(givenName) && p.Honorific.Len() == 0 && !f.lex.SurnameFirst(f.text.Form(first)) {
			p.Given = document.Range{First: first, End: end}
		} else {
			p.Surname = document.Range{First: first, End: end}
		}
		return
	}
	cut := end - 1
	for cut-1 > first && f.class(cut-1).has(particle) && !f.class(cut-1).has(initial) {
		cut--
	}
	p.Surname = document.Range{First: cut, End: end}
	p.Given = document.Range{First: first, End: first + 1}
	p.Middle = document.Range{First: first + 1, End: cut}
	for i := first + 1; i < cut; i++ {
		if f.text.Tokens[i].Kind == document.Mark && i+2 < cut+1 {
			p.Nickname = document.Range{First: i + 1, End: i + 2}
			p.Middle.End = i
			break
		}
	}
}

// nameGender takes the gender of a person from the given name or the role, where
// the honorific says none.
func (f *finder) nameGender(m *Mention) {
	if m.Type == Organization || m.Type == Place {
		m.Gender = Neuter
		return
	}
	if m.Gender == AnyGender && m.Role.Len() > 0 && m.Role.First < m.Name.Core.First {
		m.Gender = f.gender(m.Role.End - 1)
	}
	if m.Gender == AnyGender && m.Name.Given.Len() > 0 {
		m.Gender = f.gender(m.Name.Given.First)
	}
}

// inner adds the names inside a role: Volta Motors in "Volta Motors CEO Ana
// Ruiz".
func (f *finder) inner(m *Mention) {
	if m.Role.Len() == 0 || m.Role.First >= m.Name.Core.First {
		return
	}
	end := m.Role.First
	for end < m.Role.End && f.class(end).has(capital) && !f.class(end).has(role|modifier|honorific|function) {
		end++
	}
	r := document.Range{First: m.Role.First, End: end}
	if r.Len() == 0 || end == m.Role.End || !f.orgWords(r.First, r.End) && !f.class(r.First).has(allCaps) && r.Len() < 2 {
		return
	}
	in := Mention{Tokens: r, Kind: Name, Number: Singular, Head: end - 1, Gender: Neuter, Name: NameParts{Core: r}}
	if in.Type = f.nameType(&in); in.Type == Unknown || in.Type == Person {
		in.Type = Organization
	}
	in.unlink()
	f.out = append(f.out, in)
}
