package layout

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/golden"
)

// dump gives the blocks of a case, a line each: kind, label and body.
func dump(c golden.Case) string {
	t := analysis.New(c.Text, analysis.Options{})
	var b strings.Builder
	for _, k := range Find(t) {
		fmt.Fprintf(&b, "%s [%s]", k.Kind, strings.Join(strings.Fields(k.In(c.Text)), " "))
		if k.Label.Len() > 0 {
			fmt.Fprintf(&b, " · label [%s]", t.SpanOf(k.Label).In(c.Text))
		}
		if k.Body.Len() > 0 {
			fmt.Fprintf(&b, " · body [%s]", t.SpanOf(k.Body).In(c.Text))
		}
		b.WriteByte('\n')
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// TestGolden checks the blocks of all cases.
func TestGolden(t *testing.T) {
	golden.Run(t, "testdata/*.txt", map[string]func(golden.Case) string{"blocks": dump})
}

// FuzzFind checks that blocks are in range and in order, that labels and bodies
// lie inside them, and that the second answer is the first.
func FuzzFind(f *testing.F) {
	for _, cases := range golden.Files(f, "testdata/*.txt") {
		for _, c := range cases {
			f.Add(c.Text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		a := analysis.New(text, analysis.Options{})
		blocks := Find(a)
		for i, b := range blocks {
			if b.Tokens.Len() <= 0 || a.SpanOf(b.Tokens) != b.Span || b.End > len(text) {
				t.Fatalf("block %d: %v of tokens %v", i, b.Span, b.Tokens)
			}
			for _, r := range []document.Range{b.Label, b.Body} {
				if r.Len() > 0 && (r.First < b.Tokens.First || r.End > b.Tokens.End) {
					t.Fatalf("block %d: part %v is outside %v", i, r, b.Tokens)
				}
			}
		}
		if diff := cmp.Diff(blocks, Find(a)); diff != "" {
			t.Fatalf("second answer differs:\n%s", diff)
		}
	})
}

// TestNames checks which labels of turns name who takes them.
func TestNames(t *testing.T) {
	for text, want := range map[string]bool{"Q: Why?\n\nA: So.": false, "Question: Why?\n\nAnswer: So.": false, "Q. Moss: “Why?”\n\nA. Roy: “So.”": true} {
		a := analysis.New(text, analysis.Options{})
		blocks := Find(a)
		if len(blocks) != 2 {
			t.Errorf("%q: %d blocks", text, len(blocks))
		}
		for _, b := range blocks {
			if got := b.Names(a); got != want {
				t.Errorf("%q: label %q names: %t, want %t", text, a.SpanOf(b.Label).In(text), got, want)
			}
		}
	}
}
