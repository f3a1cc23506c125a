package reporting

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/layout"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
)

// leadIn reads a line without a verb that leads in the quotation behind its
// colon.
//
// The reading problem: "from" is what is left of "a word from".
//
//	And from Captain Odd Berg:
//
//	"We sail at six."
//
// With "from" the cue has two pieces, "from" and the colon.
func (f *forms) leadIn(b *layout.Block) {
	colon := b.Tokens.End - 1
	k := opensAt(f.t, b.Tokens.End)
	if k < 0 || f.of[k] >= 0 {
		return
	}
	q := colonCue(f.t, colon, b.Label, "lead-in")
	if i := b.Label.First - 1; i >= b.Tokens.First && strings.EqualFold(f.t.Form(i), "from") {
		q.Cue = []document.Span{f.t.Tokens[i].Span, f.t.Tokens[colon].Span}
		q.CueToken, q.CueLemma, q.CueClass = i, "from", AccordingTo
	}
	f.quote(k, q)
}

// colonClause reads the clause before a colon whose verb is no reporting verb:
// its subject is the source.
//
//	Odd Berg had one message for the crew: "Sail."
//
// It stays silent where the clause has no finite verb, and where its subject is
// nobody who could speak.
func colonClause(t *analysis.Text, first, end int) (clause, bool) {
	for i := first; i < end; i++ {
		if t.Region(i) != t.Region(end-1) || !t.Tags[i].Finite() || t.Tokens[i].Kind != document.Word {
			continue
		}
		g := verbGroup{Range: document.Range{First: i, End: i + 1}, head: i, verb: lexicon.Verb{Lemma: lower(t, i)}}
		s := subject(t, first, g)
		if s.Len() == 0 || !speaks(t, s) {
			return clause{}, false
		}
		return clause{g, s, Verb, end}, true
	}
	return clause{}, false
}

// speaks reports whether a phrase may stand for someone who speaks: a name, a
// role, a document, a pronoun for a person.
func speaks(t *analysis.Text, s document.Range) bool {
	for i := s.First; i < s.End; i++ {
		switch lower(t, i) {
		case "he", "she", "they", "we", "i":
			return true
		}
		if capital(t, i) && partOf(t, i) == name || titled(t, i) || t.Lexicon.Document(t.Word(i)) {
			return true
		}
	}
	return false
}
