package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// unansweredSpan is how many tokens lie between the "but" and the verb of what was
// not said at most.
const unansweredSpan = 6

// unanswered parts a content that runs over what the source did not say, and gives
// that as a second attribution, if there is one.
//
// The reading problem: the writer's own clause follows what is said behind a comma
// and looks like more of it.
//
//	Kaja Holm said the boat would be sold, but she did not say who would pay.
//
// It stays silent inside marks, without the comma or the pronoun, where the verb is
// not denied or another than a common one of saying ("but she did not go"), and where
// no clause follows it.
func (a *attribution) unanswered(t *analysis.Text) (second attribution, ok bool) {
	n := len(a.content) - 1
	if !a.behindCue(n) {
		return attribution{}, false
	}
	r := a.content[n]
	for i := r.First + 2; i+3 < r.End; i++ {
		if lower(t, i) != "but" || t.Form(i-1) != "," || t.Quoted(i) || t.Tags[i+1] != tagger.PRP {
			continue
		}
		for k := i + 2; k+1 < r.End && k <= i+unansweredSpan; k++ {
			g, known := readVerb(t, i+2, k, r.End)
			if !known || !g.negative || !wordList().core[g.verb.Lemma] || !opensClause(t, g.End) {
				continue
			}
			a.content[n].End = i - 1
			return attribution{content: []document.Range{{First: g.End, End: r.End}}, cue: g.Range, source: document.Range{First: i + 1, End: i + 2}}, true
		}
	}
	return attribution{}, false
}
