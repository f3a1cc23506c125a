package reporting

import (
	"strings"
	"unicode"
	"unicode/utf8"

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

// after reads the clause behind region k, in the same sentence.
func (d *directReader) after(k int) (clause, bool) {
	r := &d.t.Regions[k]
	b := d.bounds(k)
	i := d.t.TokenAt(r.Span.End)
	if i >= b.End || r.Continues {
		return clause{}, false
	}
	tight := d.t.Form(i) != ","
	if !tight {
		i++
	}
	end := i
	for end < b.End && d.t.Form(end) != "." && !d.opens(end, r.Parent) {
		end++
	}
	c, ok := clauseAfter(d.t, i, end)
	if !ok || c.verb.Lang != "" && !foreign(d.t, k) {
		return clause{}, false
	}
	switch lastMark := lastByte(r.Inner.In(d.t.Text)); {
	case tight && d.t.Capital(i) && (lastMark == '.' || d.t.Form(i) != "I" && partOf(d.t, i) != name):
		return clause{}, false // a new sentence, with a verb of its own
	case !tight || strings.IndexByte(",?!.-", lastMark) >= 0 || r.Unclosed:
		return c, true
	}
	_, dashed := utf8.DecodeLastRuneInString(r.Inner.In(d.t.Text))
	return c, dashed > 1 || c.end-i <= 4 && c.First-i <= 2 && d.setOff(k)
}

// object reports whether region k stands right behind a verb of saying, so that
// it belongs to that and not to what follows.
//
//	Kaja Holm, citing "the price of boats," said the crew would leave.
func (d *directReader) object(k int) bool {
	i := d.t.TokenAt(d.t.Regions[k].Span.Start)
	return i > 0 && d.t.Tokens[i-1].Kind == document.Word && d.t.Tags[i-1].Verb() && reporting(d.t, i-1)
}

// led reports whether the verb of the clause before region k stands right before it,
// a comma or a colon aside.
func (d *directReader) led(k int, before clause) bool {
	i := d.t.TokenAt(d.t.Regions[k].Span.Start)
	return before.End == i || before.End == i-1 && (d.t.Form(i-1) == "," || d.t.Form(i-1) == ":")
}

// leadsOn reports whether the clause behind a region leads in the next one: a comma
// or a colon and a mark follow it.
func (d *directReader) leadsOn(c clause) bool {
	i := c.end
	return i+1 < len(d.t.Tokens) && (d.t.Form(i) == "," || d.t.Form(i) == ":") && d.t.Region(i+1) >= 0 && d.t.Region(i+1) != d.t.Region(i)
}

// newSentence reports whether a new sentence may begin behind region k.
func (d *directReader) newSentence(k int) bool {
	r := &d.t.Regions[k]
	i := d.t.TokenAt(r.Span.End)
	return i < len(d.t.Tokens) && d.t.Capital(i) && strings.IndexByte(".?!", lastByte(r.Inner.In(d.t.Text))) >= 0
}

// lastByte gives the last byte of a text, 0 where there is none.
func lastByte(s string) byte {
	if s == "" {
		return 0
	}
	return s[len(s)-1]
}

// opens reports whether a region inside parent opens with token i.
func (d *directReader) opens(i, parent int) bool {
	k := d.t.Region(i)
	return k >= 0 && k != parent
}

// setOff reports whether region k stands at the start of its sentence or behind
// a comma, colon or dash.
func (d *directReader) setOff(k int) bool {
	r := &d.t.Regions[k]
	i := d.t.TokenAt(r.Span.Start)
	b := d.bounds(k)
	if i <= b.First || d.t.Tokens[i-1].Sentence != d.t.Tokens[i].Sentence {
		return true
	}
	return d.t.Tokens[i-1].Kind != document.Word && d.t.Tokens[i-1].Kind != document.Number
}

// before reads the clause before region k, in the same sentence.
func (d *directReader) before(k int) (clause, bool) {
	r := &d.t.Regions[k]
	b := d.bounds(k)
	i := d.t.TokenAt(r.Span.Start)
	if i <= b.First || i == b.First+1 && bullet(d.t, b.First) {
		return d.above(k, b.First)
	}
	first := max(b.First, d.t.Sentences[d.t.Tokens[i-1].Sentence].Tokens.First)
	for s := i - 1; s >= first; s-- {
		if d.t.Tokens[s].Kind == document.Mark && d.opens(s, r.Parent) || d.t.Form(s) == "." {
			first = s + 1
			break
		}
	}
	c, ok := clauseBefore(d.t, first, i)
	if !ok && d.t.Form(i-1) == ":" && wholeUtterance(d.t, k) {
		return colonClause(d.t, first, i-1)
	}
	if !ok || c.verb.Lang != "" && !foreign(d.t, k) {
		return clause{}, false
	}
	w := d.t.Form(i - 1)
	switch {
	case w == ":":
		return c, true
	case w == ",":
		return c, opensSentence(r.Inner.In(d.t.Text)) || c.End == i-1
	}
	if c.End == i {
		return c, wholeUtterance(d.t, k) && !wordList().naming[c.verb.Lemma]
	}
	if r.Parent >= 0 && c.End == i-1 && objectPronoun(lower(d.t, i-1)) {
		return c, true // "He told me 'no'"
	}
	s := r.Inner.In(d.t.Text)
	return c, opensSentence(s) && strings.IndexByte(".?!", lastByte(s)) >= 0
}

// bullet reports whether token i sets off an item of a list.
func bullet(t *analysis.Text, i int) bool {
	switch t.Form(i) {
	case "-", "–", "•", "*", "·", "▪", "◦", "‣":
		return true
	}
	return false
}

// above reads the clause at the end of the paragraph before the one that region
// k begins, where a colon, a comma or a dash leads over to it.
//
//	Kaja Holm turned to the crew and said:
//
//	"The boat leaves now."
func (d *directReader) above(k, i int) (clause, bool) {
	if i == 0 || d.t.Regions[k].Parent >= 0 {
		return clause{}, false
	}
	switch d.t.Form(i - 1) {
	case ":", ",", "—", "--", "–":
	default:
		return clause{}, false
	}
	first := d.t.Sentences[d.t.Tokens[i-1].Sentence].Tokens.First
	c, ok := clauseBefore(d.t, first, i)
	if !ok && d.t.Form(i-1) == ":" {
		return colonClause(d.t, first, i-1)
	}
	return c, ok && (c.verb.Lang == "" || foreign(d.t, k))
}

// wholeUtterance reports whether region k, which stands directly behind its
// verb, is an utterance and not a word of the clause.
func wholeUtterance(t *analysis.Text, k int) bool {
	s := t.Regions[k].Inner.In(t.Text)
	return opensSentence(s) || t.Regions[k].Parent >= 0
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
