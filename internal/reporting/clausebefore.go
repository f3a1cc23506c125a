package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

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
		return clause{g, s, Verb, end}, g.verb.Class != lexicon.Thought || !dummy(t, s)
	}
	if c, ok := inverted(t, first, v, end); ok && c.head == v && onlyAdverbs(t, first, c.First) {
		return c, true
	}
	return clause{}, false
}

// dummy reports whether the phrase is a pronoun that stands for nobody who thinks, as in
// "it feels like".
func dummy(t *analysis.Text, s document.Range) bool {
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

// onlyAdverbs reports whether nothing but short adverbs stands from first up to i.
func onlyAdverbs(t *analysis.Text, first, i int) bool {
	for k := first; k < i; k++ {
		if t.Tokens[k].Kind == document.Word && t.Tags[k] != tagger.RB && t.Tags[k] != tagger.CC {
			return false
		}
	}
	return true
}
