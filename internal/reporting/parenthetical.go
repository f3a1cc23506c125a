package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/layout"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// parentheticals reads the reporting clauses that commas set off from the words
// they report, and adds or corrects their quotations.
//
// The reading problem: the clause stands inside or behind what is said, so that
// its words are in two pieces or have nothing that opens them.
//
//	The ferry, the owner said, will sail again in May.
//	The ferry will sail again in May, said the owner.
//	According to the owner, the ferry will sail again.
//
// It stays silent in a sentence with quotation marks, where the clause holds
// more than a speaker, a verb of speech and perhaps a day, where two clauses of
// a sentence are set off so, where what is left of the sentence has no finite
// verb, and where the clause reports words of another sentence.
//
// The words of a sentence begin behind its dateline, one of the given blocks.
func parentheticals(t *analysis.Text, blocks []layout.Block, out []Quotation) []Quotation {
	at := map[int]int{}
	for k := range out {
		if out[k].CueToken < 0 {
			continue
		}
		for i := out[k].CueToken; i < len(t.Tokens) && t.Tokens[i].Start < out[k].Cue[0].End; i++ {
			at[i] = k
		}
	}
	behind := datelines(blocks)
	for _, s := range t.Sentences {
		q, ok := parenthetical(t, document.Range{First: max(s.Tokens.First, behind[s.Tokens.First]), End: s.Tokens.End})
		if !ok {
			continue
		}
		k, there := at[q.CueToken]
		switch {
		case !there:
			out = append(out, q)
		case out[k].Kind == Indirect:
			q.Parent = out[k].Parent
			out[k] = q
		}
	}
	return out
}

// datelines gives the token behind each dateline, by its first token.
func datelines(blocks []layout.Block) map[int]int {
	out := map[int]int{}
	for _, b := range blocks {
		if b.Kind == layout.Dateline {
			out[b.Tokens.First] = b.Tokens.End
		}
	}
	return out
}

// parenthetical reads the one clause of a sentence that is set off.
func parenthetical(t *analysis.Text, s document.Range) (Quotation, bool) {
	end := s.End
	for end > s.First && t.Tokens[end-1].Kind != document.Word && t.Tokens[end-1].Kind != document.Number {
		end--
	}
	var found []parenthesized
	last := s.First - 1 // the comma before, or the start of the sentence
	for i := s.First; i <= end; i++ {
		if i < end && t.Region(i) >= 0 {
			return Quotation{}, false
		}
		if i < end && t.Form(i) != "," {
			continue
		}
		if c, ok := setOffClause(t, last+1, i, last < s.First); ok {
			found = append(found, parenthesized{c, document.Range{First: max(last, s.First), End: min(i+1, end)}})
		}
		last = i
	}
	if len(found) != 1 {
		return Quotation{}, false
	}
	return found[0].quotation(t, document.Range{First: s.First, End: end})
}

// parenthesized is a reporting clause with the commas around it.
type parenthesized struct {
	clause
	around document.Range
}

// quotation gives the rest of the sentence as the words of the clause.
func (o parenthesized) quotation(t *analysis.Text, s document.Range) (Quotation, bool) {
	var content []document.Range
	verb := false
	for _, r := range []document.Range{{First: s.First, End: o.around.First}, {First: o.around.End, End: s.End}} {
		if r.First == o.around.End && o.class == AccordingTo {
			r.First = behindDescription(t, o.source, r.First, r.End, len(content) > 0 && !verb)
		}
		if r.Len() == 0 || o.describes(t, r) {
			continue
		}
		content = append(content, r)
		verb = verb || predicates(t, r)
	}
	if !verb {
		return Quotation{}, false
	}
	q := Quotation{Parent: -1, Rule: "parenthetical"}
	q.Kind, q.Verbatim, q.Regions = kind(t, content)
	for _, r := range content {
		q.Content = append(q.Content, t.SpanOf(r))
	}
	q.claim(t, o.clause)
	return q, true
}

// describes reports whether the tokens behind the clause say who its source is
// and are no more of the words: a noun phrase, where the source stood last.
//
//	The ferry will sail again, said the owner, a man of few words.
//	The ferry will sail again, according to the owner, who was there.
func (o parenthesized) describes(t *analysis.Text, r document.Range) bool {
	if r.First >= o.around.End && o.class == AccordingTo && o.around.First > 0 && t.Form(o.around.First) == "," {
		return describesSource(t, o.source, r) && !t.Tags[r.First].Finite()
	}
	if r.First < o.around.End || o.source.First < o.head || o.class != Verb || predicates(t, r) {
		return false
	}
	tag := t.Tags[r.First]
	return tag.Noun() || tag == tagger.DT || tag == tagger.PRPS || tag == tagger.JJ
}

// predicates reports whether a finite verb stands among the tokens.
func predicates(t *analysis.Text, r document.Range) bool {
	for i := r.First; i < r.End; i++ {
		if t.Tags[i].Finite() || t.Tags[i] == tagger.MD {
			return true
		}
	}
	return false
}

// setOffClause reads the clause that fills the tokens between two commas. At the
// start of a sentence only "according to" may stand.
func setOffClause(t *analysis.Text, first, end int, atStart bool) (clause, bool) {
	if n, ok := t.Lexicon.Preposition(words(t, first, end)); ok {
		s := phraseAfter(t, first+n, end)
		c := clause{source: s, class: AccordingTo}
		c.Range, c.head, c.verb.Lemma = document.Range{First: first, End: first + n}, first, "according to"
		return c, s.Len() > 0 && speaks(t, s) && restEnd(t, s.End, end) == end
	}
	if atStart || end-first > clauseLength {
		return clause{}, false
	}
	c, ok := clauseAfter(t, first, end)
	if !ok || c.class != Verb || c.verb.Class != lexicon.Speech || c.source.Len() == 0 || c.negative {
		return clause{}, false
	}
	behind := c.source.First > c.head
	if behind && !wordList().core[c.verb.Lemma] && !speaks(t, c.source) {
		return clause{}, false // ", rejected that claim": the phrase is an object
	}
	if behind && c.end+1 < end && lower(t, c.end) == "in" && !t.Lexicon.Calendar(t.Word(c.end+1)) {
		if place := phraseAfter(t, c.end+1, end); place.Len() > 0 {
			c.source.End, c.end = place.End, place.End
		}
	}
	return c, restEnd(t, c.end, end) == end
}

// restEnd gives the token behind a time that begins with token i: "on Monday",
// "Monday", "last week".
func restEnd(t *analysis.Text, i, end int) int {
	if i < end && (lower(t, i) == "on" || lower(t, i) == "last" || lower(t, i) == "in") {
		i++
	}
	for i < end && t.Lexicon.Calendar(t.Word(i)) {
		i++
	}
	return i
}
