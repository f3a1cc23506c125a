package mention

import "strings"

// selfNamed joins a person without a name to the name that the person gives.
//
// The reading problem: "a neighbour, who gave her name only as Bea, said so" has
// one person, and "said the neighbour" behind it is Bea; so has "the notary, whose
// name was Pons". It is silent where the words before "as" speak neither of a name
// nor of oneself ("a neighbour, who works as Bea does"), and where no noun for a
// person stands before them.
func (f *finder) selfNamed(i int) {
	name := &f.out[i]
	if name.Kind != Name || name.Type == Organization || name.Tokens.First == 0 || !f.givesName(name.Tokens.First-1) {
		return
	}
	sentence := f.text.Tokens[name.Head].Sentence
	for j := i - 1; j >= 0 && j > i-6; j-- {
		m := &f.out[j]
		if m.Kind == Name || f.text.Tokens[m.Head].Sentence != sentence {
			return
		}
		if m.Kind == Nominal && m.Type == Person && m.Number == Singular && m.Apposition < 0 {
			m.Apposition, name.Type = i, Person
			return
		}
	}
}

// givesName reports whether the token is the "as", or the verb, of words that give
// a name.
func (f *finder) givesName(as int) bool {
	if f.is(as, "named") {
		return true
	}
	if as > 1 && f.copula(as) && f.is(as-1, "name") {
		return f.is(as-2, "whose")
	}
	if !f.is(as, "as") {
		return false
	}
	for k := as - 1; k >= 0 && k > as-5; k-- {
		switch strings.ToLower(f.text.Form(k)) {
		case "name", "identified", "himself", "herself", "themselves", "themself":
			return true
		case "only", "simply", "just", "first", "full":
		default:
			return false
		}
	}
	return false
}
