package reporting

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/marks"
)

// foreign reports whether region k stands between marks that English does not
// use, so that a verb of another language may be its cue.
//
// The reading problem: words of other languages look like English ones that mean
// something else ("dit", "sade", "sa").
//
//	»Wir bleiben«, sagte Jana Vogt. / « Nous restons », a dit Luc Morel.
//
// It stays silent at English marks.
func foreign(t *analysis.Text, k int) bool {
	r := &t.Regions[k]
	switch r.Style {
	case marks.Angle, marks.Corner, marks.Dash:
		return true
	}
	return strings.HasPrefix(r.Span.In(t.Text), "„") || strings.HasPrefix(r.Span.In(t.Text), "‚")
}
