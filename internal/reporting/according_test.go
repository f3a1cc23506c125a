package reporting

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// TestMakeWay reads a text of which one quotation, given by its cue, source and
// content, has been read before "according to" is.
func TestMakeWay(t *testing.T) {
	const text = "According to Kaja, it sank. It rose, Odd said."
	tests := []struct {
		reason, cue, source, content string
		stays                        bool
	}{
		{"its cue and no source", "According to", "", "it sank", false},
		{"no cue and words of the same", "", "", "it", false},
		{"look-alike: it has a source", "", "Odd", "it sank", true},
		{"look-alike: another cue", "said", "", "it sank", true},
		{"look-alike: other words", "", "", "It rose", true},
	}
	for _, tt := range tests {
		a := analysis.New(text, analysis.Options{})
		old := Quotation{CueToken: -1, Parent: -1, Content: []document.Span{find(text, tt.content)}, Rule: "old"}
		if tt.cue != "" {
			old.Cue = []document.Span{find(text, tt.cue)}
		}
		if tt.source != "" {
			i := a.TokenAt(find(text, tt.source).Start)
			old.Source = document.Range{First: i, End: i + 1}
		}
		read := according(a, []Quotation{old})
		if stays := read[0].Rule == "old"; stays != tt.stays || read[len(read)-1].Rule != "according to" {
			t.Errorf("%s: %s", tt.reason, dump(a, read))
		}
	}
}

// TestAccordingLinear reads a text that gives away every sentence by "according
// to", each of which has been read without a source before.
func TestAccordingLinear(t *testing.T) {
	const units = 16_000
	a := analysis.New(strings.Repeat("According to Kaja, it sank. ", units), analysis.Options{})
	var read []Quotation
	for _, s := range a.Sentences {
		words := document.Range{First: s.Tokens.First + 4, End: s.Tokens.End - 1}
		read = append(read, Quotation{Kind: Indirect, CueToken: -1, Content: []document.Span{a.SpanOf(words)}, Parent: -1})
	}
	var given []Quotation
	took := fastest(func() { given = according(a, slices.Clone(read)) })
	if took > time.Second {
		t.Errorf("%d sentences took %v", units, took)
	}
	if len(given) != units || given[0].Source.Len() == 0 {
		t.Errorf("%d quotations of %d sentences, the first by %d tokens", len(given), units, given[0].Source.Len())
	}
}
