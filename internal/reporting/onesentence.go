package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
)

// oneSentence lets the content behind a cue end with its first sentence, and gives
// what goes on between marks behind that as an attribution of its own, if there is
// such: an utterance of the same source, where the cue is a common verb of saying
// or naming.
//
// The reading problem: in a sentence with marks whose next has marks too, all of
// it looks like one quotation.
//
//	Holm said the boat was "a wreck". Her crew keeps its "gold" star.
//	Holm said the boat was lost. "Nobody warned us."
//
// It stays silent inside marks, where an utterance may have many sentences, and
// where the content stands before its cue, or begins with a whole utterance.
func (a *attribution) oneSentence(t *analysis.Text) (next attribution, ok bool) {
	if a.cue.Len() == 0 || a.cue.First > a.content[0].First {
		return attribution{}, false
	}
	for k, r := range a.content {
		for i := r.First; i+1 < r.End; i++ {
			if t.Tokens[i].Sentence != t.Tokens[i+1].Sentence && !sameRegion(t, i, i+1) {
				r.End = i + 1
				for r.Len() > 1 && !spoken(t, r.End-1) {
					r.End--
				}
				a.content[k] = r
				a.content = a.content[:k+1]
				return attribution{}, false
			}
		}
		if k > 0 && !t.Quoted(a.content[0].First) && t.Tokens[r.First].Sentence != t.Tokens[a.content[0].First].Sentence {
			next = attribution{content: a.content[k:], cue: a.cue, source: a.source}
			a.content = a.content[:k:k]
			v, known := t.Lexicon.Verb(t.Word(a.cue.End - 1))
			return next, t.Quoted(r.First) && known && (wordList().core[v.Lemma] || wordList().naming[v.Lemma])
		}
	}
	return attribution{}, false
}

// sameRegion reports whether two tokens stand in the same quoted region.
func sameRegion(t *analysis.Text, i, j int) bool {
	return t.Region(i) >= 0 && t.Region(i) == t.Region(j)
}
