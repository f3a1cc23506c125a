package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// behindDescription gives the token behind what describes a source that a comma
// follows, where token i is the one behind that comma: an age, a relative clause,
// an apposition, each up to its comma. It is i where nothing describes the source.
//
// The reading problem: the words begin behind a comma as well.
//
//	According to Kaja Holm, 41, who owns the boat, it was sold.
//	According to her lawyer, Odd Berg, the boat was sold.
//
// It stays silent where no clause follows, since the phrase is then its subject
// ("According to Holm, Berg, 41, sold the boat"), unless the subject stands before
// all this, and at phrases that are not like an apposition: a name behind a name,
// a plain noun, a time.
func behindDescription(t *analysis.Text, source document.Range, i, end int, subject bool) int {
	for k := i; k < end; {
		comma := piece(t, k, end)
		if comma+1 >= end || !describesSource(t, source, document.Range{First: k, End: comma}) {
			return i
		}
		clause := relative(lower(t, k)) // which the next comma ends
		k = comma + 1
		if next := (document.Range{First: k, End: piece(t, k, end)}); subject && verbal(t, k) || !subject && opensMain(t, next, clause && next.End == end) {
			if next.End == end || !describesSource(t, source, next) {
				return k
			}
		}
	}
	return i
}

// verbal reports whether token i may be the verb of a subject before it.
func verbal(t *analysis.Text, i int) bool {
	return t.Tags[i].Finite() || t.Tags[i] == tagger.MD || t.Tags[i] == tagger.VBN
}

// opensMain reports whether a piece may open the main clause: it begins with a
// phrase and goes on with a verb, unless it is known to be a clause.
func opensMain(t *analysis.Text, r document.Range, known bool) bool {
	s := phraseAfter(t, r.First, r.End)
	if s.Len() == 0 || r.Len() < 2 || s.End == r.End && !known || verbal(t, r.First) {
		return false
	}
	for i := s.End; i < r.End && !known; i++ {
		known = verbal(t, i)
	}
	return known
}

// piece gives the end of what begins with token i, at the next comma.
func piece(t *analysis.Text, i, end int) int {
	for i < end && t.Form(i) != "," {
		i++
	}
	return i
}

// describesSource reports whether a piece between commas describes the source
// before it.
func describesSource(t *analysis.Text, source, piece document.Range) bool {
	if piece.Len() == 0 || t.Quoted(piece.First) {
		return false
	}
	if w := lower(t, piece.First); w != "that" && relative(w) {
		return true
	}
	if predicates(t, piece) {
		return false
	}
	named := t.Capital(source.End-1) && partOf(t, source.End-1) == name
	switch _, role := t.Lexicon.Role(t.Word(source.End - 1)); {
	case t.Tokens[piece.First].Kind == document.Number:
		return piece.Len() == 1
	case partOf(t, piece.First) == determiner || titled(t, piece.First):
		return named
	default:
		return role && !named && partOf(t, piece.First) == name && piece.Len() > 1
	}
}
