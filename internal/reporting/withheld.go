package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// withheld reports whether a quotation only keeps a name back.
//
// The reading problem: "asked" has what looks like content, but nothing is said.
//
//	"He ran," said a clerk, who asked not to be named.
//	"He ran," said a clerk, who was not authorized to speak to the press.
//	"He ran," said a clerk who asked that her last name not be used.
//	"He ran," said a clerk who did not want to be named.
//	A clerk, who spoke on condition of anonymity to discuss the case, left.
//
// It stays silent where more follows than a few words of the like of "because he
// feared for his job", and where somebody wishes another thing ("did not want to be
// seen").
func withheld(t *analysis.Text, q *Quotation) bool {
	if q.Kind != Indirect {
		return false
	}
	const more = 4
	first := t.TokenAt(q.Content[0].Start)
	end := t.TokenAt(q.Content[len(q.Content)-1].End-1) + 1
	if n := anonymousPhrase(t, first, end); n > 1 {
		return end-first <= n+more
	}
	if len(q.Cue) == 0 {
		return false
	}
	if i := t.TokenAt(q.Cue[0].Start); i > 0 && relative(lower(t, i-1)) && ownName(t, first, end) {
		return true
	}
	if namedNot(t, q, first, end) {
		return true
	}
	for i := t.TokenAt(q.Cue[0].Start); i < first && t.Tokens[i].Start < q.Cue[0].End; i++ {
		n := anonymousPhrase(t, i, end)
		if i+n > first {
			return end-i <= n+more
		}
		if n > 2 && t.Tags[i].Verb() && lower(t, i+n-1) == "anonymity" {
			return true // "spoke on condition of anonymity to discuss the talks"
		}
	}
	return false
}

// namedNot reports whether the cue is a wish that is denied and the content what is
// wished, to be named or to give one's name: "did not wish to be identified".
func namedNot(t *analysis.Text, q *Quotation, first, end int) bool {
	if lower(t, first) != "to" || end-first < 3 {
		return false
	}
	denied := false
	for i := t.TokenAt(q.Cue[0].Start); i < first; i++ {
		w := lower(t, i)
		denied = denied || w == "not" || w == "n't" || w == "n’t"
	}
	switch lower(t, first+1) {
	case "be":
		w := lower(t, first+2)
		return denied && (w == "named" || w == "identified")
	case "give", "reveal", "disclose", "use":
		return denied && (lower(t, end-1) == "name" || lower(t, end-1) == "names")
	}
	return false
}

// anonymousPhrase gives how many of the tokens up to end are a phrase that hides a
// name and begins with token i.
func anonymousPhrase(t *analysis.Text, i, end int) int {
	const longest = 6
	var buf [longest]string
	return t.Lexicon.AnonymousPhrase(t.Words(buf[:0], document.Range{First: i, End: min(end, i+longest)}))
}

// ownName reports whether the tokens ask that somebody's name not be used.
func ownName(t *analysis.Text, i, end int) bool {
	name, kept := false, false
	for ; i < end; i++ {
		switch lower(t, i) {
		case "name", "names", "surname", "identity":
			name = true
		case "not":
			kept = i+1 < end && lower(t, i+1) == "be"
		}
	}
	return name && kept
}

// hidesName reports whether the tokens from i on, in a source that ends before end,
// keep the name of it back: a relative clause or participle that says so, or what
// is left of one.
func hidesName(t *analysis.Text, i, end int) bool {
	n := anonymousPhrase(t, i, end)
	if relative(lower(t, i)) {
		return i+1 == end || n > 2 || anonymousPhrase(t, i+1, end) > 2
	}
	return n > 2 && t.Tags[i].Verb()
}

// unowned reports whether a quotation without marks has neither cue nor source,
// or is nothing but a pronoun or "this", or begins with a piece that is: words
// that nobody says.
//
//	Note: the boat is late. / Thank you. / Let me say this.
func unowned(t *analysis.Text, q *Quotation) bool {
	if q.Kind != Indirect {
		return false
	}
	i := t.TokenAt(q.Content[0].Start)
	p := partOf(t, i)
	alone := t.Tokens[i].Span == q.Content[0] && (p == pronoun || p == determiner)
	return alone || len(q.Cue) == 0 && q.Source.Len() == 0
}
