package marks

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/document"
)

//go:embed data/reporting.txt
var reportingData string

// reportingVerbs are the verbs that show where an unclosed quotation ends.
var reportingVerbs = sync.OnceValue(func() map[string]bool { return document.DataWords(reportingData) })

// clauseLimit is the longest subject, in tokens, of a reporting clause that is
// looked for behind an unclosed quotation.
const clauseLimit = 5

// abandon ends the innermost open region, which has no closing mark, before
// token end.
//
// The reading problem: the writer forgot to close.
//
//	"We will not sell, said Kaja Holm. The price fell.
//
// The quotation ends before the comma's reporting clause; where there is none
// it runs to the next mark or to the end of the paragraph. It stays silent (the
// region goes on) at a comma that no reporting verb with its subject follows.
func (f *finder) abandon(end int) {
	n := len(f.stack) - 1
	r := &f.out[f.stack[n]]
	f.stack = f.stack[:n]
	f.end(r, end)
	for i := r.Tokens.First + 1; i < end; i++ {
		if f.clause(i, end) {
			f.end(r, i)
			break
		}
	}
	r.Unclosed = true
	f.trimChildren(r)
}

// signedOff reports whether the paragraph of an open region, which ends before token
// end, ends in a reporting clause with somebody's name.
//
// The reading problem: the next quotation looks like the rest of one that the
// writer forgot to close.
//
//	"We will not sell, said Kaja Holm.
//
//	"It is too late," Odd Berg said.
//
// It stays silent at pronouns, which somebody's words may have ("I was tired, she
// said.").
func (f *finder) signedOff(r *Region, end int) bool {
	for i := max(r.Tokens.First+1, end-clauseLimit-2); i < end; i++ {
		if !f.clause(i, end) {
			continue
		}
		who := i
		if reportingVerbs()[f.form(i)] {
			who++
		}
		if f.form(who) != "the" && (!f.d.Capital(who) || f.form(who) == "I") {
			continue
		}
		for k := i; k < end && f.form(k) != ","; k++ {
			if k == end-1 {
				return true
			}
		}
	}
	return false
}

// clause reports whether a reporting clause begins with token i: behind a comma
// or an end mark a verb and its subject, or a subject and its verb.
func (f *finder) clause(i, end int) bool {
	if i >= end {
		return false
	}
	prev := i - 1
	for k := 0; k < runLimit && f.d.Tokens[prev].Kind == document.Mark && prev > 0; k++ {
		prev--
	}
	if w := f.form(prev); w != "," && w != "?" && w != "!" {
		return false
	}
	if reportingVerbs()[f.form(i)] {
		return i+1 < end && f.subject(i+1)
	}
	for j := i; j < end && j < i+clauseLimit && f.subject(j); j++ {
		if j+1 < end && reportingVerbs()[f.form(j+1)] {
			return true
		}
	}
	return false
}

// form gives the bytes of a token.
func (f *finder) form(i int) string { return f.d.Tokens[i].In(f.d.Text) }

// subject reports whether the token may stand in the short subject of a
// reporting clause: a pronoun, a determiner, a capitalised word.
func (f *finder) subject(i int) bool {
	switch strings.ToLower(f.form(i)) {
	case "he", "she", "they", "it", "i", "we", "the", "a", "an", "his", "her", "their":
		return true
	}
	return f.d.Tokens[i].Kind == document.Word && f.d.Capital(i)
}

// trimChildren takes out the regions inside r that begin behind its end and
// cuts those that end behind it.
func (f *finder) trimChildren(r *Region) {
	for k := len(f.out) - 1; k >= 0 && &f.out[k] != r; k-- {
		c := &f.out[k]
		switch {
		case c.Span.Start >= r.Span.End:
			c.Parent = r.Parent
		case c.Span.End > r.Span.End:
			c.Span.End = r.Span.End
			c.Inner.End = min(c.Inner.End, r.Span.End)
			c.Tokens.End = min(c.Tokens.End, r.Tokens.End)
		}
	}
}
