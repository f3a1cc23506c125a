package reporting

import (
	"slices"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// clause is a reporting clause beside a quoted region: "the clerk had said".
type clause struct {
	verbGroup
	source document.Range
	class  Class
	// end is the token behind the clause as far as it has been read.
	end int
}

// clauseLength is the longest way, in tokens, from a quotation to its verb.
const clauseLength = 40

// clauseAfter reads the reporting clause that begins with token i, behind a
// quotation, and ends before token end.
//
// The reading problem: the clause stands in either order, with titles,
// appositions and adverbs in it.
//
//	"Sit down," said the old pilot. / Kaja Holm, the owner, then replied.
//
// It stays silent where the verb of the first clause is no reporting verb, as in
// "Sit down." She pointed to a chair and said nothing.
func clauseAfter(t *analysis.Text, i, end int) (clause, bool) {
	end = min(end, i+clauseLength)
	for i < end && (leadsIn(lower(t, i)) || t.Tags[i] == tagger.RB && !t.Capital(i)) {
		i++
	}
	if i >= end || relative(lower(t, i)) {
		return clause{}, false
	}
	if c, ok := nominalClause(t, i, end); ok {
		return c, true
	}
	if c, ok := inverted(t, i, i, end); ok {
		return c, true
	}
	s := phraseAfter(t, i, end)
	if s.Len() == 0 {
		return clause{}, false
	}
	s.End = listEnd(t, s, end)
	s.End = bearerEnd(t, s, end)
	if c, ok := heardAfter(t, s.End, end); ok {
		return c, true
	}
	v := verbBehind(t, placeEnd(t, s.End, end), end)
	if v < 0 {
		return mistagged(t, s, end)
	}
	g, ok := readVerb(t, s.End, v, end)
	if !ok || g.infinite {
		return clause{}, false
	}
	return clause{g, s, Verb, g.End}, true
}

// listEnd gives the end of the list of names that begins with a phrase, and the end
// of the phrase where there is none.
//
//	"We object," Kaja Holm, Odd Berg and Ida Moss said.
//
// It stays silent where no verb of reporting follows the last name, as none does
// behind an apposition ("Kaja Holm, captain and owner, said").
func listEnd(t *analysis.Text, s document.Range, end int) int {
	for i := s.End; i+1 < end && t.Form(i) == "," && partOf(t, i-1) == name && partOf(t, i+1) == name; {
		next := phraseAfter(t, i+1, end)
		if next.End < end && verbBehind(t, next.End, end) == next.End && slices.ContainsFunc(t.Words(nil, next), func(w string) bool { return w == "and" }) {
			return next.End
		}
		i = next.End
	}
	return s.End
}

// bearerEnd gives the end of the name behind a phrase that tells what its bearer
// is, and the end of the phrase where there is none.
//
//	"It is shut," deputy pier warden Kaja Holm said.
//
// It stays silent where no verb of reporting follows the name.
func bearerEnd(t *analysis.Text, s document.Range, end int) int {
	if s.End >= end || partOf(t, s.End-1) != noun || partOf(t, s.End) != name {
		return s.End
	}
	if bearer := phraseAfter(t, s.End, end); bearer.Len() > 0 && verbBehind(t, bearer.End, end) == bearer.End {
		return bearer.End
	}
	return s.End
}

// mistagged reads a clause whose verb has been taken for the last noun of its
// subject, as taggers do at the end of a sentence.
//
//	"We regret it," the statement read.
//
// It stays silent where more of the sentence follows.
func mistagged(t *analysis.Text, s document.Range, end int) (clause, bool) {
	if s.Len() < 2 || s.End < end && t.Tokens[s.End].Kind == document.Word {
		return clause{}, false
	}
	g, ok := readVerb(t, s.End-1, s.End-1, end)
	if s.End--; !ok || g.verb.Form == lexicon.Gerund || t.Capital(s.End) || !partOf(t, s.End-1).nominal() {
		return clause{}, false
	}
	g.infinite = false
	return clause{g, s, Verb, g.End}, true
}

// relative reports whether the word begins a relative clause.
func relative(w string) bool {
	return w == "that" || w == "which" || w == "who" || w == "whose"
}

// placeEnd gives the token behind a phrase of place or manner that begins with
// token i, which is i where none does: "the voice on his left asked".
func placeEnd(t *analysis.Text, i, end int) int {
	if i >= end || t.Tags[i] != tagger.IN && partOf(t, i) != joiner {
		return i
	}
	s := phraseAfter(t, i+1, end)
	if s.Len() == 0 || s.End >= end || !reporting(t, s.End) {
		return i
	}
	return s.End
}

// leadsIn reports whether the word may stand before a reporting clause.
func leadsIn(w string) bool {
	switch w {
	case "as", "thus", "then", "—", "--", "-", "–", ";":
		return true
	}
	return false
}

// nounDistance is how far, in tokens, a cue noun may stand from its verb.
const nounDistance = 8
