package coref

import (
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/mention"
)

// longestDescription is how many tokens the words for someone without a name have
// at most.
const longestDescription = 16

// described gives the words that tell who an entity without a name is: those of its
// mention, and where that is the source of words, what stands behind its noun there.
//
// The reading problem: "A spokesperson for the mint said" has somebody's spokesperson;
// "a spokesperson" alone might be anyone's, and so might the one in "one of the
// clerks". It stays with the mention for names, other pronouns and bodies ("the mint
// in Oslo", but "the board of the mint"), and ends before a comma, a relative clause,
// a bracket and a day: of "a clerk at the mint on Friday, who was tired," it
// is "a clerk at the mint", and of "one of whom" it is "one".
func (r *resolver) described(i int) document.Range {
	m := &r.set.Mentions[i]
	q := r.sourceOf[i]
	if m.Kind != mention.Nominal && m.Grammar != mention.Indefinite || q == 0 || len(m.Members) > 0 {
		return m.Tokens
	}
	source := r.qs[q-1].Source
	if source.First > m.Tokens.First || source.End <= m.Tokens.End || !r.complements(m.Tokens.End) || r.closesDescription(m.Tokens.End) {
		return m.Tokens
	}
	if m.Type == mention.Organization && r.text.Form(m.Tokens.End) != "of" {
		return m.Tokens
	}
	end := m.Tokens.End
	for end < source.End && end < m.Tokens.First+longestDescription && !r.closesDescription(end) {
		end++
	}
	if end == m.Tokens.First+longestDescription && end < source.End || r.complements(end-1) || r.text.Form(end-1) == "and" {
		return m.Tokens
	}
	return document.Range{First: m.Tokens.First, End: end}
}

// complements reports whether the token joins what complements a noun to it.
func (r *resolver) complements(i int) bool {
	switch r.text.Form(i) {
	case "of", "for", "at", "from", "in", "with", "to", "on", "by", "near", "inside":
		return true
	}
	return false
}

// closesDescription reports whether a description has ended before the token.
func (r *resolver) closesDescription(i int) bool {
	t := r.text.Tokens[i]
	if r.calendar(i) || r.complements(i) && r.calendar(i+1) {
		return true
	}
	switch r.text.Form(i) {
	case "who", "which", "that", "whose", "whom":
		return true
	}
	return t.Kind == document.Punct && t.Len() == 1 && r.text.Form(i) != "&" || t.Kind == document.Mark || r.text.Tags[i].Finite()
}

// calendar reports whether the token is a day or a month.
func (r *resolver) calendar(i int) bool {
	return i < len(r.text.Tokens) && r.text.Lexicon.Calendar(r.text.Word(i))
}
