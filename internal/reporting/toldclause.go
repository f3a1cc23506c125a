package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// toldClauses adds what somebody tells somebody in a clause that nothing opens, or
// "that" opens behind a time, and that nobody has read.
//
// The reading problem: the hearer and the clause stand side by side like two objects.
//
//	Kaja Holm told lawmakers prices had risen.
//	Kaja Holm told reporters on Monday the boat was sold.
//	Kaja Holm, who told the BBC last year the boat would sail, left.
//	Kaja Holm went on to say that the boat would sail.
//
// It stays silent at other verbs than "tell" and those behind "went on to", in its passive and where it is denied or
// yet to come, where no subject that can speak stands before it, in a clause whose end
// nothing shows ("When Kaja Holm told Odd the boat was sold, he left"), in a headline, where
// somebody's words have been read in the clause or around it, and where no subject with
// a finite verb follows ("told the truth about the boat").
func toldClauses(t *analysis.Text, out []Quotation) []Quotation {
	read := make(tokenSet, len(t.Tokens))
	for _, q := range out {
		read.add(t, q.Cue)
		read.add(t, q.Content)
	}
	for i := range t.Tokens {
		v, ok := t.Lexicon.Verb(t.Word(i))
		if !ok || t.Capital(i) || read[i] || t.Quoted(i) {
			continue
		}
		g, ok := telling(t, i, v)
		if !ok {
			continue
		}
		if q, ok := toldClause(t, g); ok && !read.meets(t, q.Content[0]) {
			out = append(out, q)
		}
	}
	return out
}

// telling gives the group of verb v at token i, if it is a finite form of "tell" or
// stands behind "went on to", which is then a part of it.
func telling(t *analysis.Text, i int, v lexicon.Verb) (verbGroup, bool) {
	s := t.Sentences[t.Tokens[i].Sentence].Tokens
	first := max(s.First, i-clauseLength)
	g, ok := readVerb(t, first, i, s.End)
	switch {
	case !ok || g.negative || g.modality != Actual:
		return g, false
	case v.Class == lexicon.Speech && v.Form == lexicon.Base && i-3 >= first && lower(t, i-1) == "to" && lower(t, i-2) == "on" && (lower(t, i-3) == "went" || lower(t, i-3) == "goes"):
		g.First, g.infinite = i-3, false
		return g, true
	case v.Lemma != "tell" || g.infinite || v.Form != lexicon.Past && v.Form != lexicon.Third:
		return g, false
	}
	b := besideReader{t: t, group: g}
	return g, !b.passive()
}

// toldClause reads the clause behind a verb of telling.
func toldClause(t *analysis.Text, g verbGroup) (Quotation, bool) {
	s := t.Sentences[t.Tokens[g.head].Sentence].Tokens
	first := max(s.First, g.First-clauseLength)
	source := subject(t, first, g)
	if source.Len() == 0 || !speaks(t, source) || subordinate(t, source.First) {
		return Quotation{}, false
	}
	if relative(lower(t, g.First-1)) {
		source = document.Range{First: g.First - 1, End: g.First}
	}
	content := document.Range{First: g.End, End: s.End}
	if g.verb.Addressee && lower(t, min(g.End, s.End-1)) != "that" {
		content.First = hearerEnd(t, g.End, s.End)
	}
	for content.Len() > 0 && !spoken(t, content.End-1) && !(t.Quoted(content.End-1) && t.Region(content.End-1) >= 0) {
		content.End--
	}
	if content.First == g.End && g.verb.Lemma == "tell" {
		return Quotation{}, false
	}
	that := behindThat(t, content.First, content.End)
	open := that > content.First && predicates(t, content)
	content.First = max(timeEnd(t, content.First, content.End), that)
	if !open && !subjectAndVerb(t, content) {
		return Quotation{}, false
	}
	q := Quotation{
		Content: []document.Span{t.SpanOf(content)}, Cue: []document.Span{t.SpanOf(g.Range)},
		CueToken: g.head, CueLemma: g.verb.Lemma, CueClass: Verb, Source: source, Parent: -1, Rule: "told clause",
	}
	q.Kind, q.Verbatim, q.Regions = kind(t, []document.Range{content})
	return q, q.Kind != Direct
}

// subordinate reports whether a word that opens a clause under another stands before
// token i: when, as, if.
func subordinate(t *analysis.Text, i int) bool {
	return i > 0 && t.Tokens[i-1].Sentence == t.Tokens[i].Sentence && (t.Tags[i-1] == tagger.IN || t.Tags[i-1] == tagger.WRB)
}
