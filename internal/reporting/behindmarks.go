package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
)

// behindMarks lets a content that is a clause between marks right behind its cue
// end with the marks, where the speaker's next deed follows.
//
// The reading problem: "and" joins a second verb to the one in the marks, or to the
// cue.
//
//	Kaja Holm said "we are ready" and sat down.
//
// It stays silent where the words begin before the marks, whose subject the second
// verb may have ("said the boat “was old” and leaked"), and at other verbs than
// those of the cue's form.
func (a *attribution) behindMarks(t *analysis.Text) {
	n := len(a.content) - 1
	r := a.content[n]
	if n > 0 || a.cue.Len() == 0 || a.source.Len() == 0 || !t.Quoted(r.First) || r.First != a.cue.End+1 {
		return
	}
	end := r.First
	for end < r.End && t.Quoted(end) {
		end++
	}
	and := end + 1 // behind the mark
	if and+1 >= r.End || lower(t, and) != "and" || !subjectAndVerb(t, document.Range{First: r.First, End: end}) {
		return
	}
	v, ok := t.Lexicon.Verb(t.Word(a.cue.End - 1))
	if ok && v.Form == lexicon.Past && t.Tags[and+1].Verb() {
		a.content[n].End = end
	}
}
