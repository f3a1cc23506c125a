package reporting

import (
	"slices"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/parser"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// nested reads the quotations that open the content of others in the writer's
// words.
//
// The reading problem: what police say is what somebody told them.
//
//	Police say Odd Berg told them he "saw nothing."
//
// The marks then belong to the inner one, and the outer one is indirect. It
// stays silent where the content does not begin with a subject and a common verb
// of saying and, without marks, a clause behind it, and where a quotation with that
// cue has been read already.
func nested(t *analysis.Text, out []Quotation) []Quotation {
	taken := cueTokens(t, out)
	for i, n := 0, len(out); i < n; i++ {
		q := &out[i]
		if q.Kind == Direct || q.Parent >= 0 || len(q.Content) != 1 {
			continue
		}
		content := t.TokensOf(q.Content[0])
		inner, ok := opening(t, content.First, content.End)
		if !ok || taken[inner.CueToken] {
			continue
		}
		inner.Parent = i
		if inner.Kind != Indirect && within(q.Verbatim, inner.Content[0]) {
			q.Kind, q.Verbatim, q.Regions = Indirect, nil, nil
			closing(t, q, content.End)
		}
		out = append(out, inner)
	}
	return out
}

// behindThat gives the token behind a "that" at token i or behind a short phrase there
// that tells when or where ("on Monday that", "for months that"), and i where none
// comes ("on that boat", "for boats that float").
func behindThat(t *analysis.Text, i, end int) int {
	const phrase = 4
	time := true
	for k := i; k < min(end, i+phrase); k++ {
		switch {
		case lower(t, k) == "that" && k != i+1 && (time || t.Arcs[k].Rel == parser.Mark):
			return k + 1
		case k == i && t.Tags[k] != tagger.IN, k > i && t.Tags[k].Verb():
			return i
		case k > i:
			time = time && (t.Tokens[k].Kind == document.Number || t.Lexicon.Calendar(t.Word(k)))
		}
	}
	return i
}

// closing takes the mark behind the content of an indirect quotation into it,
// where the mark's region stands inside.
func closing(t *analysis.Text, q *Quotation, end int) {
	if end < len(t.Tokens) && t.Tokens[end].Kind == document.Mark && t.Region(end) >= 0 && t.Regions[t.Region(end)].Span.Start >= q.Content[0].Start {
		q.Content[0].End = t.Tokens[end].End
	}
}

// within reports whether all spans lie inside s.
func within(spans []document.Span, s document.Span) bool {
	for _, v := range spans {
		if !s.Contains(v) {
			return false
		}
	}
	return true
}

// opening reads the quotation whose clause begins with token first and whose
// content ends before token end.
func opening(t *analysis.Text, first, end int) (Quotation, bool) {
	source := phraseAfter(t, first, end)
	if source.Len() == 0 || source.End >= end || t.Quoted(first) {
		return Quotation{}, false
	}
	v := verbBehind(t, source.End, end)
	if v < 0 {
		return Quotation{}, false
	}
	g, ok := readVerb(t, source.End, v, end)
	if !ok || g.infinite || !wordList().core[g.verb.Lemma] || g.verb.Form == lexicon.Participle {
		return Quotation{}, false
	}
	i := g.End
	if g.verb.Addressee && i < end {
		if objectPronoun(lower(t, i)) || lower(t, i) == "her" {
			i++
		} else if to := phraseAfter(t, i, end); g.verb.Lemma == "tell" {
			i = to.End
		}
	}
	clause := i < end && opensClause(t, i)
	if i = behindThat(t, i, end); end-i < 3 {
		return Quotation{}, false
	}
	content := document.Range{First: i, End: end}
	q := Quotation{Cue: []document.Span{t.SpanOf(g.Range)}, CueToken: g.head, CueLemma: g.verb.Lemma, CueClass: Verb, Source: source, Parent: -1, Rule: "nested"}
	q.Content = []document.Span{t.SpanOf(content)}
	q.Kind, q.Verbatim, q.Regions = kind(t, []document.Range{content})
	if q.Kind == Direct {
		q.Content = slices.Clone(q.Verbatim)
	}
	return q, q.Kind != Indirect || clause || subjectAndVerb(t, content)
}
