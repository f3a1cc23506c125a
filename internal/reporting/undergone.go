package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// undergone reports whether a quotation without a source is nothing but the noun
// phrase in front of a passive.
//
// The reading problem: what something is done to looks like what is said, where the
// verb is one that also reports.
//
//	The seats were given out by height. / Several plans were considered.
//
// It stays silent where a source says who speaks, where marks show somebody's words,
// and at a clause ("that the seats were gone was denied").
func undergone(t *analysis.Text, q *Quotation) bool {
	if q.Kind != Indirect || q.Source.Len() > 0 || len(q.Cue) == 0 {
		return false
	}
	last := q.Content[len(q.Content)-1].End
	r := document.Range{First: t.TokenAt(q.Content[0].Start), End: t.TokenAt(last-1) + 1}
	return last <= q.Cue[0].Start && t.Tags[t.TokenAt(q.Cue[0].End-1)] == tagger.VBN && !predicates(t, r)
}
