package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// setting takes the work in which somebody speaks out of what is said.
//
// The reading problem: a title at the start of the sentence stands between marks,
// as words do.
//
//	In "The Low Tide," a pilot tells his son that he is leaving.
//
// It stays silent where the marks hold no title, and where nothing else is said.
func (a *attribution) setting(t *analysis.Text) {
	r := a.content[0]
	if len(a.content) < 2 || partOf(t, r.First) != joiner || r.End > a.cue.First || r.First+1 >= r.End || t.Tokens[r.First+1].Kind != document.Mark {
		return
	}
	k := t.Region(r.First + 1)
	if t.Sentences[t.Tokens[r.First].Sentence].Tokens.First != r.First || k < 0 || !titleCase(t, t.Regions[k].Tokens) {
		return
	}
	if t.Regions[k].Span.End >= t.Tokens[r.End-1].End {
		a.content = a.content[1:]
	}
}
