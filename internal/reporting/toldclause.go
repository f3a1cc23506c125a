package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
)

// toldClauses adds what somebody tells somebody in a clause that nothing opens, or
// "that" opens behind a time, and that nobody has read.
//
// The reading problem: the hearer and the clause stand side by side like two objects.
//
//	Kaja Holm told lawmakers prices had risen.
//	Kaja Holm told reporters on Monday the boat was sold.
//	Kaja Holm, who told the BBC last year the boat would sail, left.
//
// It stays silent at other verbs than "tell", in its passive and where it is denied or
// yet to come, where no subject that can speak stands before it, in a sentence with
// quotation marks behind the verb, in a headline, inside what somebody says, and where no subject with
// a finite verb follows ("told the truth about the boat").
func toldClauses(t *analysis.Text, out []Quotation) []Quotation {
	read := make(tokenSet, len(t.Tokens))
	for _, q := range out {
		read.add(t, q.Cue)
		read.add(t, q.Content)
	}
	for i := range t.Tokens {
		if v, ok := t.Lexicon.Verb(t.Word(i)); !ok || v.Lemma != "tell" || t.Capital(i) || read[i] || t.Quoted(i) {
			continue
		}
		if q, ok := toldClause(t, i); ok {
			out = append(out, q)
		}
	}
	return out
}

// toldClause reads the clause behind the form of "tell" at token i.
func toldClause(t *analysis.Text, i int) (Quotation, bool) {
	s := t.Sentences[t.Tokens[i].Sentence].Tokens
	first := max(s.First, i-clauseLength)
	g, ok := readVerb(t, first, i, s.End)
	if !ok || g.infinite || g.negative || g.modality != Actual || g.verb.Form != lexicon.Past && g.verb.Form != lexicon.Third {
		return Quotation{}, false
	}
	if b := (besideReader{t: t, group: g}); b.passive() {
		return Quotation{}, false
	}
	source := subject(t, first, g)
	if source.Len() == 0 || !speaks(t, source) {
		return Quotation{}, false
	}
	if relative(lower(t, g.First-1)) {
		source = document.Range{First: g.First - 1, End: g.First}
	}
	content := document.Range{First: hearerEnd(t, g.End, s.End), End: s.End}
	for content.Len() > 0 && t.Tokens[content.End-1].Kind != document.Word && t.Tokens[content.End-1].Kind != document.Number {
		content.End--
	}
	if content.First == g.End {
		return Quotation{}, false
	}
	content.First = max(timeEnd(t, content.First, content.End), behindThat(t, content.First, content.End))
	if !subjectAndVerb(t, content) {
		return Quotation{}, false
	}
	for k := g.End; k < content.End; k++ {
		if t.Region(k) >= 0 {
			return Quotation{}, false
		}
	}
	return Quotation{
		Kind: Indirect, Content: []document.Span{t.SpanOf(content)}, Cue: []document.Span{t.SpanOf(g.Range)},
		CueToken: g.head, CueLemma: g.verb.Lemma, CueClass: Verb, Source: source, Parent: -1, Rule: "told clause",
	}, true
}
