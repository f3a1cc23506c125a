package internal

import (
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/attribution"
	"github.com/seed-761fda18/whosaid/quotes"
)

// documented gives the documentation of a package, examples included, and the
// keys of the struct literals in its examples.
func documented(t *testing.T, dir string) (pkg *doc.Package, keys map[string]bool) {
	t.Helper()
	names, err := filepath.Glob("../" + dir + "/*.go")
	if err != nil || len(names) == 0 {
		t.Fatalf("%s: %v, %d files", dir, err, len(names))
	}
	fset, keys := token.NewFileSet(), map[string]bool{}
	var files []*ast.File
	for _, name := range names {
		file, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && strings.HasPrefix(f.Name.Name, "Example") {
				ast.Inspect(f, func(n ast.Node) bool {
					if kv, ok := n.(*ast.KeyValueExpr); ok {
						if key, ok := kv.Key.(*ast.Ident); ok {
							keys[key.Name] = true
						}
					}
					return true
				})
			}
		}
	}
	pkg, err = doc.NewFromFiles(fset, files, module+dir)
	if err != nil {
		t.Fatal(err)
	}
	return pkg, keys
}

// TestExamples checks that every function of the public packages and every option
// of their Finders has an example, and that every example has an output.
func TestExamples(t *testing.T) {
	options := map[string]reflect.Type{
		"quotes": reflect.TypeFor[quotes.Finder](), "attribution": reflect.TypeFor[attribution.Finder](), "quotes/prosetagger": nil,
	}
	for dir, finder := range options {
		pkg, keys := documented(t, dir)
		funcs, examples := pkg.Funcs, pkg.Examples
		for _, typ := range pkg.Types {
			funcs, examples = append(funcs, typ.Funcs...), append(examples, typ.Examples...)
			for _, method := range typ.Methods {
				examples = append(examples, method.Examples...)
			}
		}
		for _, f := range funcs {
			if len(f.Examples) == 0 {
				t.Errorf("%s.%s has no example", dir, f.Name)
			}
			examples = append(examples, f.Examples...)
		}
		for _, e := range examples {
			if e.Output == "" {
				t.Errorf("%s: example %s has no output", dir, e.Name)
			}
		}
		if len(examples) == 0 {
			t.Errorf("%s has no example", dir)
		}
		for i := 0; finder != nil && i < finder.NumField(); i++ {
			if option := finder.Field(i).Name; !keys[option] {
				t.Errorf("%s: no example sets %s", dir, option)
			}
		}
	}
}

// TestConfidenceTables checks that the README and the doc of package attribution
// say the same of how often a confidence is right.
func TestConfidenceTables(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile("../attribution/doc.go")
	if err != nil {
		t.Fatal(err)
	}
	percent := regexp.MustCompile(`([0-9.]+) % of`)
	var said [][]string // by confidence, then by set
	for _, confidence := range []string{"explicit", "high", "low"} {
		row := regexp.MustCompile(`(?m)^\| ` + confidence + ` \|.*`).FindString(string(readme))
		var figures []string
		for _, m := range percent.FindAllStringSubmatch(row, -1) {
			figures = append(figures, m[1])
		}
		if len(figures) != 4 {
			t.Fatalf("%s: %d figures in the README", confidence, len(figures))
		}
		said = append(said, figures)
	}
	for set, name := range []string{"articles", "six novels", "fiction, short", "interviews"} {
		row := regexp.MustCompile(`(?m)^//\t` + name + ` +(.*)`).FindStringSubmatch(string(source))
		want := []string{said[0][set], said[1][set], said[2][set]}
		if row == nil || !reflect.DeepEqual(strings.Fields(row[1]), want) {
			t.Errorf("%s: attribution/doc.go says %q, the README %q", name, row, want)
		}
	}
}
