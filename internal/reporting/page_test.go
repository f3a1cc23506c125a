package reporting

import (
	"fmt"
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/golden"
	"github.com/seed-761fda18/whosaid/internal/marks"
)

// layers analyses the text of a case with its options.
func layers(c golden.Case) *analysis.Text {
	return analysis.New(c.Text, analysis.Options{
		Document: document.Options{Entities: c.Has("entities")},
		Marks:    marks.Options{Dashes: c.Has("dashes")},
	})
}

// dump gives quotations, a line each: the content in its parts, the cue, the
// source and the rule.
func dump(t *analysis.Text, quotations []Quotation) string {
	var b strings.Builder
	for _, q := range quotations {
		if q.Parent >= 0 {
			b.WriteString("  ")
		}
		b.WriteString(quoted(t, q.Content...))
		if q.CueToken >= 0 || len(q.Cue) > 0 {
			fmt.Fprintf(&b, " · cue %s", quoted(t, q.Cue...))
		}
		if q.Source.Len() > 0 {
			fmt.Fprintf(&b, " · source %s", quoted(t, t.SpanOf(q.Source)))
		}
		fmt.Fprintf(&b, " · %s\n", q.Rule)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// quoted gives spans as a case writes them, a bar between two.
func quoted(t *analysis.Text, spans ...document.Span) string {
	parts := make([]string, len(spans))
	for i, s := range spans {
		parts[i] = strings.Join(strings.Fields(s.In(t.Text)), " ")
	}
	return "[" + strings.Join(parts, " | ") + "]"
}

// TestDirect checks the cases of the rules for direct speech.
func TestDirect(t *testing.T) {
	golden.Run(t, "testdata/page/*.txt", map[string]func(golden.Case) string{
		"direct": func(c golden.Case) string { return dump(layers(c), direct(layers(c))) },
	})
}
