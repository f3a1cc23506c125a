package mention

import "github.com/seed-761fda18/whosaid/internal/document"

// couple adds the first of two who share a name that stands once: the Mr. of
// "Mr. and Mrs. Feldman". Its tokens are the honorific, its name is the other's.
// It is silent where no name follows the second honorific, or where the first has
// a name of its own.
func (f *finder) couple(r, s document.Range) {
	if r.Len() != 1 || !f.class(r.First).has(civil) || !f.is(r.End, "and") && !f.is(r.End, "&") || !f.class(r.End+1).has(civil) || r.End+2 >= s.End {
		return
	}
	next := document.Range{First: r.End + 1, End: f.runEnd(r.End+1, s)}
	var other Mention
	core := f.prefixes(&other, next, 0)
	if core == next.First || other.Name.Honorific.Len() == 0 {
		return
	}
	m := Mention{Tokens: r, Head: r.First, Kind: Name, Type: Person, Number: Singular, Name: NameParts{
		Honorific: r, Core: document.Range{First: core, End: next.End}, Surname: document.Range{First: next.End - 1, End: next.End},
	}}
	m.Gender = f.gender(r.First)
	f.add(m)
}
