package mention

import (
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// predicate finds what a nominal is said of: the mention that a form of "be",
// or "as", joins it to. "Park was a careful man" has one man, and so has "Park,
// as the heir, ...". It is silent where more than an adverb stands between.
func (f *finder) predicate(i int) {
	m := &f.out[i]
	if m.Kind != Nominal || m.Type != Person || m.Number == Plural {
		return
	}
	k := m.Tokens.First - 1
	been := false
	for k > 0 && (f.text.Tags[k] == tagger.RB || f.is(k, "been") || f.is(k, "be")) {
		been = been || f.text.Tags[k] != tagger.RB
		k--
	}
	if k < 1 || !f.copula(k) && !(been && f.auxiliary(k)) {
		return
	}
	k--
	for k > 0 && (f.text.Tags[k] == tagger.RB || f.text.Tags[k] == tagger.MD) {
		k--
	}
	for j := i - 1; j >= 0 && j > i-6; j-- {
		if o := &f.out[j]; o.Tokens.End == k+1 && len(o.Members) == 0 && o.Number != Plural {
			m.Predicate = j
			return
		}
	}
}

// copula reports whether the token is a form of "be" or "become".
func (f *finder) copula(i int) bool {
	switch f.text.Form(i) {
	case "is", "was", "'s", "’s", "am", "'m", "’m", "are", "became", "become", "remained":
		return f.text.Tags[i] != tagger.POS
	}
	return false
}

// auxiliary reports whether the token is a form of "have" or a modal.
func (f *finder) auxiliary(i int) bool {
	return f.text.Tags[i] == tagger.MD || f.is(i, "had") || f.is(i, "has") || f.is(i, "have")
}
