package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-761fda18/whosaid/quotes"
)

// lexicon runs the command.
func lexicon(args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	code = run(args, &out, &errs)
	return code, out.String(), errs.String()
}

// folderOf makes a folder that holds one file.
func folderOf(t *testing.T, content string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.txt"), []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestLint checks each finding, and that the pack of the program has none.
func TestLint(t *testing.T) {
	if code, out, errs := lexicon("-lint"); code != 0 {
		t.Errorf("the program's own pack: exit code %d\n%s%s", code, out, errs)
	}
	pack := folderOf(t, `# words
Portreeve ; honorific rank=civil
portreeve ; honorific rank=civil
Reeve ; honorifics
say ; verb tense=past
!flumph ; verb
!said ; verb
acknowledge ; verb
`)
	if err := os.WriteFile(filepath.Join(pack, "b.txt"), []byte("# more\n\nPortreeve ; honorific rank=civil\nskeet ; verb\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	code, out, _ := lexicon("-lint", "-pack", pack)
	var got []string
	for line := range strings.Lines(out) {
		got = append(got, strings.TrimSuffix(line, "\n"))
	}
	want := []string{
		`a.txt:3: "portreeve ; honorific rank=civil": the same entry stands earlier in the file, on line 2`,
		`a.txt:4: "honorifics": unknown class; there are verb, `,
		`a.txt:5: "tense=past": class has no such key; verb has addressee, `,
		`a.txt:6: "!flumph ; verb": there is no such entry to remove`,
		`a.txt:7: "!said ; verb": there is no such entry to remove`,
		`a.txt:8: "acknowledge ; verb": the lexicon says so already, at data/verbs.txt:`,
		`b.txt:3: "Portreeve ; honorific rank=civil": the lexicon says so already, at a.txt:2`,
	}
	if code != 1 || len(got) != len(want) {
		t.Fatalf("exit code %d, findings\n%s", code, out)
	}
	for i := range want {
		if !strings.HasPrefix(got[i], want[i]) {
			t.Errorf("finding %q, want %q", got[i], want[i])
		}
	}
}

// TestDiff checks that the words of the pack change a reading, and that words
// which the text does not hold change none.
func TestDiff(t *testing.T) {
	code, out, errs := lexicon()
	if code != 0 || !strings.Contains(out, "weir.txt:") || !strings.HasSuffix(out, "\nquotations that read otherwise: 4, texts: 1\n") {
		t.Errorf("the program's own pack: exit code %d\n%s%s", code, out, errs)
	}
	code, out, errs = lexicon("-pack", folderOf(t, "flumph ; verb\n"))
	if code != 0 || out != "quotations that read otherwise: 0, texts: 1\n" {
		t.Errorf("words that no text holds: exit code %d\n%s%s", code, out, errs)
	}
}

// TestChanges checks how two readings are compared.
func TestChanges(t *testing.T) {
	at := func(start int, text, speaker string) quotes.Quote {
		return quotes.Quote{Text: text, Content: []quotes.Span{{Start: start, End: start + 1}}, Speaker: quotes.Speaker{Name: speaker}}
	}
	before := []quotes.Quote{at(0, "a", "Ada"), at(5, "b", ""), at(9, "c", "Ada")}
	after := []quotes.Quote{at(0, "a", "Ada"), at(7, "d", "Ben"), at(9, "c", "Ben")}
	title, name := at(12, "e", "Poole"), at(12, "e", "Deacon Poole")
	title.Speaker.Honorific = "Deacon"
	before, after = append(before, title), append(after, name)
	var got []string
	for _, c := range changes(before, after) {
		got = append(got, c.what...)
	}
	want := []string{
		`- direct "b", cue "", by nobody`, `+ direct "d", cue "", by Ben`,
		`- direct "c", cue "", by Ada`, `+ direct "c", cue "", by Ben`,
		`- direct "e", cue "", by (Deacon) Poole`, `+ direct "e", cue "", by Deacon Poole`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("changes (-want +got):\n%s", diff)
	}
}

// TestFailures checks what cannot be done.
func TestFailures(t *testing.T) {
	cases := []struct {
		reason string
		args   []string
		code   int
		want   string
	}{
		{"a missing pack", []string{"-pack", "no/such"}, 1, "no/such: "},
		{"a missing pack to check", []string{"-lint", "-pack", "no/such"}, 1, "no/such: "},
		{"a file for a folder", []string{"-lint", "-pack", "main.go"}, 1, "main.go is no folder"},
		{"a pack without words to check", []string{"-lint", "-pack", t.TempDir()}, 1, "no file *.txt there"},
		{"a missing folder of texts", []string{"-diff", "no/such"}, 1, "no/such: "},
		{"a folder without texts", []string{"-diff", t.TempDir()}, 1, "no text *.txt there"},
		{"a wrong line", []string{"-pack", folderOf(t, "\nReeve ; honorifics\n")}, 1, "a.txt:2: "},
		{"an argument", []string{"more"}, 2, "-pack"},
		{"an unknown flag", []string{"-words"}, 2, "-words"},
	}
	for _, c := range cases {
		if code, _, errs := lexicon(c.args...); code != c.code || !strings.Contains(errs, c.want) {
			t.Errorf("%s: exit code %d, want %d; standard error %q, want %q in it", c.reason, code, c.code, errs, c.want)
		}
	}
}
