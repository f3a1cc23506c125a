package quotes

import (
	"errors"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"
)

// TestLexiconError checks that a wrong line is told with file, line and reason, in one sentence of this package.
func TestLexiconError(t *testing.T) {
	for _, c := range []struct {
		line string
		want error
	}{
		{"quip\xff ; verb", ErrLexiconEncoding},
		{"; verb", ErrLexiconNoEntry},
		{"quip", ErrLexiconNoClass},
		{"quip ; verv", ErrLexiconClass},
		{"quip ; verb mood=glad", ErrLexiconKey},
		{"quip ; verb kind=glad", ErrLexiconValue},
		{"quip ; verb past=a past=b", ErrLexiconRepeated},
	} {
		l, err := ParseLexicon("mine.txt", []byte("# mine\n"+c.line))
		var wrong *LexiconError
		if !errors.As(err, &wrong) || !errors.Is(err, c.want) || wrong.File != "mine.txt" || wrong.Line != 2 {
			t.Errorf("%q: %v, want mine.txt:2: %v", c.line, err, c.want)
		}
		if l != (Lexicon{}) {
			t.Errorf("%q: half a lexicon was loaded", c.line)
		}
	}
}

// TestLoadLexicon checks order, missing files and errors of files.
func TestLoadLexicon(t *testing.T) {
	fsys := fstest.MapFS{
		"pack/a.txt":   {Data: []byte("chirp ; verb")},
		"pack/b.txt":   {Data: []byte("chirp ; verb kind=manner\nDatuk ; honorific")},
		"pack/wrong":   {Data: []byte("chirp ; verv")},
		"pack/dir/c.x": {Data: []byte("x ; verb")},
	}
	l, err := LoadLexicon(fsys, "pack/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	if n := len(l.Entries()); n != 3 {
		t.Errorf("%d entries, want the 3 of both files", n)
	}
	if v, ok := l.compiled().Verb("chirped"); !ok || v.Class == 0 {
		t.Errorf("chirped is %+v: the later file must win", v)
	}
	for _, pattern := range []string{"pack/*.text", "pack/[", "pack/wrong", "pack/di?"} {
		l, err := LoadLexicon(fsys, "pack/a.txt", pattern)
		if err == nil || l != (Lexicon{}) {
			t.Errorf("%s: no error, or half a lexicon", pattern)
		}
	}
	if _, err := LoadLexicon(fsys, "pack/*.text"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("%v, want one that wraps fs.ErrNotExist", err)
	}
}

// TestZeroLexicon checks that the zero value is the built-in lexicon and that a joined one is not.
func TestZeroLexicon(t *testing.T) {
	var zero Lexicon
	if zero != Builtin() || len(zero.Entries()) < 4000 {
		t.Errorf("the zero lexicon has %d entries", len(zero.Entries()))
	}
	if len(Join().Entries()) != 0 {
		t.Error("Join of nothing has entries")
	}
	if _, ok := Join(zero).compiled().Verb("said"); !ok {
		t.Error("Join of the zero lexicon lost its words")
	}
}

// TestLint checks that findings come with the errors of this package.
func TestLint(t *testing.T) {
	found := Builtin().Lint("mine.txt", []byte("say ; verb past=said\nchirp ; verv\n!sey\nyeet ; verb\nyeet ; verb"))
	want := []error{ErrLexiconKnown, ErrLexiconClass, ErrLexiconAbsent, ErrLexiconTwice}
	if len(found) != len(want) {
		t.Fatalf("%d findings, want %d: %v", len(found), len(want), found)
	}
	for i, e := range found {
		if !errors.Is(e, want[i]) {
			t.Errorf("finding %d: %v, want %v", i, e, want[i])
		}
	}
}

// TestReadmeLexicon checks that the lexicon in the README is one without faults.
func TestReadmeLexicon(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, words, _ := strings.Cut(string(readme), "one entry a line:\n\n")
	words, _, ok := strings.Cut(words, "\n\n")
	if !ok || strings.Count(words, ";") < 4 {
		t.Fatalf("no lexicon in the README: %q", words)
	}
	for _, e := range Builtin().Lint("README.md", []byte(words)) {
		t.Error(e)
	}
}

// TestLexiconDoc checks that the doc of Lexicon lists the classes with all their
// keys and values, as the errors name them.
func TestLexiconDoc(t *testing.T) {
	source, err := os.ReadFile("lexicon.go")
	if err != nil {
		t.Fatal(err)
	}
	doc, _, _ := strings.Cut(string(source), "// Where kind is left out")
	reason := func(line string) string {
		_, err := ParseLexicon("", []byte("x ; "+line))
		var wrong *LexiconError
		if !errors.As(err, &wrong) {
			t.Fatalf("%q is no error", line)
		}
		_, list, _ := strings.Cut(wrong.Err.Error(), "; ")
		return list
	}
	_, after, _ := strings.Cut(doc, "and their keys are:")
	classes := strings.Split(strings.TrimPrefix(reason("?"), "there are "), ", ")
	for i, class := range classes {
		_, block, ok := strings.Cut(after, "//\t"+class+" ")
		if !ok && !strings.Contains(after, "//\t"+class) {
			t.Errorf("no class %s", class)
		}
		if i+1 < len(classes) {
			block, _, _ = strings.Cut(block, "//\t"+classes[i+1]+" ")
		}
		for key := range strings.SplitSeq(strings.TrimPrefix(reason(class+" ?=x"), class+" has "), ", ") {
			if key == "none" {
				continue
			}
			values := strings.TrimPrefix(reason(class+" "+key+"="), key+" takes ")
			if strings.Contains(values, "word") || strings.Contains(values, "letters") {
				values = ""
			}
			if want := key + "=" + strings.ReplaceAll(values, ", ", "|"); !strings.Contains(block, want) {
				t.Errorf("%s: no %s in\n%s", class, want, block)
			}
		}
	}
}

// FuzzParseLexicon checks that any bytes give a lexicon or a *LexiconError, and never half of one.
func FuzzParseLexicon(f *testing.F) {
	f.Add([]byte("quip ; verb ; note\n!Mark\n"))
	f.Add([]byte("Dr. ; honorific rank=medical"))
	f.Add([]byte("\xff;\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		l, err := ParseLexicon("fuzz", data)
		var wrong *LexiconError
		if err != nil && (!errors.As(err, &wrong) || l != (Lexicon{})) {
			t.Fatalf("%v, %v", l, err)
		}
		if err == nil && l.words == nil {
			t.Fatal("neither lexicon nor error")
		}
	})
}
