package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// wholeClause lets a clause that stands behind its hearer begin with its subject.
//
// The reading problem: a second verb of saying in the clause looks like the cue
// of what follows it, so that the clause's own subject and verb are lost.
//
//	Kaja Holm told Harbour News the crews discussed "what is left."
//	Kaja Holm told Harbour News the boat was "not for sale".
//
// It stays silent where anything but a subject and its verb stands between the
// hearer and the content, and where that verb is one of saying before words that
// stand wholly between marks: "told the crew the pilot said, “Go.”"
func wholeClause(t *analysis.Text, q *Quotation) {
	if q.Addressee.Len() == 0 {
		return
	}
	first, content := q.Addressee.End, t.TokenAt(q.Content[0].Start)
	if content > first && t.Region(content-1) >= 0 && t.Region(content-1) == t.Region(content) {
		content-- // the mark that opens before it
	}
	if first >= content {
		return
	}
	s := phraseAfter(t, first, content)
	if s.Len() == 0 || s.End == content {
		return
	}
	for i := s.End; i < content; i++ {
		if t.Tokens[i].Kind != document.Mark && (!t.Tags[i].Verb() || q.Kind == Direct && reporting(t, i)) {
			return
		}
	}
	q.Content[0].Start = t.Tokens[first].Start
	if q.Kind == Direct {
		q.Kind = Mixed
	}
}
