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

// inverted reads the clause "said the pilot" whose verb is token i or stands
// behind an auxiliary there.
func inverted(t *analysis.Text, first, i, end int) (clause, bool) {
	g, ok := readVerb(t, first, i, end)
	if !ok || g.verb.Form != lexicon.Past && g.verb.Form != lexicon.Third && !(g.verb.Form == lexicon.Base && t.Tags[i].Finite()) {
		return clause{}, false
	}
	next := g.End
	for next < end && t.Tags[next] == tagger.RB && next < g.End+2 {
		next++
	}
	s := phraseAfter(t, next, end)
	if s.Len() == 0 || objective(t, s) {
		return clause{}, false
	}
	return clause{g, s, Verb, s.End}, true
}

// nounDistance is how far, in tokens, a cue noun may stand from its verb.
const nounDistance = 8

// cueNoun reports whether token i is a noun that introduces content.
func cueNoun(t *analysis.Text, i int) bool {
	_, ok := t.Lexicon.Noun(t.Word(i))
	return ok
}

// nominalClause reads a clause whose cue is a noun and begins with token i: the
// noun's owner is the source, if it has one.
//
//	"Never," was Kaja Holm's answer. / "Never," came the reply.
func nominalClause(t *analysis.Text, i, end int) (clause, bool) {
	switch lower(t, i) {
	case "was", "is", "were", "came", "comes", "ran":
	default:
		return clause{}, false
	}
	to := i + 3
	for to <= end && to < i+nounDistance && !cueNoun(t, to-1) {
		to++
	}
	if to > end || !cueNoun(t, to-1) {
		return clause{}, false
	}
	n, _ := t.Lexicon.Noun(t.Word(to - 1))
	g := verbGroup{Range: document.Range{First: to - 1, End: to}, head: to - 1, verb: lexicon.Verb{Lemma: n.Lemma, Class: n.Class}}
	c := clause{verbGroup: g, class: Noun, end: to}
	if t.Tags[i+1] == tagger.PRPS {
		c.source = document.Range{First: i + 1, End: i + 2}
	}
	for k := i + 1; k < to-1; k++ {
		if t.Tags[k] == tagger.POS {
			c.source = document.Range{First: i + 1, End: k}
		}
	}
	if to < end && lower(t, to) == "of" {
		c.source = phraseAfter(t, to+1, end)
	}
	return c, true
}

// objective reports whether the phrase is a pronoun that is no subject.
func objective(t *analysis.Text, s document.Range) bool {
	if s.Len() != 1 {
		return false
	}
	switch lower(t, s.First) {
	case "him", "her", "them", "me", "us", "who":
		return true
	}
	return false
}

// verbBehind gives the head of the first verb group behind a subject that ends
// before token i, and -1 where none comes: adverbs and auxiliaries are passed
// over, and so is what stands between two commas.
func verbBehind(t *analysis.Text, i, end int) int {
	for k := i; k < end; k++ {
		if auxiliary(lower(t, k)) || t.Tags[k] == tagger.RB || t.Tags[k] == tagger.MD {
			if reporting(t, k) {
				return k
			}
			continue
		}
		if t.Form(k) == "," || t.Form(k) == "(" {
			if k = parenthesis(t, k, end); k < 0 {
				return -1
			}
			continue
		}
		if t.Tokens[k].Kind == document.Word && reporting(t, k) && t.Tags[k] != tagger.POS {
			return k
		}
		return -1
	}
	return -1
}

// parenthesis gives the token that ends what begins with the comma or bracket at
// token i and stands between subject and verb: the last comma before a reporting
// verb. It is -1 where none comes before the sentence ends.
func parenthesis(t *analysis.Text, i, end int) int {
	for k := i + 1; k+1 < end; k++ {
		switch t.Form(k) {
		case ".", ";", ":":
			return -1
		case ",", ")":
			n := k + 1
			for n+1 < end && (t.Tags[n] == tagger.RB || auxiliary(lower(t, n))) {
				n++
			}
			if reporting(t, n) && t.Tags[n] != tagger.VBG && (t.Tags[n].Verb() || !t.Tags[n].Noun()) {
				return k
			}
		}
	}
	return -1
}

