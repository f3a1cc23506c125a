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
		if f.entity = r.acronym(f); f.entity >= 0 {
			r.joinForm(f)
			continue
		}
		if f.entity = r.monogram(f); f.entity >= 0 {
			r.addForm(f, f.entity)
			r.linkForm(f, High, "initials")
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
	r.state = append(r.state, state{last: -1, lastQuoted: -1, told: -1, nominal: -1})
	r.addForm(f, e)
	r.index(f, e)
	r.indexAcronym(f, e)
	r.indexMonogram(f, e)
	r.linkForm(f, Explicit, "name")
	return e
}

// joinForm adds a form to the entity that it was found to stand for.
func (r *resolver) joinForm(f *form) {
	r.addForm(f, f.entity)
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

// maxForms bounds the forms of one name that others are held against, which keeps
// the search linear in a text that writes one name in a thousand ways.
const maxForms = 64

// addForm counts a form among those of the entity.
func (r *resolver) addForm(f *form, e int) {
	f.entity = e
	st := &r.state[e]
	st.named += len(f.mentions)
	if len(st.forms) < maxForms {
		st.forms = append(st.forms, f)
	}
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
