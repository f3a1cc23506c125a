package reporting

import (
	"unicode"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/layout"
	"github.com/seed-761fda18/whosaid/internal/marks"
)

// direct reads the quoted regions that are utterances by themselves, each with
// the reporting clause beside it, if it has one. Regions that one utterance
// fills together - interrupted by its clause, continued after it, or running
// over paragraphs - become one quotation.
//
// The reading problem: one clause may stand behind the first part of an
// utterance and before the next.
//
//	"Sit down," said Kaja Holm. "The boat leaves now."
//
// A region goes with the one before where only that one's clause stands between
// them and it has no clause of its own. It is left out where it is no
// utterance: a word or title in quotation marks, a part of a clause. What the
// form of the page, given as its blocks, tells of a region goes first.
func direct(t *analysis.Text, blocks []layout.Block) []Quotation {
	f := fixedForms(t, blocks)
	d := directReader{t: t, no: noQuotations(t), of: f.of, out: f.out, last: [levels]int{-1, -1, -1, -1, -1}}
	for k := range t.Regions {
		d.read(k)
	}
	return d.out
}

// levels is how deep quoted regions nest, and one more.
const levels = 5

// directReader reads the regions of a text in order.
type directReader struct {
	t    *analysis.Text
	no   []bool // for each region whether it is no quotation
	of   []int  // for each region its quotation, -1 for none
	out  []Quotation
	last [levels]int // the last region at each depth, -1 for none
	// behind says of the last region whether its clause stands behind it.
	behind [levels]bool
}

// read adds region k to the quotations.
func (d *directReader) read(k int) {
	depth := 0
	for p := d.t.Regions[k].Parent; p >= 0; p = d.t.Regions[p].Parent {
		depth++
	}
	prev, wasBehind := d.last[depth], d.behind[depth]
	if prev >= 0 && d.t.Regions[prev].Parent != d.t.Regions[k].Parent {
		prev = -1
	}
	if d.of[k] < 0 {
		d.place(k, prev, depth, wasBehind)
	}
	if d.of[k] >= 0 || !d.no[k] {
		d.last[depth] = k
	} else {
		d.behind[depth] = wasBehind // a title inside the clause divides nothing
	}
}

// place finds the quotation of region k, behind region prev at the same depth.
// wasBehind says that the clause of prev stands behind it.
func (d *directReader) place(k, prev, depth int, wasBehind bool) {
	after, hasAfter := d.after(k)
	before, hasBefore := d.before(k)
	inside := !d.setOff(k)
	if hasAfter && (d.t.Regions[k].Parent >= 0 || d.newSentence(k) || inside || d.no[k]) {
		hasAfter = !hasBefore && !d.term(k) && !d.object(k)
	}
	if hasAfter && hasBefore && d.led(k, before) && d.leadsOn(after) {
		hasAfter = false // They say, "Hey," I say, "Hello."
	}
	joined := prev >= 0 && d.of[prev] >= 0
	goesOn := joined && wasBehind && d.follows(prev, k, before, hasBefore)
	if goesOn && d.newSentence(k) && !opensSentence(d.t.Regions[k].Inner.In(d.t.Text)) {
		hasAfter = false // "Shall we," he asked, "stay?" Berg said no.
	}
	d.behind[depth] = hasAfter
	switch {
	case joined && d.t.Regions[prev].Continues:
		q := &d.out[d.of[prev]]
		if d.extend(d.of[prev], k); q.CueToken < 0 && hasAfter {
			q.claim(d.t, after)
			q.Rule = "clause after"
		}
	case hasAfter && inside && d.t.Regions[k].Parent < 0:
		d.add(k, after, "clause after")
		d.mix(k)
	case hasAfter:
		d.add(k, after, "clause after")
	case goesOn:
		d.extend(d.of[prev], k)
	case hasBefore && joined && d.out[d.of[prev]].CueToken == before.head && !d.no[k]:
		d.extend(d.of[prev], k)
	case hasBefore && !d.no[k]:
		d.add(k, before, "clause before")
	case d.t.Regions[k].Parent < 0 && !d.no[k] && utterance(d.t, k):
		d.add(k, clause{verbGroup: verbGroup{head: -1}}, "no clause")
	}
}

// term reports whether region k, inside a clause, is a title or term that the
// clause behind it does not concern: one that does ends with a comma and begins
// in lower case.
func (d *directReader) term(k int) bool {
	s := d.t.Regions[k].Inner.In(d.t.Text)
	return d.no[k] && (opensSentence(s) || lastByte(s) != ',')
}

