package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
)

// hearer takes the one who is told off the front of what he is told.
//
// The reading problem: the hearer stands where other verbs have the content.
//
//	Kaja Holm told the town's council that the ferry was old.
//	Kaja Holm told the inquiry the ferry was old.
//	Kaja Holm told the inquiry last week the ferry was old.
//
// It stays silent where the verb takes no hearer, where neither "that" or a
// question nor a subject and its verb follow the first phrase, and where a "that"
// opens what is told: "I am told that the ferry".
func hearer(t *analysis.Text, q *Quotation) {
	if q.Kind == Direct || len(q.Cue) == 0 {
		return
	}
	first := t.TokenAt(q.Content[0].Start)
	end := t.TokenAt(q.Content[0].End-1) + 1
	v, ok := lexicon.Verb{}, false
	if first > 0 && t.Tokens[first-1].Span.End == q.Cue[0].End {
		v, ok = t.Lexicon.Verb(t.Word(first - 1))
		if !ok && first > 1 && lower(t, first-1) == "to" {
			v, ok = t.Lexicon.Verb(t.Word(first - 2))
			v.Addressee = ok && (v.Class == lexicon.Speech || v.Class == lexicon.Writing) && writesTo(t, phraseAfter(t, first, end).End, end)
		}
	}
	if !ok || !v.Addressee || t.Region(first) >= 0 || lower(t, first) == "that" && first+1 < end && !t.Tags[first+1].Noun() {
		return
	}
	s := hearerEnd(t, first, end)
	if n := behindThat(t, s, end); s > first && n > s+1 && n < end {
		q.Content[0].Start = t.Tokens[n].Start // "told the council on Monday that"
	} else if n = timeEnd(t, s, end); s > first && n < end && (n == s && opensClause(t, n) || subjectAndVerb(t, document.Range{First: n, End: end})) {
		q.Content[0].Start = t.Tokens[n].Start
	}
}

// opensClause reports whether token i is a word that opens what is told or asked.
func opensClause(t *analysis.Text, i int) bool {
	switch lower(t, i) {
	case "that", "whether", "if", "how", "why", "what", "when", "where", "who":
		return true
	}
	return false
}

// subjectAndVerb reports whether the tokens begin with a noun phrase and its
// finite verb, before which marks may open.
func subjectAndVerb(t *analysis.Text, r document.Range) bool {
	s := phraseAfter(t, r.First, r.End)
	i := s.End
	for i < r.End && (lower(t, i) == "never" || lower(t, i) == "not" || lower(t, i) == "also" || t.Tokens[i].Kind == document.Mark) {
		i++
	}
	return s.Len() > 0 && i < r.End && finite(t, i)
}

// writesTo reports whether the token behind the one to whom somebody writes or speaks
// opens what is said: "wrote to the council that the ferry was old". It stays silent at
// "who", which tells of the hearer.
func writesTo(t *analysis.Text, i, end int) bool {
	return behindThat(t, i, end) > i || i < end && opensClause(t, i) && lower(t, i) != "who"
}
