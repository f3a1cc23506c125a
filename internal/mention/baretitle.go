package mention

import "github.com/seed-761fda18/whosaid/internal/tagger"

// bareTitles takes the title off words that the text uses as names.
//
// The reading problem: some titles are names too, and "Dean Moss" is a dean or a
// man.
//
//	Dean Moss, 38, broke into the mill. “I was a fool,” says Dean.
//	Imran Shah ran. “There was smoke,” Shah said.
//	Her manager, Dean Moss, slept.
//
// A word is a name where it stands alone, without an article, outside quotations,
// and is known for a given name or ends a name elsewhere; and a given name is one too
// before another, where a role of its bearer stands in front. It stays silent
// at "the dean", at "Dean Moss" alone, and at Mr., Miss and Dr.
func (w *words) bareTitles() {
	const alone, behindName = 1, 2
	found := map[int32]int{}
	for i := range w.of {
		c := w.class(i)
		if c.has(honorific|role) && c.has(givenName) && w.class(i+1).has(capital) && w.behindRole(i) {
			found[w.of[i]] |= alone
		}
		if !c.has(honorific|role) || !c.has(capital) || c.has(civil) || w.class(i+1).has(capital) || w.is(i+1, "of") {
			continue
		}
		id := w.of[i]
		switch before := w.class(i - 1); {
		case before.has(capital) && !before.has(honorific|role|modifier|function|orgHead):
			found[id] |= behindName
		case before.has(honorific|determiner|role|modifier) || w.owned(i) || w.text.Region(i) >= 0:
		default:
			found[id] |= alone
		}
	}
	for id, f := range found {
		if f == alone|behindName || f&alone != 0 && w.info[id].class.has(givenName) {
			w.info[id].class &^= honorific | role
		}
	}
}

// owned reports whether a possessive stands before token i: her Dean, the college's
// Dean.
func (w *words) owned(i int) bool {
	return i > 0 && (w.text.Tags[i-1] == tagger.POS || w.text.Tags[i-1] == tagger.PRPS)
}

// behindRole reports whether what somebody is, in small letters or at the start of the
// sentence, stands before token i, with a comma or without.
func (w *words) behindRole(i int) bool {
	if w.is(i-1, ",") {
		i--
	}
	c := w.class(i - 1)
	return c.has(role) && (!c.has(capital) || !c.has(honorific) && w.text.Sentences[w.text.Tokens[i-1].Sentence].Tokens.First == i-1)
}