// mix makes the quotation of region k, which is the last one, a mixed one: the
// words before the region in its sentence are said too.
//
//	The boat "was never safe," said Kaja Holm.
//
// It stays silent where those words belong to another quotation.
func (d *directReader) mix(k int) {
	i := d.t.TokenAt(d.t.Regions[k].Span.Start)
	first := d.t.Sentences[d.t.Tokens[i].Sentence].Tokens.First
	for j := i - 1; j >= first; j-- {
		if r := d.t.Region(j); r >= 0 && d.of[r] >= 0 || reporting(d.t, j) && finite(d.t, j) {
			return
		}
	}
	q := &d.out[len(d.out)-1]
	q.Kind = Mixed
	q.Content[0].Start = d.t.Tokens[first].Start
}

// add makes a quotation of region k with the clause.
func (d *directReader) add(k int, c clause, rule string) {
	q := Quotation{Kind: Direct, CueToken: -1, Parent: -1, Rule: rule}
	if p := d.t.Regions[k].Parent; p >= 0 {
		q.Parent = d.of[p]
	}
	q.claim(d.t, c)
	d.out = append(d.out, q)
	d.extend(len(d.out)-1, k)
}

// claim gives the quotation the cue and the source of a clause.
func (q *Quotation) claim(t *analysis.Text, c clause) {
	q.Floating = c.head < 0
	if q.Floating {
		return
	}
	q.Cue = []document.Span{t.SpanOf(c.Range)}
	q.CueToken, q.CueLemma, q.CueClass = c.head, c.verb.Lemma, c.class
	q.Source = c.source
}

// extend adds region k to quotation n.
func (d *directReader) extend(n, k int) {
	r, q := &d.t.Regions[k], &d.out[n]
	d.of[k] = n
	q.Regions = append(q.Regions, k)
	q.Content = append(q.Content, r.Inner)
	q.Verbatim = append(q.Verbatim, r.Inner)
	q.Unclosed = q.Unclosed || r.Unclosed
	q.Repaired = q.Repaired || r.Repaired
}

// bounds gives the tokens that the surroundings of region k may reach: its
// paragraph, or the region around it.
func (d *directReader) bounds(k int) document.Range {
	if p := d.t.Regions[k].Parent; p >= 0 {
		return d.t.Regions[p].Tokens
	}
	return d.t.Paragraphs[d.t.ParagraphOf(d.t.Regions[k].Tokens.First)].Tokens
}

// lastByte gives the last byte of a text, 0 where there is none.
func lastByte(s string) byte {
	if s == "" {
		return 0
	}
	return s[len(s)-1]
}

// opensSentence reports whether a text begins as a sentence does: its first letter or
// digit is no small letter.
func opensSentence(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return !unicode.IsLower(r)
		}
	}
	return false
}

// joinLength is the longest clause, in tokens, between two parts of an
// utterance.
const joinLength = 60

// follows reports whether region k goes on with the utterance of region prev,
// whose clause stands between them. A clause of k's own, before, speaks against
// it where its verb is one of saying: "he said, adding: ".
func (d *directReader) follows(prev, k int, before clause, hasBefore bool) bool {
	a, b := &d.t.Regions[prev], &d.t.Regions[k]
	from, to := d.t.TokenAt(a.Span.End), d.t.TokenAt(b.Span.Start)
	if to-from > joinLength || to <= from || d.t.ParagraphOf(from) != d.t.ParagraphOf(to) {
		return false
	}
	q := &d.out[d.of[prev]]
	if hasBefore && before.head != q.CueToken && (wordList().core[before.verb.Lemma] || before.End >= to-1) {
		return false
	}
	if b.Style == marks.Dash {
		return true
	}
	last := to - 1
	for last > from && d.t.Tokens[last].Kind == document.Mark {
		last--
	}
	for i := from; i < last; i++ {
		if d.t.Region(i) == a.Parent && (d.t.Form(i) == "." || d.t.Form(i) == ":") {
			return false
		}
	}
	switch d.t.Form(last) {
	case ",", ".", "—", "--", "-", "–", ";":
		return true
	}
	return d.t.Tokens[last].Kind == document.Word && !opensSentence(b.Inner.In(d.t.Text)) && q.CueToken >= to-4
}
