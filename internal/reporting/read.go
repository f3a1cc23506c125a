package reporting

import (
	"cmp"
	"slices"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/layout"
)

// Read gives the quotations of a text, in the order of their first words.
//
// What the model reads is mended, and what nobody says is left out; then the rules
// for direct speech and for single constructs have their say, and what stands
// beside each cue is read.
func Read(t *analysis.Text, m *Model) []Quotation {
	blocks := layout.Find(t)
	read := according(t, modelled(t, m))
	out := join(t, direct(t, blocks), read)
	out = parentheticals(t, blocks, out)
	out = toldClauses(t, out)
	out = nested(t, out)
	for i := range out {
		hearer(t, &out[i])
		beside(t, &out[i])
		wholeClause(t, &out[i])
		complementizer(t, &out[i])
	}
	return inOrder(out)
}

// modelled gives the quotations that the model reads, mended, without those that
// give nobody's words.
func modelled(t *analysis.Text, m *Model) []Quotation {
	no := noQuotations(t)
	all := attributions(t, m)
	out := make([]Quotation, 0, len(all))
	for _, a := range all {
		for more := true; more; {
			var second attribution
			a.swap(t)
			a.yetToSay(t)
			a.toldWhom(t)
			a.whatCalled(t)
			a.setting(t)
			a.onChannel(t)
			a.apposed(t)
			a.behindMarks(t)
			next, goesOn := a.oneSentence(t)
			if second, more = a.divide(t); !more {
				second, more = a.unanswered(t)
			}
			if q := a.quotation(t); says(t, no, &q) {
				out = append(out, q)
			}
			if goesOn {
				out = append(out, next.quotation(t))
			}
			a = second
		}
	}
	return out
}

// says reports whether a quotation that the model reads gives words of somebody;
// no tells which regions are no quotations. Each reason against it has its file.
func says(t *analysis.Text, no []bool, q *Quotation) bool {
	return !unowned(t, q) && !undergone(t, q) && !withheld(t, q) && !unsaid(t, q) && !onlyNamed(t, q) && !wordless(t, q) && !questionOnly(t, q) && reports(t, q) && !onlyTitles(t, no, q)
}

// inOrder sorts quotations by their first words, the one around another first,
// and sets their parents anew.
func inOrder(in []Quotation) []Quotation {
	order := make([]int, len(in))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := in[a].Content[0], in[b].Content[0]
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End))
	})
	at := make([]int, len(in))
	for i, k := range order {
		at[k] = i
	}
	out := make([]Quotation, len(in))
	for i, k := range order {
		out[i] = in[k]
		if p := in[k].Parent; p >= 0 {
			out[i].Parent = at[p]
		}
	}
	return out
}

// attributions reads the attributions of a text by the model.
func attributions(t *analysis.Text, m *Model) []attribution {
	var out []attribution
	var spans []span
	l := newLabeller(t, m)
	defer l.close()
	for _, p := range t.Paragraphs {
		spans = spans[:0]
		for _, r := range parts(t, p) {
			spans = spansOf(spans, l.read(r), r.First)
		}
		out = m.Linker.link(out, t, spans)
	}
	return out
}

// quotation gives the attribution as a quotation.
func (a *attribution) quotation(t *analysis.Text) Quotation {
	q := Quotation{CueToken: -1, Parent: -1, Source: a.source, Rule: "sequence"}
	for i, r := range a.content {
		a.content[i] = widen(t, r)
		q.Content = append(q.Content, t.SpanOf(a.content[i]))
	}
	if a.cue.Len() > 0 {
		q.Cue = []document.Span{t.SpanOf(a.cue)}
		q.CueToken = a.cue.First
	}
	q.Kind, q.Verbatim, q.Regions = kind(t, a.content)
	if n := len(q.Content) - 1; q.Kind == Direct && len(q.Verbatim) > 0 {
		q.Content[n].End = min(q.Content[n].End, q.Verbatim[len(q.Verbatim)-1].End) // the mark is none of it
	}
	return q
}

// widen takes the punctuation at the edges of a quoted region into a content
// that reaches to its first or last word: the comma before a closing mark is the
// region's, the one behind it is the sentence's.
func widen(t *analysis.Text, r document.Range) document.Range {
	first, last := r.First, r.End-1
	for first > 0 && t.Quoted(r.First) && t.Region(first-1) == t.Region(r.First) && t.Quoted(first-1) && !spoken(t, first-1) {
		first--
	}
	for last+1 < len(t.Tokens) && t.Quoted(r.End-1) && t.Region(last+1) == t.Region(r.End-1) && t.Quoted(last+1) && !spoken(t, last+1) {
		last++
	}
	if first > 0 && (!t.Quoted(first-1) || t.Region(first-1) != t.Region(r.First)) {
		r.First = first
	}
	if last+1 == len(t.Tokens) || !t.Quoted(last+1) || t.Region(last+1) != t.Region(r.End-1) {
		r.End = last + 1
	}
	return r
}
