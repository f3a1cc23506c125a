package coref

import (
	"slices"
	"strings"

	"github.com/seed-761fda18/whosaid/internal/mention"
)

// bearers gives the entities that a form may stand for: where some share the
// surname, those alone.
func (r *resolver) bearers(f *form) []int {
	var strong, weak []int
	seen := func(e int) bool { return slices.Contains(strong, e) || slices.Contains(weak, e) }
	for _, w := range r.lookups(f) {
		for _, e := range r.byWord[w] {
			if seen(e) {
				continue
			}
			switch r.fits(e, f) {
			case 2:
				strong = append(strong, e)
			case 1:
				weak = append(weak, e)
			}
		}
	}
	if len(strong) > 0 {
		return strong
	}
	return weak
}

// lookups gives the words by which the bearers of a form are sought: its own,
// and what the first of them may be short for.
func (r *resolver) lookups(f *form) []int32 {
	ws := slices.Clone(f.words)
	for _, long := range nicknames()[r.names.words[f.words[0]]] {
		ws = append(ws, r.names.id(long))
	}
	return ws
}

// fits says how well a form fits an entity: 2 by its surname or wholly, 1 by
// another part of the name, 0 not at all.
func (r *resolver) fits(e int, f *form) int {
	ent := &r.ents[e]
	if r.shortBody(e, f) {
		return 1
	}
	if !typesAgree(ent.Type, f) || !gendersAgree(ent.Gender, f.gender) && !r.bareSurname(e, f) {
		return 0
	}
	best := 0
	for _, g := range r.state[e].forms {
		v := r.matches(g, f)
		if v < 0 {
			return 0
		}
		best = max(best, v)
	}
	return best
}

// bareSurname reports whether a form is one word without an honorific that a
// longer form of the entity has as its surname. Its gender then says nothing,
// though the word be a given name too: in "Anna Cole testified. Cole wept" Cole
// is no man. A given name that stands alone keeps its gender.
func (r *resolver) bareSurname(e int, f *form) bool {
	if len(f.words) != 1 || f.honored {
		return false
	}
	return slices.ContainsFunc(r.state[e].forms, func(g *form) bool {
		return len(g.words) > 1 && g.surname == f.words[0]
	})
}

// shortBody reports whether a form is the first word of a body's name, though it is a
// given name too: in "Halvard Motors is closing. Halvard declined" nobody is called
// Halvard. A person of that name in the text fits better.
func (r *resolver) shortBody(e int, f *form) bool {
	if r.ents[e].Type != mention.Organization || f.kind != mention.Person || len(f.words) != 1 || f.honored {
		return false
	}
	return slices.ContainsFunc(r.state[e].forms, func(g *form) bool {
		return len(g.words) > 1 && g.words[0] == f.words[0]
	})
}

// typesAgree reports whether a form can name something of the type.
func typesAgree(t mention.Type, f *form) bool {
	if t == f.kind || t == mention.Unknown || f.kind == mention.Unknown {
		return true
	}
	if f.kind == mention.Place && len(f.words) == 1 {
		return t == mention.Person
	}
	return false
}

// gendersAgree reports whether two genders do not contradict each other.
func gendersAgree(a, b mention.Gender) bool {
	return a == mention.AnyGender || b == mention.AnyGender || a == b
}

// matches says how well form f fits the known form g of an entity: 2 or 1 as in
// fits, 0 no match, -1 a contradiction.
func (r *resolver) matches(g, f *form) int {
	if g.title != plain && f.title != plain && g.title != f.title {
		return -1
	}
	if g.suffix != "" && f.suffix != "" && g.suffix != f.suffix && (g.suffix == "jr" || f.suffix == "jr") {
		return -1
	}
	if g.given >= 0 && f.given >= 0 && g.given != f.given && (g.title == knight || f.title == knight) {
		return -1
	}
	if len(f.words) == 1 {
		return r.matchesWord(g, f)
	}
	if slices.Equal(g.words, f.words) {
		return 2
	}
	if len(g.words) == 1 {
		return 0
	}
	if g.subsequence(f) && (f.surname == g.surname || f.given == g.given && len(g.words) == len(f.words)+1) {
		return 2
	}
	if g.surname >= 0 && g.surname == f.surname && r.givenMatches(g, f) {
		return 2
	}
	return 0
}

