package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
)

// oneSentence lets the content behind a cue end with its first sentence.
//
// The reading problem: in a sentence with marks whose next has marks too, all of
// it looks like one quotation.
//
//	Holm said the boat was "a wreck". Her crew keeps its "gold" star.
//
// It stays silent inside marks, where an utterance may have many sentences, and
// where the content stands before its cue.
func (a *attribution) oneSentence(t *analysis.Text) {
	if a.cue.Len() == 0 || a.cue.First > a.content[0].First {
		return
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
				return
			}
		}
	}
}

// sameRegion reports whether two tokens stand in the same quoted region.
func sameRegion(t *analysis.Text, i, j int) bool {
	return t.Region(i) >= 0 && t.Region(i) == t.Region(j)
}
