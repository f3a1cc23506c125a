package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/layout"
)

// forms are the quotations that the form of the page tells, with the regions
// that they use up.
type forms struct {
	t   *analysis.Text
	out []Quotation
	of  []int // for each region its quotation, -1 for none
	// turns are the turns of a transcript that have no marks around them.
	turns []turnOf
}

// fixedForms reads those blocks of a page that tell whose words are quoted: turns,
// headlines, lead-ins and signatures.
func fixedForms(t *analysis.Text, blocks []layout.Block) *forms {
	f := &forms{t: t, of: make([]int, len(t.Regions))}
	for k := range f.of {
		f.of[k] = -1
	}
	for i := range blocks {
		b := &blocks[i]
		if b.Label.Len() == 0 {
			continue
		}
		switch b.Kind {
		case layout.Turn:
			f.transcript(b)
		case layout.Headline:
			f.headline(b)
		case layout.LeadIn:
			f.leadIn(b)
		case layout.Signature:
			f.signature(b)
		}
	}
	f.longTurns(blocks)
	return f
}

// regionFrom gives the index of the first outermost region that opens with or
// behind the token, which may be len(t.Regions).
func regionFrom(t *analysis.Text, token int) int {
	k := t.RegionFrom(token)
	for k < len(t.Regions) && t.Regions[k].Parent >= 0 {
		k++
	}
	return k
}

// opensAt gives the outermost region whose mark is the token, -1 for none.
func opensAt(t *analysis.Text, token int) int {
	if token >= len(t.Tokens) {
		return -1
	}
	k := regionFrom(t, token)
	if k == len(t.Regions) || t.Regions[k].Span.Start != t.Tokens[token].Start {
		return -1
	}
	return k
}

// quote adds a direct quotation of region k and of those that go on with it.
func (f *forms) quote(k int, q Quotation) {
	q.Parent = -1
	n := len(f.out)
	for ; k < len(f.t.Regions); k++ {
		r := &f.t.Regions[k]
		if r.Parent >= 0 {
			continue
		}
		f.of[k] = n
		q.Regions = append(q.Regions, k)
		q.Content = append(q.Content, r.Inner)
		q.Verbatim = append(q.Verbatim, r.Inner)
		q.Unclosed = q.Unclosed || r.Unclosed
		q.Repaired = q.Repaired || r.Repaired
		if !r.Continues {
			break
		}
	}
	f.out = append(f.out, q)
}

// colonCue gives a quotation whose cue is the token, a colon or a dash.
func colonCue(t *analysis.Text, token int, source document.Range, rule string) Quotation {
	return Quotation{
		Cue: []document.Span{t.Tokens[token].Span}, CueToken: token, CueLemma: t.Form(token), CueClass: Punctuation,
		Source: source, Parent: -1, Rule: rule,
	}
}
