package reporting

import (
	"strings"
	"testing"
	"time"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// TestLinkLinear links the contents of one long paragraph in which nothing is a
// cue, so that no candidate ends the search for one.
func TestLinkLinear(t *testing.T) {
	const words = 100_000
	a := analysis.New(strings.Repeat("go ", words), analysis.Options{})
	spans := make([]span, words)
	for i := range spans {
		spans[i] = span{document.Range{First: i, End: i + 1}, Content}
	}
	start := time.Now()
	found := (&Linker{}).link(nil, a, spans)
	if took := time.Since(start); took > time.Second {
		t.Errorf("%d contents took %v", words, took)
	}
	if len(found) != words {
		t.Errorf("%d attributions of %d contents", len(found), words)
	}
}
