package internal

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/seed-761fda18/whosaid/internal/document"
)

// TestDataFiles checks the word lists of all stages: each is UTF-8, opens with a
// comment that says what it is, and says nothing twice. Those of the lexicon have a
// test of their own.
func TestDataFiles(t *testing.T) {
	seen := 0
	for _, pattern := range []string{"*/data/*.txt", "../attribution/data/*.txt"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			if strings.HasPrefix(filepath.ToSlash(file), "lexicon/") {
				continue
			}
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, problem := range problems(string(data)) {
				t.Errorf("%s: %s", file, problem)
			}
			seen++
		}
	}
	if seen < 20 {
		t.Errorf("%d files were seen: the test looks in the wrong folder", seen)
	}
}

// problems tells what is wrong with a word list: lines `words ; class`, or words
// alone.
func problems(data string) []string {
	var out []string
	if !strings.HasPrefix(data, "# ") || !utf8.ValidString(data) {
		out = append(out, "no comment at the top, or no UTF-8")
	}
	seen := map[string]bool{}
	for line := range document.DataLines(data) {
		entries := strings.Fields(line)
		if strings.Contains(line, ";") {
			entries = []string{line}
		}
		for _, e := range entries {
			if seen[e] {
				out = append(out, "twice: "+e)
			}
			seen[e] = true
		}
	}
	return out
}

// TestProblems checks the check.
func TestProblems(t *testing.T) {
	for data, want := range map[string]int{
		"# Words.\na b\nc ; d\nc ; e\n": 0, "a\n": 1, "# Words.\na b\nb\n": 1, "# Words.\na ; b\na ; b\n": 1, "# \xff\n": 1,
	} {
		if got := problems(data); len(got) != want {
			t.Errorf("%q: %q, want %d", data, got, want)
		}
	}
}
