package reporting

import (
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// tokensOf gives the tokens of a part of a text, none for no part.
func tokensOf(t *analysis.Text, part string) document.Range {
	if part == "" {
		return document.Range{}
	}
	s := find(t.Text, part)
	return document.Range{First: t.TokenAt(s.Start), End: t.TokenAt(s.End-1) + 1}
}

// TestDivide divides one attribution a row, whose cue is "said", and compares what
// is left of its content with the second cue and the second content, nothing where
// the rule is silent.
func TestDivide(t *testing.T) {
	tests := []struct{ reason, text, source, content, want string }{
		{"it says more", "Holm said the boat was lost, and added that nobody drowned.", "Holm", "the boat was lost, and added that nobody drowned", "the boat was lost · added: that nobody drowned"},
		{"it names something", "Holm said the boat sank and called the sale “a joke.”", "Holm", "the boat sank and called the sale “a joke", "the boat sank · called: a joke"},
		{"it warns of something", "Holm said the boat would be sold and warned that nobody would sail.", "Holm", "the boat would be sold and warned that nobody would sail", "the boat would be sold · warned: that nobody would sail"},
		{"look-alike: another warns", "Holm said her son sank the boat and warned that nobody would sail.", "Holm", "her son sank the boat and warned that nobody would sail", ""},
		{"look-alike: nothing is warned of", "Holm said the boat would be sold and warned the crew.", "Holm", "the boat would be sold and warned the crew", ""},
		{"look-alike: a name without marks", "Holm said the boat sank and called the sale a joke.", "Holm", "the boat sank and called the sale a joke", ""},
		{"look-alike: a verb that does something else", "Holm said the boat sank and denied the “joke.”", "Holm", "the boat sank and denied the “joke", ""},
		{"look-alike: another form", "Holm said the crew would sail and add that “joke.”", "Holm", "the crew would sail and add that “joke", ""},
		{"look-alike: between marks", "Holm said “the boat sank and added weight.”", "Holm", "the boat sank and added weight", ""},
		{"look-alike: nobody says it", "It was said the boat sank and added weight.", "", "the boat sank and added weight", ""},
		{"look-alike: the cue stands behind", "The boat sank and added weight, Holm said.", "Holm", "The boat sank and added weight", ""},
	}
	for _, tt := range tests {
		a := analysis.New(tt.text, analysis.Options{})
		first := attribution{content: []document.Range{tokensOf(a, tt.content)}, cue: tokensOf(a, "said"), source: tokensOf(a, tt.source)}
		got := ""
		if second, ok := first.divide(a); ok {
			in := func(r document.Range) string { return a.SpanOf(r).In(tt.text) }
			got = in(first.content[0]) + " · " + in(second.cue) + ": " + in(second.content[0])
			if second.source != first.source {
				t.Errorf("%s: the second source is %q", tt.reason, in(second.source))
			}
		}
		if got = strings.Trim(got, "“”"); got != tt.want {
			t.Errorf("%s: %s\n got %q\nwant %q", tt.reason, tt.text, got, tt.want)
		}
	}
}
