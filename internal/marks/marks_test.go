package marks

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/golden"
)

// styleNames are the styles as golden cases write them.
var styleNames = [...]string{"double", "single", "angle", "corner", "dash"}

// dump gives the regions of a case, a line each, indented by depth.
func dump(c golden.Case) string {
	d := document.New(c.Text, document.Options{Entities: c.Has("entities")})
	regions := Find(d, Options{Dashes: c.Has("dashes")})
	var b strings.Builder
	for _, r := range regions {
		for p := r.Parent; p >= 0; p = regions[p].Parent {
			b.WriteString("  ")
		}
		fmt.Fprintf(&b, "%s: %s", styleNames[r.Style], strings.ReplaceAll(r.Inner.In(c.Text), "\n", " "))
		for i, flag := range []bool{r.Unclosed, r.Continues, r.Repaired} {
			if flag {
				b.WriteString(" [" + []string{"unclosed", "continues", "repaired"}[i] + "]")
			}
		}
		b.WriteByte('\n')
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// TestGolden checks the regions of all cases.
func TestGolden(t *testing.T) {
	golden.Run(t, "testdata/*.txt", map[string]func(golden.Case) string{"regions": dump})
}

// TestUnmatched reads texts of nothing but openers, and checks that the time
// grows with the size alone.
func TestUnmatched(t *testing.T) {
	for _, m := range []string{"“", "\" a ", " \"a", "‘", " 'a", "«", "「", "„", "``", "&quot; ", "”\n", " “a\n\n", "'\"", "\"'a"} {
		start := time.Now()
		d := document.New(strings.Repeat(m, 65000), document.Options{Entities: true})
		invariants(t, d, Find(d, Options{Dashes: true}))
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("65,000 times %q took %v", m, took)
		}
	}
}

// TestUnclosedRun reads a region that is not closed before a run of marks that none
// fits, in each of which a reporting clause could begin.
func TestUnclosedRun(t *testing.T) {
	for _, m := range []string{"« a ", "“ a "} {
		start := time.Now()
		Find(document.New(m+strings.Repeat("' ", 200_000)+"\n\nx", document.Options{}), Options{})
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("%q before a run of marks took %v", m, took)
		}
	}
}

// TestNear asks whether a line end stands alone between two paragraphs, in the line
// ends of all systems.
func TestNear(t *testing.T) {
	for _, end := range []string{"\n", "\r", "\r\n"} {
		for n := 1; n <= 3; n++ {
			f := finder{d: document.New("One.\u00a0"+strings.Repeat(end, n)+"Two.", document.Options{})}
			if got := f.near(0); got != (n == 1) {
				t.Errorf("near behind %d line ends %q: %v", n, end, got)
			}
		}
	}
}

// TestLineEnds reads all cases with the line ends of other systems, which must give
// the same regions.
func TestLineEnds(t *testing.T) {
	for name, cases := range golden.Files(t, "testdata/*.txt") {
		for _, c := range cases {
			want := dump(c)
			for end, shown := range map[string]string{"\r": " ", "\r\n": ""} { // dump shows \n as a blank
				other := c
				other.Text = strings.ReplaceAll(c.Text, "\n", end)
				if diff := cmp.Diff(want, strings.ReplaceAll(dump(other), "\r", shown)); diff != "" {
					t.Errorf("%s, with %q: (-want +got)\n%s\n%s", name, end, diff, c.Text)
				}
			}
		}
	}
}

// invariants checks that regions are in range, in order, and nested or disjoint.
func invariants(t *testing.T, d *document.Document, regions []Region) {
	t.Helper()
	last := 0
	for i, r := range regions {
		switch {
		case r.Span.Start < last || r.Span.End > len(d.Text) || r.Span.Start > r.Span.End:
			t.Fatalf("region %d: span %v after %d", i, r.Span, last)
		case !r.Span.Contains(r.Inner) || r.Tokens.Len() <= 0 || d.SpanOf(r.Tokens) != r.Inner:
			t.Fatalf("region %d: inner %v, tokens %v, span %v", i, r.Inner, r.Tokens, r.Span)
		case d.ParagraphOf(r.Tokens.First) != d.ParagraphOf(r.Tokens.End-1):
			t.Fatalf("region %d runs over paragraphs", i)
		case r.Parent >= i:
			t.Fatalf("region %d: parent %d", i, r.Parent)
		case r.Parent >= 0 && !regions[r.Parent].Inner.Contains(r.Span):
			t.Fatalf("region %d: %v is not inside its parent %v", i, r.Span, regions[r.Parent].Inner)
		case r.Parent < 0 && i > 0 && r.Span.Start < outer(regions, i-1).Span.End:
			t.Fatalf("region %d: %v crosses the one before", i, r.Span)
		}
		last = r.Span.Start
	}
}

// outer gives the outermost region around region i.
func outer(regions []Region, i int) Region {
	for regions[i].Parent >= 0 {
		i = regions[i].Parent
	}
	return regions[i]
}

// FuzzFind checks the invariants, and that the second answer is the first.
func FuzzFind(f *testing.F) {
	for _, cases := range golden.Files(f, "testdata/*.txt") {
		for _, c := range cases {
			f.Add(c.Text, true, true)
		}
	}
	f.Add("“a ‘b, said X “c\n\n'd\" “", false, false)
	f.Fuzz(func(t *testing.T, text string, entities, dashes bool) {
		d := document.New(text, document.Options{Entities: entities})
		regions := Find(d, Options{Dashes: dashes})
		invariants(t, d, regions)
		if diff := cmp.Diff(regions, Find(d, Options{Dashes: dashes})); diff != "" {
			t.Fatalf("second answer differs:\n%s", diff)
		}
	})
}

// BenchmarkFind measures the layer on a text of dialogue.
func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("“The ferry leaves at six,” said Kaja Holm, “and it's the drivers' last.” Nobody moved.\n\n'Why?' asked Odd.\n\n", 400)
	d := document.New(text, document.Options{})
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(d, Options{})
	}
}
