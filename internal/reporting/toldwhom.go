package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
)

// toldWhom takes the subject of a passive verb of telling out of the content.
//
// The reading problem: the one who is told stands where the words of a passive
// begin ("The boat is said to be sold").
//
//	Kaja Holm was told that the boat was sold.
//
// The subject becomes the source for now: of a passive, that is the one who hears.
// It stays silent where no clause follows the verb, and at verbs that take no
// hearer.
func (a *attribution) toldWhom(t *analysis.Text) {
	if len(a.content) != 2 || a.source.Len() > 0 || a.cue.Len() < 2 || a.content[0].End != a.cue.First || a.content[1].First != a.cue.End {
		return
	}
	v, ok := t.Lexicon.Verb(t.Word(a.cue.End - 1))
	if !ok || !v.Addressee || wordList().attitudes[v.Lemma] || v.Form != lexicon.Past && v.Form != lexicon.Participle {
		return
	}
	if opensClause(t, a.cue.End) || subjectAndVerb(t, a.content[1]) {
		a.source, a.content = a.content[0], a.content[1:]
	}
}
