package coref

import (
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/mention"
)

// nonbinary marks the persons of whom the text says that they are nonbinary or
// use they: the one named last before the word in its sentence, or else first in
// it.
func (r *resolver) nonbinary() {
	last, at, word := -1, -1, -1
	for i := range r.set.Mentions {
		if r.set.Mentions[i].Kind != mention.Name || r.links[i].Entity < 0 {
			continue
		}
		if s := r.sentence(i); s != at {
			r.markNonbinary(last, word)
			last, at, word = i, s, r.nonbinaryWord(s)
		} else if r.set.Mentions[i].Head < word {
			last = i
		}
	}
	r.markNonbinary(last, word)
}

// markNonbinary marks the person of a mention whose sentence has a word for
// nonbinary persons.
func (r *resolver) markNonbinary(i, word int) {
	if i >= 0 && word >= 0 {
		r.state[r.links[i].Entity].nonbinary = true
	}
}

// nonbinaryWord gives the token of a sentence that is a word for persons who are
// neither man nor woman, or says which pronouns they use; -1 for none.
func (r *resolver) nonbinaryWord(s int) int {
	tokens := r.text.Sentences[s].Tokens
	for i := tokens.First; i < tokens.End; i++ {
		n := r.text.Tokens[i].Len()
		if n < 8 || n > 11 {
			continue
		}
		if i > tokens.First && fold(r.text.Form(i)) == "pronouns" && r.within(document.Range{First: max(tokens.First, i-4), End: i}, "they") {
			return i
		}
		switch fold(r.text.Form(i)) {
		case "nonbinary", "non-binary", "genderqueer", "genderfluid", "they/them":
			return i
		}
	}
	return -1
}
