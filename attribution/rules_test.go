package attribution

import (
	"os"
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/internal/golden"
)

// TestEveryRuleHasItsCases asks that each rule has a file of golden cases, in
// which it fires in one case at least and, in a look-alike, stays silent.
func TestEveryRuleHasItsCases(t *testing.T) {
	for _, r := range append(rules(false), rule{name: "dialogue"}) {
		data, err := os.ReadFile("testdata/" + r.name + ".txt")
		if err != nil {
			t.Error(err)
			continue
		}
		fires, silent := false, false
		for _, c := range golden.Parse(string(data)) {
			lookAlike := strings.HasPrefix(c.Reason, "Look-alike")
			for _, v := range c.Views {
				if fired := strings.Contains(v.Want, ", "+r.name+")"); fired && !lookAlike {
					fires = true
				} else if !fired && lookAlike {
					silent = true
				}
			}
		}
		if !fires || !silent {
			t.Errorf("%s: fires %v, stays silent in a look-alike %v; both must be", r.name, fires, silent)
		}
	}
}
