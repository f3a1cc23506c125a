package reporting

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/layout"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/tagger"
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
// With "from" the cue has two pieces, "from" and the colon. It stays silent where no
// mark opens right behind the line, and where the words behind it have a speaker.
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
// A verb behind which the main clause begins is passed over ("who asked for quiet,
// was blunter"). It stays silent where the clause has no finite verb, and where
// its subject is nobody who could speak.
func colonClause(t *analysis.Text, first, end int) (clause, bool) {
	for i := first; i < end; i++ {
		if t.Region(i) != t.Region(end-1) || !t.Tags[i].Finite() || t.Tokens[i].Kind != document.Word || superseded(t, i+1, end) {
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

// superseded reports whether a main clause, or the rest of one, begins behind a
// comma from token i on: a finite verb, or a phrase with its finite verb.
//
//	Asked by a clerk, she shook her head / Kaja Holm, who asked for quiet, was blunt
//
// It stays silent at a clause that a conjunction opens ("as he left the room").
func superseded(t *analysis.Text, i, end int) bool {
	for ; i+1 < end; i++ {
		if t.Form(i) != "," {
			continue
		}
		if r := (document.Range{First: i + 1, End: end}); t.Tags[i+1].Finite() || t.Tags[i+1] == tagger.MD || subjectAndVerb(t, r) {
			return true
		}
	}
	return false
}

// speaks reports whether a phrase may stand for someone who speaks: a name, a
// role, a document, a pronoun for a person.
func speaks(t *analysis.Text, s document.Range) bool {
	for i := s.First; i < s.End; i++ {
		switch lower(t, i) {
		case "he", "she", "they", "we", "i":
			return true
		}
		if t.Capital(i) && partOf(t, i) == name || titled(t, i) || t.Lexicon.Document(t.Word(i)) {
			return true
		}
	}
	return false
}
