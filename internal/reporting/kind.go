package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// kind says how the words of a content are given, by where they stand relative
// to quotation marks, and gives the parts between marks and their regions.
// Marks and punctuation at the edges of quoted parts do not count.
func kind(t *analysis.Text, content []document.Range) (Kind, []document.Span, []int) {
	var (
		verbatim []document.Span
		regions  []int
	)
	bare, run := false, document.Range{}
	flush := func() {
		if run.Len() > 0 {
			verbatim = append(verbatim, t.SpanOf(run))
		}
		run = document.Range{}
	}
	for _, r := range content {
		for i := r.First; i < r.End; i++ {
			if !t.Quoted(i) {
				flush()
				bare = bare || spoken(t, i)
				continue
			}
			if run.Len() == 0 {
				run.First = i
				if k := outermost(t, i); len(regions) == 0 || regions[len(regions)-1] != k {
					regions = append(regions, k)
				}
			}
			run.End = i + 1
		}
		flush()
	}
	switch {
	case len(verbatim) == 0:
		return Indirect, nil, nil
	case bare:
		return Mixed, verbatim, regions
	}
	return Direct, verbatim, regions
}

// outermost gives the outermost region around a quoted token.
func outermost(t *analysis.Text, i int) int {
	k := t.Region(i)
	for t.Regions[k].Parent >= 0 {
		k = t.Regions[k].Parent
	}
	return k
}
