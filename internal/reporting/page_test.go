package reporting

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/golden"
	"github.com/seed-761fda18/whosaid/internal/layout"
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
		"direct":    func(c golden.Case) string { return dump(layers(c), direct(layers(c), layout.Find(layers(c)))) },
		"according": func(c golden.Case) string { return dump(layers(c), according(layers(c), nil)) },
	})
}

// TestWithheld reads the content of one quotation a row.
func TestWithheld(t *testing.T) {
	tests := []struct {
		reason, text, cue, content string
		want                       bool
	}{
		{"a name kept back", "The clerk asked not to be named.", "", "not to be named", true},
		{"with its reason", "The clerk asked not to be named in print.", "", "not to be named in print", true},
		{"a wish that is denied", "The clerk did not wish to be named.", "did not wish", "to be named", true},
		{"look-alike: a wish", "The clerk wished to be named.", "wished", "to be named", false},
		{"look-alike: another wish that is denied", "The clerk did not wish to be paid.", "did not wish", "to be paid", false},
		{"look-alike: something is said", "The clerk asked whether the boat was named.", "", "whether the boat was named", false},
		{"look-alike: much is said", "He said not to be named in the list of the dead was an honour for all.", "", "not to be named in the list of the dead was an honour for all", false},
	}
	for _, tt := range tests {
		a := analysis.New(tt.text, analysis.Options{})
		q := Quotation{Kind: Indirect, Content: []document.Span{find(tt.text, tt.content)}}
		if tt.cue != "" {
			q.Cue = []document.Span{find(tt.text, tt.cue)}
		}
		if got := withheld(a, &q); got != tt.want {
			t.Errorf("%s: %v", tt.reason, got)
		}
	}
}

// TestOnlyTitles reads a text with its regions and its cue a row.
func TestOnlyTitles(t *testing.T) {
	tests := []struct {
		reason, text, cue string
		want              bool
	}{
		{"a song", "She sang “The Low Tide” on Friday.", "sang", true},
		{"a role", "She starred in “The Low Tide” twice.", "starred", true},
		{"a song, and a term at arm's length", "She sang “The Low Tide” to the “old” crew.", "sang", true},
		{"look-alike: a song, and words", "She sang “The Low Tide” to the crew and asked, “Who is there?”", "sang", false},
		{"look-alike: a verb of saying", "She said “The Low Tide” twice.", "said", false},
		{"look-alike: a verb of naming", "She called him “The Low Tide” twice.", "called", false},
		{"look-alike: words that are no title", "She sang “what we know” twice.", "sang", false},
	}
	for _, tt := range tests {
		a := analysis.New(tt.text, analysis.Options{})
		q := Quotation{Kind: Mixed, Cue: []document.Span{find(tt.text, tt.cue)}}
		for k := range a.Regions {
			q.Regions = append(q.Regions, k)
		}
		if got := onlyTitles(a, noQuotations(a), &q); got != tt.want {
			t.Errorf("%s: %v", tt.reason, got)
		}
	}
}

// TestNested reads the quotation inside the content of another, which a row
// gives.
func TestNested(t *testing.T) {
	tests := []struct{ reason, text, content, want string }{
		{"the inner one has the marks", "Police say Odd Berg told them he \"saw nothing.\"", "Odd Berg told them he \"saw nothing.",
			"[Odd Berg told them he \"saw nothing.\"]\n  [he \"saw nothing.] · cue [told] · source [Odd Berg] · nested"},
		{"with that", "Police say the owner said that the boat was sold.", "the owner said that the boat was sold",
			"[the owner said that the boat was sold]\n  [the boat was sold] · cue [said] · source [the owner] · nested"},
		{"look-alike: no verb of saying", "Police say Odd Berg sold them the boat.", "Odd Berg sold them the boat", "[Odd Berg sold them the boat]"},
		{"look-alike: nothing is said", "Police say Odd Berg said nothing.", "Odd Berg said nothing", "[Odd Berg said nothing]"},
	}
	for _, tt := range tests {
		a := analysis.New(tt.text, analysis.Options{})
		s := find(tt.text, tt.content)
		r := document.Range{First: a.TokenAt(s.Start), End: a.TokenAt(s.End-1) + 1}
		q := Quotation{Content: []document.Span{s}, CueToken: -1, Parent: -1}
		q.Kind, q.Verbatim, q.Regions = kind(a, []document.Range{r})
		got := strings.Replace(dump(a, nested(a, []Quotation{q})), " · \n", "\n", 1)
		if got = strings.TrimSuffix(got, " · "); got != tt.want {
			t.Errorf("%s:\ngot  %s\nwant %s", tt.reason, got, tt.want)
		}
	}
}

// FuzzDirect checks that what the rules read is in range and in order, that
// parents come first, and that the second answer is the first.
func FuzzDirect(f *testing.F) {
	for _, cases := range golden.Files(f, "testdata/page/*.txt") {
		for _, c := range cases {
			f.Add(c.Text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		a := analysis.New(text, analysis.Options{Marks: marks.Options{Dashes: true}})
		quotations := direct(a, layout.Find(a))
		for i, q := range quotations {
			at := 0
			for _, s := range q.Content {
				if s.Start < at || s.End < s.Start || s.End > len(text) {
					t.Fatalf("quotation %d: content %v after %d", i, s, at)
				}
				at = s.End
			}
			if q.Parent >= i || len(q.Content) == 0 || q.Source.First > q.Source.End || q.Source.End > len(a.Tokens) {
				t.Fatalf("quotation %d: %+v", i, q)
			}
			beside(a, &q)
			for _, r := range []document.Range{q.Source, q.Addressee, q.Via, q.Channel} {
				if r.Len() < 0 || r.Len() > 0 && (r.First < 0 || r.End > len(a.Tokens)) {
					t.Fatalf("quotation %d: range %v", i, r)
				}
			}
			for _, s := range q.Cue {
				if s.Start < 0 || s.End <= s.Start || s.End > len(text) {
					t.Fatalf("quotation %d: cue %v", i, s)
				}
			}
		}
		if diff := cmp.Diff(quotations, direct(a, layout.Find(a))); diff != "" {
			t.Fatalf("second answer differs:\n%s", diff)
		}
	})
}

// TestDirectLinear reads long texts without an end of a sentence or with nothing
// but regions, and checks that the time grows with the size alone.
func TestDirectLinear(t *testing.T) {
	for _, s := range []string{"“a ", "“a,” he said, ", "“Go” she ", "he said “x” and ", "Kaja: ", "“A.” — Odd\n\n", "said said said ", ", Kaja Holm, the owner, "} {
		a := analysis.New(strings.Repeat(s, 8000), analysis.Options{})
		took := fastest(func() {
			for _, q := range direct(a, layout.Find(a)) {
				beside(a, &q)
			}
		})
		if took > 2*time.Second {
			t.Errorf("8,000 times %q took %v", s, took)
		}
	}
}

// BenchmarkDirect measures the rules on a text of dialogue.
func BenchmarkDirect(b *testing.B) {
	text := strings.Repeat("“The ferry leaves at six,” said Kaja Holm, the owner, “and it's the last.” Nobody moved.\n\n“Why?” asked Odd.\n\n", 400)
	a := analysis.New(text, analysis.Options{})
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		direct(a, layout.Find(a))
	}
}
