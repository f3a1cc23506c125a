// Package internal holds the stages; this test holds their imports to one way.
package internal

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"strings"
	"testing"
)

// module is the path of the module.
const module = "github.com/seed-761fda18/whosaid/"

// floors lists the packages from the ground up: a package imports only what
// stands on a line before its own.
var floors = [][]string{
	{"internal/perfect"},
	{"internal/document", "internal/lexicon", "internal/perceptron", "internal/model"},
	{"internal/marks", "internal/tagger", "internal/sequence"},
	{"internal/parser"},
	{"internal/analysis"},
	{"internal/layout"},
	{"internal/reporting"},
	{"internal/mention"},
	{"internal/coref"},
	{"quotes"},
	{"quotes/prosetagger", "attribution"},
	{"internal/golden", "internal/eval", "internal/train", "examples"},
}

// TestImports checks that imports run one way, and that the packages behind the
// public ones do not know them.
func TestImports(t *testing.T) {
	seen := 0
	err := filepath.WalkDir("..", func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go") {
			return err
		}
		from := strings.TrimPrefix(path.Dir(filepath.ToSlash(file)), "../")
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range parsed.Imports {
			to, inside := strings.CutPrefix(strings.Trim(spec.Path.Value, `"`), module)
			if !inside {
				continue
			}
			seen++
			if problem := judge(from, to); problem != "" {
				t.Errorf("%s imports %s: %s", file, to, problem)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if seen == 0 {
		t.Error("no import was seen: the test looks in the wrong folder")
	}
}

// TestJudge checks the rule itself: what goes down is allowed, what goes up or
// is unknown is not.
func TestJudge(t *testing.T) {
	cases := []struct {
		reason, from, to string
		allowed          bool
	}{
		{"a stage imports what stands below it", "internal/marks", "internal/document", true},
		{"not what stands above it", "internal/document", "internal/marks", false},
		{"nor a public package", "internal/coref", "quotes", false},
		{"quotes is below attribution", "quotes", "attribution", false},
		{"a program imports what it likes", "examples/whosaid", "attribution", true},
		{"a package that no floor names", "internal/other", "internal/document", false},
	}
	for _, c := range cases {
		if problem := judge(c.from, c.to); (problem == "") != c.allowed {
			t.Errorf("%s: %s imports %s: %q", c.reason, c.from, c.to, problem)
		}
	}
}

// judge says what is wrong with an import, and nothing where it is allowed.
// Packages of one floor may import each other only inside one folder.
func judge(from, to string) string {
	f, above := floor(from)
	if !above {
		return from + " stands on no floor"
	}
	g, below := floor(to)
	switch {
	case !below:
		return to + " stands on no floor"
	case f > g, f == g && root(from) == root(to):
		return ""
	}
	return "imports run one way"
}

// root gives the entry of the floors that a package belongs to.
func root(pkg string) string {
	best := ""
	for _, packages := range floors {
		for _, p := range packages {
			if (pkg == p || strings.HasPrefix(pkg, p+"/")) && len(p) > len(best) {
				best = p
			}
		}
	}
	return best
}

// floor gives the number of a package's floor.
func floor(pkg string) (int, bool) {
	r := root(pkg)
	for i, packages := range floors {
		for _, p := range packages {
			if p == r && r != "" {
				return i, true
			}
		}
	}
	return 0, false
}
