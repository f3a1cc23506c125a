package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/parser"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// complementizer takes the "that" off a reported clause.
//
// The reading problem: the word joins the clause to the verb of saying, and
// nobody said it; the corpora that the model learns from count it as content.
//
//	Odd Berg said that the ferry would sail. / She would say only that it was late.
//
// It stays silent where "that" points at something ("said that depended on the
// court", "said that ferry was his", "denied that claim"), unless what looks like
// its verb has one of its own ("said that talks had failed"); where it is quoted;
// and where nothing would be left.
func complementizer(t *analysis.Text, q *Quotation) {
	first := q.Content[0]
	content := t.TokensOf(first)
	i, end := content.First, content.End
	if len(q.Cue) > 0 && i > 0 && t.TokensOf(q.Cue[0]).End == i-1 {
		i = max(i, behindThat(t, i-1, end)-1) // "had warned for months that it was old"
	}
	if i+1 < end && t.Word(i+1) == "that" && (t.Word(i) == "only" || t.Word(i) == "merely") {
		i++
	}
	if q.Kind == Direct || i+1 >= len(t.Tokens) || t.Word(i) != "that" || t.Quoted(i) {
		return
	}
	switch t.Tags[i+1] {
	case tagger.VBZ, tagger.VBD, tagger.MD:
		if auxiliary(t.Word(i+1)) || i+2 >= end || !t.Tags[i+2].Finite() && !auxiliary(t.Word(i+2)) {
			return // "that" is the subject
		}
	}
	if t.Tags[i+1] == tagger.NN && (t.Tags[i] == tagger.DT || wordList().countable[lower(t, i+1)] && (i+2 >= end || !t.Tags[i+2].Noun())) {
		return // "that ferry" is the subject or all that is said
	}
	if !predicates(t, document.Range{First: i, End: end}) && t.Arcs[i].Rel != parser.Mark {
		return // "that ferries" is all that is said; "that they prove nothing" has a verb that the tagger takes for a bare one
	}
	next := i + 1
	if t.Form(next) == "," && next+1 < end {
		next++ // "said that, as it was late"
	}
	if t.Region(next) >= 0 && t.Regions[t.Region(next)].Span.Start == t.Tokens[next].Start {
		next++ // a mark opens behind it
	}
	if next < len(t.Tokens) && t.Tokens[next].Start < first.End {
		q.Content[0].Start = t.Tokens[next].Start
	}
}
