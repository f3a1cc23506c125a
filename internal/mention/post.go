package mention

import (
	"github.com/seed-761fda18/whosaid/internal/document"
)

// post reads the place of an office into the mention of the holder, who is named
// right behind it in the run r, and gives the run of the name: r where there is no
// office.
//
// The reading problem: no comma parts the place from the name.
//
//	Ambassador to the United States Ada Moss / the president of Ireland Ada Moss
//
// It is silent where no office stands before the preposition ("a visit to Ireland
// Ada Moss had planned"), where nothing is known to be a place or body, and where
// what follows it is no person's name ("the ambassador to United States Steel").
func (f *finder) post(m *Mention, r, s document.Range) document.Range {
	office := r.First - 1
	if f.is(office, "the") {
		office--
	}
	to := f.is(office, "to")
	if !to && !f.is(office, "of") && !f.is(office, "in") && !f.is(office, "at") {
		return r
	}
	office--
	core := r.First + f.seat(r)
	if office < s.First || !f.class(office).has(role|honorific) || core == r.First || !f.holder(core, r.End, to) {
		return r
	}
	first := f.leftEdge(office, s.First)
	if last := len(f.out) - 1; last >= 0 && f.out[last].Tokens.End == office+1 {
		first = min(first, f.out[last].Tokens.First)
		f.drop(last)
	}
	for f.class(first).has(determiner) && first < office {
		first++
	}
	m.Role = document.Range{First: first, End: core}
	m.Tokens.First = f.withDeterminer(first, s.First)
	m.Type = Person
	seat := Mention{Tokens: document.Range{First: r.First, End: core}, Kind: Name, Type: Place, Gender: Neuter, Number: Singular, Head: core - 1}
	seat.Name.Core = seat.Tokens
	seat.unlink()
	f.out = append(f.out, seat)
	return document.Range{First: core, End: r.End}
}

// seat gives the length of the place or body at the start of a run that holds more,
// 0 for none.
func (f *finder) seat(r document.Range) int {
	var buf [6]string
	forms := f.forms(buf[:0], r.First, r.End)
	n, _ := f.lex.Place(forms)
	if k, _ := f.lex.OrganizationPhrase(forms); k > n && k > 1 {
		n = k
	}
	if n == r.Len() {
		return 0
	}
	return n
}

// holder reports whether the words from k to the end of a run are a person's whole
// name. Behind an office "to" somewhere the given name need not be a known one.
func (f *finder) holder(k, end int, to bool) bool {
	if end-k < 2 || !f.nameBehind(k, end) {
		return false
	}
	for i := k; i < end; i++ {
		if f.class(i).has(orgHead | orgSuffix | newspaper | role | nationality) {
			return false
		}
	}
	return to || f.class(k).has(givenName|initial)
}

// drop takes back the mention that was added last.
func (f *finder) drop(last int) {
	for i := f.out[last].Tokens.First; i < f.out[last].Tokens.End; i++ {
		f.covered[i] = 0
	}
	f.out = f.out[:last]
}