// matchesWord is matches for a form of one word. After an honorific it is a
// surname first (Mr. Cole), and a given name only for titles that go with one
// (Sir John, Miss Ada, Aunt Polly). A Dr. Cole and a Mrs. Cole are two.
func (r *resolver) matchesWord(g, f *form) int {
	w := f.words[0]
	if g.kind == mention.Organization || f.kind == mention.Organization {
		return r.matchesBody(g, f)
	}
	if len(g.words) == 1 {
		if g.words[0] == w {
			if f.honored && g.honored && (f.title == married) != (g.title == married) {
				return 0
			}
			return 2
		}
		if !f.honored && !g.honored && r.shortFor(g.words[0], w) {
			return 1
		}
		return 0
	}
	switch {
	case g.surname == w:
		if f.title == married && g.title == plain && r.firstNamed(g) {
			return 0
		}
		return 2
	case g.given == w || g.nickname == w:
		if f.honored || g.kind != mention.Person {
			return 1
		}
		return 2
	case g.has(w):
		return 1
	case !f.honored && g.given >= 0 && r.shortFor(g.given, w):
		return 1
	}
	if !f.honored && r.hyphenPart(g, w) {
		return 1
	}
	return 0
}

// matchesBody is matchesWord for the names of bodies: the first word of the name
// stands for it (Volta for Volta Motors). A word that is the name of a body by
// itself stands for no longer one: NASA is not the NASA Museum.
func (r *resolver) matchesBody(g, f *form) int {
	switch {
	case slices.Equal(g.words, f.words):
		return 2
	case f.kind == mention.Organization || len(f.words) > 1 || len(g.words) > 3:
		return 0
	case g.words[0] == f.words[0]:
		return 1
	}
	return 0
}

// hyphenPart reports whether the word is a part of a word with a hyphen.
func (r *resolver) hyphenPart(g *form, w int32) bool {
	s := r.names.words[w]
	for _, x := range g.words {
		if slices.Contains(strings.Split(r.names.words[x], "-"), s) {
			return true
		}
	}
	return false
}

// firstNamed reports whether the text calls the bearer of a full name by the
// first name alone. Such a young woman is not the Mrs. of her family: Fanny
// Price and Mrs. Price are two.
func (r *resolver) firstNamed(g *form) bool { return g.given >= 0 && r.alone[g.given] }

// shortFor reports whether one of two given names is a short form or an initial
// of the other.
func (r *resolver) shortFor(a, b int32) bool {
	x, y := r.names.words[a], r.names.words[b]
	return slices.Contains(nicknames()[x], y) || slices.Contains(nicknames()[y], x) || slices.ContainsFunc(nicknames()[x], func(s string) bool {
		return slices.Contains(nicknames()[y], s)
	})
}

// givenMatches reports whether the given names of two forms can be the same
// person's: equal, an initial, or a short form.
func (r *resolver) givenMatches(g, f *form) bool {
	if g.given < 0 || f.given < 0 {
		return false
	}
	if g.given == f.given || r.shortFor(g.given, f.given) || f.nickname == g.given || g.nickname == f.given {
		return true
	}
	x, y := r.names.words[g.given], r.names.words[f.given]
	return initialOf(x, y) || initialOf(y, x) || misspelt(x, y) && gendersAgree(g.gender, f.gender)
}

// misspelt reports whether two given names of five letters or more differ by one
// letter: Kristin and Kristen.
func misspelt(a, b string) bool {
	if len(a) != len(b) || len(a) < 5 {
		return false
	}
	n := 0
	for i := range len(a) {
		if a[i] != b[i] {
			n++
		}
	}
	return n == 1
}

// initialOf reports whether a is the initial, or the initials, that b begins
// with: j or j.k for joanne.
func initialOf(a, b string) bool {
	return (len(a) == 1 || len(a) > 1 && a[1] == '.') && len(b) > 0 && a[0] == b[0]
}
