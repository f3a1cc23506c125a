package reporting

import (
	"strings"
	"unicode/utf8"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// after reads the clause behind region k, in the same sentence.
//
//	"Go," the pilot said. / "Go!" Nils cried. / "Go" – so he said.
//
// It stays silent where the region goes on in the next paragraph, where a capital
// behind it begins a sentence with a verb of its own ("Go." The pilot said no.), at
// verbs of another language behind English words, and where neither a comma nor the
// end of the words tells that a clause follows, unless it follows closely.
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
