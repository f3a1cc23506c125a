package main

import (
	"regexp"
	"slices"
	"strings"
)

// The titles that a name may have before it, by what they say of its bearer.
var (
	titlesMan = set(`mr mister sir lord monsieur m master uncle father brother king prince duke count baron signor
		herr don`)
	titlesWoman = set(`mrs ms miss lady madam madame mme mlle mademoiselle aunt mother sister queen princess duchess
		countess mistress baroness signora signorina frau dame`)
	titlesOther = set(`dr doctor captain capt colonel col general gen major sergeant sgt lieutenant lt admiral rev
		reverend professor prof president senator sen rep representative gov governor judge justice inspector detective`)
	articles = set("the a an my his her their our your its this that")
)

var (
	possessive = regexp.MustCompile(`'s?(\s|$)`)
	noWord     = regexp.MustCompile(`[^\p{L}\p{N}_\s]`)
)

// normal writes a name in small letters without punctuation, possessive ending
// and leading article.
func normal(name string) string {
	name = strings.NewReplacer("’", "'", "_", " ").Replace(strings.ToLower(name))
	name = noWord.ReplaceAllString(possessive.ReplaceAllString(name, "$1"), " ")
	w := strings.Fields(name)
	for len(w) > 1 && articles[w[0]] {
		w = w[1:]
	}
	return strings.Join(w, " ")
}

// untitled takes the titles off a normal name and gives the gender that they
// tell: M, F or nothing.
func untitled(name string) (bare, gender string) {
	w := strings.Fields(name)
	for len(w) > 1 {
		switch {
		case titlesMan[w[0]]:
			gender = orElse(gender, "M")
		case titlesWoman[w[0]]:
			gender = orElse(gender, "F")
		case !titlesOther[w[0]]:
			return strings.Join(w, " "), gender
		}
		w = w[1:]
	}
	return strings.Join(w, " "), gender
}

// orElse gives the string, and another one for the empty string.
func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// bearer is an entity that bears a name, with the gender that the name tells.
type bearer struct{ entity, gender string }

// names knows which entities of a text bear which names.
type names struct {
	written, main, exact map[string][]string // entities by name: as written, the entity's first name, any name
	bare                 map[string][]bearer // bearers by name without titles
}

// newNames makes an empty collection.
func newNames() *names {
	return &names{map[string][]string{}, map[string][]string{}, map[string][]string{}, map[string][]bearer{}}
}

// add says that an entity bears a name; main is its first name, after which the
// text calls it.
func (n *names) add(entity, name, gender string, main bool) {
	key := orElse(normal(name), strings.ToLower(name))
	n.exact[key] = addOnce(n.exact[key], entity)
	if main {
		n.main[key] = addOnce(n.main[key], entity)
		w := written(name)
		n.written[w] = addOnce(n.written[w], entity)
	}
	bare, told := untitled(key)
	n.bare[bare] = addOnce(n.bare[bare], bearer{entity, orElse(told, gender)})
}

// named gives the entities that bear exactly this name.
func (n *names) named(name string) []string {
	return n.exact[orElse(normal(name), strings.ToLower(name))]
}

// loosely gives the entities that bear the name with titles off, those left out
// whose gender the title denies.
func (n *names) loosely(name string) []string {
	bare, gender := untitled(normal(name))
	var out []string
	for _, b := range n.bare[bare] {
		if gender == "" || b.gender == "" || gender == b.gender {
			out = addOnce(out, b.entity)
		}
	}
	return out
}

// resolve gives the one entity that a name stands for, and nothing where there
// is none or more than one.
func (n *names) resolve(name string) string {
	if x := n.written[written(name)]; len(x) == 1 {
		return x[0]
	}
	found := n.named(name)
	if len(found) > 1 {
		main := n.main[orElse(normal(name), strings.ToLower(name))]
		found = slices.DeleteFunc(slices.Clone(found), func(e string) bool { return !slices.Contains(main, e) })
		return only(found)
	}
	if len(found) == 1 {
		return found[0]
	}
	return only(n.loosely(name))
}

// written is a name in small letters with single spaces.
func written(name string) string { return strings.Join(strings.Fields(strings.ToLower(name)), " ") }

// only gives the single element of a list, and nothing for other lists.
func only(list []string) string {
	if len(list) == 1 {
		return list[0]
	}
	return ""
}

// addOnce appends a value that the list does not hold yet.
func addOnce[T comparable](list []T, v T) []T {
	if slices.Contains(list, v) {
		return list
	}
	return append(list, v)
}
