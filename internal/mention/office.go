package mention

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
)

// office makes an honorific that names an office with the body in front, or in
// capitals, the role: Volta Motors CEO. It is silent where a role is read already, and
// for a rank with nothing in front (General Sami Rahim).
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

// orgWords reports whether the tokens look like the name of a body or place.
func (f *finder) orgWords(first, end int) bool {
	for i := first; i < end; i++ {
		if f.class(i).has(orgHead | orgSuffix | orgName | newspaper | place | nationality) {
			return true
		}
	}
	return false
}
