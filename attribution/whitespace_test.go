package attribution_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-761fda18/whosaid/internal/golden"
)

// TestWhiteSpace reads the golden cases with other white space than they are
// written with, which must change nothing.
func TestWhiteSpace(t *testing.T) {
	variants := map[string]*strings.Replacer{
		"CR LF":               strings.NewReplacer("\n", "\r\n"),
		"CR":                  strings.NewReplacer("\n", "\r"),
		"non-breaking blanks": strings.NewReplacer(" ", "\u00a0"),
		"two blanks":          strings.NewReplacer(" ", "  "),
		"blanks at line ends": strings.NewReplacer("\n", " \t\n "),
	}
	for name, cases := range golden.Files(t, "testdata/*.txt") {
		for _, c := range cases {
			want := speakers(c)
			for what, r := range variants {
				v := c
				v.Text = r.Replace(c.Text)
				if diff := cmp.Diff(want, speakers(v)); diff != "" {
					t.Errorf("%s, with %s: (-want +got)\n%s\n%s", name, what, diff, c.Text)
				}
			}
			c.Text = "\ufeff" + c.Text
			if diff := cmp.Diff(want, speakers(c)); diff != "" {
				t.Errorf("%s, behind a byte order mark: (-want +got)\n%s", name, diff)
			}
		}
	}
}
