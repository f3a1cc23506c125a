package marks

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// TestClosed checks that a row can end at an edge that all readings pass.
func TestClosed(t *testing.T) {
	var s search
	s.reset()
	s.read(mark{glyph: glyphOf("“"), id: 1, none: never})
	s.edge(1, func(Style) bool { return false }, true)
	if len(s.beam) != 2 || s.beam[0].depth == 0 {
		t.Fatalf("readings %v, want one that passes the edge before one that does not", s.beam)
	}
	s.beam = s.beam[:1]
	var got []action
	for _, p := range s.reading(s.closed()) {
		got = append(got, p.action)
	}
	if diff := cmp.Diff([]action{open, halt}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestCut checks that a paragraph of very many marks is read as one of fewer: a
// region that is open where the row is cut goes on behind it.
func TestCut(t *testing.T) {
	text := "“" + strings.Repeat("Go ‘on,’ and ‘on.’ ", cutAfter) + "”"
	regions := Find(document.New(text, document.Options{}), Options{})
	if len(regions) != 1+2*cutAfter || regions[0].Span.End != len(text) || regions[0].Unclosed {
		t.Fatalf("%d regions, the first %v; want %d, the first to %d", len(regions), regions[0].Span, 1+2*cutAfter, len(text))
	}
	for i, r := range regions[1:] {
		if r.Parent != 0 || r.Style != Single {
			t.Fatalf("region %d: %+v, want one of single marks in the first", i+1, r)
		}
	}
}
