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
		f.couple(r, s)
		return
	}
	r, style := f.style(r, s)
	m := Mention{Tokens: r, Kind: Name, Number: Singular}
	r = f.post(&m, r, s)
	core := f.prefixes(&m, r, style)
	m.Name.Core = document.Range{First: core, End: r.End}
	m.Head = r.End - 1
	if f.wholeTitle(r) {
		m.Name, m.Role = NameParts{}, document.Range{}
		f.add(f.roleNominal(&m, s))
		return
	}
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
	f.leftBody(&m, s)
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
	if f.surnameFirst(first, end) {
		p.Surname = document.Range{First: first, End: first + 1}
		p.Given = document.Range{First: end - 1, End: end}
		return
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

// surnameFirst reports whether the two words from k to the end of a name are a
// surname and a given name of two syllables, the second small, as names of China
// and Korea are written: Ma Ying-jeou, Kang Yu-jung. Lund-Moreau is no such name.
func (f *finder) surnameFirst(k, end int) bool {
	if end-k != 2 || !f.class(k).has(capital) || len(f.text.Form(k)) > 6 {
		return false
	}
	a, b, ok := strings.Cut(f.text.Form(k+1), "-")
	return ok && len(a) > 1 && len(a) < 7 && len(b) > 1 && len(b) < 7 && strings.ToLower(b) == b && f.class(k+1).has(capital) && !f.class(k+1).has(prefixed)
}

// nameGender takes the gender of a person from the given name or the role, where
// the honorific says none.
func (f *finder) nameGender(m *Mention) {
	if m.Type == Organization || m.Type == Place {
		m.Gender = Neuter
		return
	}
	if m.Gender == AnyGender && m.Role.Len() > 0 && m.Role.First < m.Name.Core.First {
		m.Gender = f.gender(f.roleHead(m.Role))
	}
	if m.Gender == AnyGender && m.Name.Given.Len() > 0 {
		m.Gender = f.gender(m.Name.Given.First)
	}
}

// roleHead gives the last word of a role that is one by itself, or its last word: the
// governor of "governor of Georgia".
func (f *finder) roleHead(r document.Range) int {
	for i := r.End - 1; i >= r.First; i-- {
		if f.class(i).has(role) {
			return i
		}
	}
	return r.End - 1
}

// inner adds the names inside a role: Volta Motors in "Volta Motors CEO Ana
// Ruiz". The Norwegian of "Norwegian writer Ana Ruiz" is an adjective.
func (f *finder) inner(m *Mention) {
	if m.Role.Len() == 0 || m.Role.First >= m.Name.Core.First {
		return
	}
	end := m.Role.First
	for end < m.Role.End && f.class(end).has(capital) && !f.class(end).has(role|modifier|honorific|function) {
		end++
	}
	r := document.Range{First: m.Role.First, End: end}
	if r.Len() == 1 && f.class(r.First).has(nationality) && !f.class(r.First).has(orgName|place) {
		return
	}
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
