package attribution_test

import (
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/attribution"
	"github.com/seed-761fda18/whosaid/internal/golden"
)

// TestCut reads the sentences of all golden cases cut off behind each word and
// before each: a rule that looks at the token behind its words must know that
// there may be none.
func TestCut(t *testing.T) {
	seen := map[string]bool{}
	for _, pattern := range []string{"testdata/*.txt", "../testdata/cases/*.txtar", "../internal/*/testdata/*.txt"} {
		for _, cases := range golden.Files(t, pattern) {
			for _, c := range cases {
				for _, s := range strings.SplitAfter(c.Text, ". ") {
					if !seen[s] {
						cut(t, s)
					}
					seen[s] = true
				}
			}
		}
	}
}

// cut reads a sentence up to each of its words and from each on. Short runs read
// one word in four.
func cut(t *testing.T, s string) {
	t.Helper()
	text := ""
	defer func() {
		if wrong := recover(); wrong != nil {
			t.Errorf("%q: %v", text, wrong)
		}
	}()
	step := 1
	if testing.Short() {
		step = 4
	}
	words := strings.Fields(s)
	for k := 0; k <= len(words); k += step {
		text = strings.TrimRight(strings.Join(words[:k], " "), ".,!?")
		sound(t, text, attribution.Find(text))
		text = strings.Join(words[k:], " ")
		sound(t, text, attribution.Find(text))
	}
}
