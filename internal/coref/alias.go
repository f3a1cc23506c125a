package coref

import (
	"cmp"
	"slices"
	"strings"

	"github.com/seed-761fda18/whosaid/internal/mention"
)

// cluster joins the forms of names into entities. Longer forms come first, so
// that a short one finds whom it may stand for: "Lt. Gen. Ada Marsh", "Gen.
// Marsh", "Marsh". A short form that fits two bearers equally well joins none:
// its mentions are decided one by one, each where it stands.
func (r *resolver) cluster(forms []*form) {
	slices.SortStableFunc(forms, func(a, b *form) int {
		return cmp.Or(len(b.words)-len(a.words), rank(b)-rank(a))
	})
	for _, f := range forms {
		if len(f.words) == 0 {
			f.entity = r.newFormEntity(f)
			continue
		}
		c := r.bearers(f)
		switch {
		case len(c) == 0, r.dominant(c) >= 0 && r.namesake(f, r.dominant(c)):
			f.entity = r.newFormEntity(f)
		case r.dominant(c) >= 0:
			f.entity = r.dominant(c)
			r.joinForm(f)
		case len(f.mentions) >= ownForm && (f.honored || r.outnumbers(f, c)):
			if f.entity = r.introduced(f, c); f.entity >= 0 {
				r.joinForm(f)
			} else {
				f.entity = r.newFormEntity(f)
			}
		default:
			f.entity = -1
			for _, i := range f.mentions {
				r.links[i] = Link{Entity: -1, Rule: "ambiguous name", Candidates: slices.Clone(c)}
			}
		}
	}
}

// ownForm is how often an honorific with a surname that several bear must stand
// in a text to be one person of its own: the eldest sister is Miss Bennet.
const ownForm = 3

// namesake reports whether a given name alone, often in the text, is not that of
// someone whom the writer mostly calls Mr. or Mrs. with the surname: in a novel
// Tom is the son of Mr. Thomas Marlow. It stays silent where only the characters
// say so to his face: "Good day, Mr. Marlow," they tell Tom.
func (r *resolver) namesake(f *form, e int) bool {
	if f.honored || len(f.words) != 1 || len(f.mentions) < dominance {
		return false
	}
	formal, other := 0, 0
	for _, g := range r.state[e].forms {
		switch {
		case g.has(f.words[0]):
			other += len(g.mentions)
			if g.surname == f.words[0] && len(g.words) > 1 {
				return false
			}
		case len(g.words) == 1 && g.honored && g.title != maiden:
			formal += r.narrated(g)
		}
	}
	return formal >= dominance && (other*3 <= formal || other <= formal && other*3 <= len(f.mentions))
}

// narrated gives how often the text has a form outside quotations.
func (r *resolver) narrated(f *form) int {
	n := 0
	for _, i := range f.mentions {
		if m := &r.set.Mentions[i]; m.Region < 0 && m.Quotation < 0 {
			n++
		}
	}
	return n
}

// dominant gives the only bearer, or the one of several who is named at least
// four times as often as all others together, -1 for none: a chapter's "Dear Ada"
// does not make the Ada of a hundred pages two.
func (r *resolver) dominant(c []int) int {
	if len(c) == 1 {
		return c[0]
	}
	best, most, all := -1, 0, 0
	for _, e := range c {
		n := r.named(e)
		all += n
		if n > most {
			best, most = e, n
		}
	}
	if most >= 4*(all-most) && most >= dominance {
		return best
	}
	return -1
}

// dominance is how often a dominant bearer must be named at least.
const dominance = 8

// named gives how often an entity is named by the forms joined so far.
func (r *resolver) named(e int) int {
	n := 0
	for _, f := range r.state[e].forms {
		n += len(f.mentions)
	}
	return n
}

// outnumbers reports whether a short form is by far the commonest way to name
// any of its bearers. It then is one person's, whom a longer form names once or
// twice.
func (r *resolver) outnumbers(f *form, c []int) bool {
	all := 0
	for _, e := range c {
		all += r.named(e)
	}
	return len(f.mentions) >= 3*all && len(f.mentions) >= dominance
}

// introduced gives the one bearer who is named before the short form stands for
// the first time: "Ada Marsh came. Ada sang." An honorific is none's.
func (r *resolver) introduced(f *form, c []int) int {
	if f.honored {
		return -1
	}
	found := -1
	for _, e := range c {
		if first := r.state[e].forms[0].mentions[0]; first < f.mentions[0] {
			if found >= 0 {
				return -1
			}
			found = e
		}
	}
	return found
}

// rank orders forms of equal length: those with an honorific first.
func rank(f *form) int {
	if f.honored {
		return 1
	}
	return 0
}

// newFormEntity makes an entity of a form and lets its words find it.
func (r *resolver) newFormEntity(f *form) int {
	e := len(r.ents)
	r.ents = append(r.ents, Entity{Owner: -1, Main: -1, Named: true, Gender: f.gender, Type: f.kind, Number: mention.Singular})
	r.state = append(r.state, state{forms: []*form{f}, last: -1, lastQuoted: -1, nominal: -1})
	f.entity = e
	r.index(f, e)
	r.linkForm(f, Explicit, "name")
	return e
}

// joinForm adds a form to the entity that it was found to stand for.
func (r *resolver) joinForm(f *form) {
	st := &r.state[f.entity]
	st.forms = append(st.forms, f)
	e := &r.ents[f.entity]
	if e.Gender == mention.AnyGender && !r.bareSurname(f.entity, f) {
		e.Gender = f.gender
	}
	if e.Type == mention.Unknown || f.honored && e.Type == mention.Place {
		e.Type = f.kind
	}
	r.index(f, f.entity)
	r.linkForm(f, Explicit, "short name")
}

// linkForm links the mentions of a form to its entity.
func (r *resolver) linkForm(f *form, g Grade, rule string) {
	for _, i := range f.mentions {
		r.links[i] = Link{Entity: f.entity, Grade: g, Rule: rule}
	}
}

// index lets the words of a form, and the parts of those with a hyphen, find
// the entity.
func (r *resolver) index(f *form, e int) {
	for _, w := range f.words {
		r.indexWord(w, e)
		if s := r.names.words[w]; strings.Contains(s, "-") {
			for _, part := range strings.Split(s, "-") {
				if len(part) > 2 {
					r.indexWord(r.names.id(part), e)
				}
			}
		}
	}
	if f.given >= 0 && f.kind != mention.Organization && f.kind != mention.Place {
		for _, long := range nicknames()[r.names.words[f.given]] {
			r.indexWord(r.names.id(long), e)
		}
	}
}

// indexWord lets a word find an entity.
func (r *resolver) indexWord(w int32, e int) {
	if l := r.byWord[w]; len(l) == 0 || l[len(l)-1] != e {
		if len(l) < maxBearers {
			r.byWord[w] = append(l, e)
		}
	}
}

// maxBearers bounds the entities that one word of a name finds, which keeps the
// search linear on lists of a thousand Smiths.
const maxBearers = 24

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
