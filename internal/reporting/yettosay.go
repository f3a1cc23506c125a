package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
)

// yetToSay lets the verb of saying behind "expected to" or "declined to" be the
// cue's head, and who is expected to say it the source.
//
// The reading problem: the words hang on the second verb, and the first one alone
// looks like the cue of all that follows, or of the whole clause.
//
//	Kaja Holm is expected to tell the council that the boat is sold.
//	Kaja Holm declined to say who bought the boat.
//
// It stays silent where no clause follows the second verb ("declined to comment on
// the boat"), and at other verbs before "to".
func (a *attribution) yetToSay(t *analysis.Text) {
	for k := a.cue.First; k < a.cue.End; k++ {
		w := lower(t, k)
		if !wordList().plans[w] && !wordList().refusals[w] {
			continue
		}
		s := t.Sentences[t.Tokens[k].Sentence].Tokens
		if k+3 >= s.End || lower(t, k+1) != "to" || t.Region(k) != t.Region(k+2) {
			return
		}
		if g, ok := readVerb(t, k+2, k+2, s.End); ok && g.verb.Form == lexicon.Base && clauseBehind(t, g, s.End) {
			a.sayBehind(g.End, max(g.End, behindThat(t, g.End, s.End)))
		}
		return
	}
}

// clauseBehind reports whether a clause stands behind the verb, behind the one who
// is told, or behind a day.
func clauseBehind(t *analysis.Text, g verbGroup, end int) bool {
	for _, i := range []int{g.End, phraseAfter(t, g.End, end).End} {
		if i < end && (behindThat(t, i, end) > i || opensClause(t, i) || subjectAndVerb(t, document.Range{First: i, End: end})) {
			return true
		}
	}
	return false
}

// sayBehind lets the cue end at token cue and the content begin at token content,
// and makes what the model took for content before the cue the source, if there is
// none.
func (a *attribution) sayBehind(cue, content int) {
	var behind []document.Range
	source := a.source
	for _, r := range a.content {
		switch {
		case r.End > content:
			r.First = max(r.First, content)
			behind = append(behind, r)
		case source.Len() == 0 && r.End <= a.cue.First:
			source = r
		}
	}
	if len(behind) > 0 {
		a.content, a.source, a.cue.End = behind, source, cue
	}
}