// auxiliary reports whether the word may stand before a main verb.
func auxiliary(w string) bool {
	switch w {
	case "has", "have", "had", "will", "would", "could", "might", "may", "should", "can", "must", "did", "does", "do", "is", "was", "were",
		"are", "been", "not", "n't", "n’t", "'d", "’d", "'ll", "’ll", "'ve", "’ve", "never":
		return true
	}
	return false
}

// clauseBefore reads the reporting clause that ends before token end, where a
// quotation opens, and does not begin before token first.
//
// The reading problem: between the verb and the quotation stand hearers, places
// and whatever the speaker does meanwhile, and the subject may be far.
//
//	Kaja Holm, the owner, turned to the crew and said in a low voice, "Go."
//
// The nearest reporting verb is taken, unless a commoner one stands farther and
// the nearest is not right at the quotation ("she said as he left the room,").
// It stays silent where neither comma nor colon divides it from the quotation
// and the quotation is not its object, where it has no subject, and where the
// clause before the colon is another ("Asked by a clerk, she shook her head:").
func clauseBefore(t *analysis.Text, first, end int) (clause, bool) {
	first = max(first, end-clauseLength)
	last := end - 1
	for last >= first && t.Tokens[last].Kind == document.Mark {
		last--
	}
	if last < first {
		return clause{}, false
	}
	level, divided, colon := t.Region(last), false, t.Form(last) == ":"
	switch t.Form(last) {
	case ",", ":", "—", "--", "-", "–", "...":
		divided = true
		last--
	}
	var found clause
	for v := last; v >= first && t.Region(v) == level && t.Form(v) != ";"; v-- {
		if t.Form(v) == ")" {
			v = openBracket(t, first, v)
			continue
		}
		c, ok := claims(t, first, v, last+1, divided)
		if !ok || colon && superseded(t, c.End, last+1) {
			continue
		}
		c.end = end
		if wordList().core[c.verb.Lemma] || c.End == last+1 {
			return c, true
		}
		if found.end == 0 {
			found = c
		}
	}
	return found, found.end > 0
}

// openBracket gives the token of the bracket that token i closes, or first.
func openBracket(t *analysis.Text, first, i int) int {
	for i > first && t.Form(i) != "(" {
		i--
	}
	return i
}

// claims reads the clause whose verb is token v, before a quotation that opens
// behind token end; divided says that a comma or colon stands there.
func claims(t *analysis.Text, first, v, end int, divided bool) (clause, bool) {
	g, ok := readVerb(t, first, v, end)
	if !ok || g.End > end || t.Tags[v].Noun() && g.verb.Form == lexicon.Base {
		return clause{}, false
	}
	if !divided && g.End != end && (g.infinite || !wordList().core[g.verb.Lemma] || verbs(t, g.End, end)) {
		return clause{}, false
	}
	if s := subject(t, first, g); s.Len() > 0 {
		return clause{g, s, Verb, end}, g.verb.Class != lexicon.Thought || !impersonal(t, s)
	}
	if c, ok := inverted(t, first, v, end); ok && c.head == v && opens(t, first, c.First) {
		return c, true
	}
	return clause{}, false
}

// impersonal reports whether the phrase is a pronoun that thinks nothing, as in
// "it feels like".
func impersonal(t *analysis.Text, s document.Range) bool {
	switch lower(t, s.First) {
	case "it", "this", "that", "there":
		return s.Len() == 1
	}
	return false
}

// verbs reports whether a verb or "that" stands from token i up to end.
func verbs(t *analysis.Text, i, end int) bool {
	for ; i < end; i++ {
		if t.Tags[i].Verb() || t.Tags[i] == tagger.MD || lower(t, i) == "that" {
			return true
		}
	}
	return false
}

// opens reports whether nothing but short adverbs stands from first up to i.
func opens(t *analysis.Text, first, i int) bool {
	for k := first; k < i; k++ {
		if t.Tokens[k].Kind == document.Word && t.Tags[k] != tagger.RB && t.Tags[k] != tagger.CC {
			return false
		}
	}
	return true
}
