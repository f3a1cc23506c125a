package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-761fda18/whosaid/quotes"
)

// story is a text with one quotation on its third line.
const story = "The ferry was late.\n\n“We lost an hour,” said Dorte Holm.\n"

// write puts a file into a new folder and gives its path.
func write(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

// whosaid runs the command.
func whosaid(stdin string, args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	code = run(args, strings.NewReader(stdin), &out, &errs)
	return code, out.String(), errs.String()
}

// TestPlain checks the readable output: line number, words, no escape sequence
// where no terminal is, names only where there are several texts.
func TestPlain(t *testing.T) {
	code, out, _ := whosaid(story)
	if code != done || !strings.HasPrefix(out, "    3  “We lost an hour,”\n       — ") || strings.Contains(out, "\x1b") {
		t.Errorf("exit code %d, output\n%s", code, out)
	}
	for _, end := range []string{"\r\n", "\r"} {
		if _, out, _ := whosaid(strings.ReplaceAll(story, "\n", end)); !strings.HasPrefix(out, "    3  “We lost") {
			t.Errorf("lines that end with %q:\n%s", end, out)
		}
	}
	a, b := write(t, "a.txt", story), write(t, "b.txt", "Nobody spoke.")
	code, out, _ = whosaid("", b, a)
	first, second := strings.Index(out, b), strings.Index(out, a)
	if code != done || first != 0 || second < first || !strings.Contains(out, "no quotation") {
		t.Errorf("two files: exit code %d, output\n%s", code, out)
	}
}

// TestFolder checks that folder/... reads the .txt files under a folder.
func TestFolder(t *testing.T) {
	path := write(t, "a.txt", story)
	folder := filepath.Dir(path)
	if err := os.WriteFile(filepath.Join(folder, "b.md"), []byte(story), 0o666); err != nil {
		t.Fatal(err)
	}
	code, out, _ := whosaid("", folder+"/...")
	if code != done || strings.Count(out, "We lost an hour") != 1 {
		t.Errorf("exit code %d, output\n%s", code, out)
	}
	if code, _, errs := whosaid("", t.TempDir()+"/..."); code != failed || !strings.Contains(errs, "no .txt file there") {
		t.Errorf("empty folder: exit code %d, %s", code, errs)
	}
}

// TestJSON checks that -json prints one object, also for several files and for a
// text without quotations.
func TestJSON(t *testing.T) {
	code, out, _ := whosaid("", "-json", write(t, "a.txt", story), write(t, "b.txt", ""))
	var all struct {
		Documents []struct {
			Name   string
			Quotes []quotes.Quote
		}
	}
	if err := json.Unmarshal([]byte(out), &all); err != nil || code != done {
		t.Fatalf("exit code %d, %v, output\n%s", code, err, out)
	}
	if len(all.Documents) != 2 || len(all.Documents[0].Quotes) != 1 || all.Documents[0].Quotes[0].Text != "We lost an hour," {
		t.Errorf("output\n%s", out)
	}
	if !strings.Contains(out, `"quotes": []`) {
		t.Errorf("a text without quotations is not an empty list:\n%s", out)
	}
}

// TestJSONL checks that lines come out in order with their ids as they were, and
// that a wrong line is named and the others are still done.
func TestJSONL(t *testing.T) {
	var in, want strings.Builder
	for i := range 50 {
		fmt.Fprintf(&in, "{\"id\":%d,\"text\":\"“Number %d,” he said.\"}\n", i, i)
		fmt.Fprintf(&want, "%d Number %d,\n", i, i)
	}
	in.WriteString("\n{\"id\":\"x\"}\nno json\n{\"id\":\"last\",\"text\":\"\"}")
	want.WriteString("\"last\"\n")
	code, out, errs := whosaid(in.String(), "-jsonl")
	if code != failed {
		t.Errorf("exit code %d, want %d", code, failed)
	}
	for _, name := range []string{`standard input:52: no "text"`, "standard input:53: invalid character"} {
		if !strings.Contains(errs, name) {
			t.Errorf("standard error %q does not name %q", errs, name)
		}
	}
	var got strings.Builder
	for line := range strings.Lines(out) {
		var d document
		if err := json.Unmarshal([]byte(line), &d); err != nil {
			t.Fatal(err)
		}
		got.Write(d.ID)
		for _, q := range d.Quotes {
			got.WriteString(" " + q.Text)
		}
		got.WriteByte('\n')
	}
	if diff := cmp.Diff(want.String(), got.String()); diff != "" {
		t.Errorf("lines (-want +got):\n%s", diff)
	}
}

// TestFailures checks that what cannot be done is named, with the right exit
// code, and that the rest is still done.
func TestFailures(t *testing.T) {
	good := write(t, "a.txt", story)
	badLexicon := write(t, "bad.txt", "# words\nharbourmaster ; rolle\n")
	cases := []struct {
		reason string
		args   []string
		code   int
		want   string
		done   bool
	}{
		{"a missing file", []string{"no/such.txt", good}, failed, "no/such.txt: no such file", true},
		{"a folder", []string{filepath.Dir(good), good}, failed, "is a folder", true},
		{"a missing folder", []string{"no/such/...", good}, failed, "no/such/...: ", true},
		{"a missing file of lines", []string{"-jsonl", "no/such.jsonl"}, failed, "no/such.jsonl: no such file", false},
		{"a lexicon with a wrong line", []string{"-lexicon", badLexicon, good}, usage, "bad.txt:2: ", false},
		{"a missing lexicon", []string{"-lexicon", "no/such.txt", good}, usage, "no/such.txt", false},
		{"an unknown flag", []string{"-xml", good}, usage, "-xml", false},
		{"a flag behind a file", []string{good, "-explain"}, usage, "-explain: no such file; flags stand before the files", false},
		{"two formats", []string{"-json", "-jsonl", good}, usage, "exclude each other", false},
		{"help", []string{"-h"}, done, "usage: whosaid", false},
	}
	for _, c := range cases {
		t.Run(c.reason, func(t *testing.T) {
			code, out, errs := whosaid("", c.args...)
			if code != c.code || !strings.Contains(errs, c.want) {
				t.Errorf("exit code %d, want %d; standard error %q, want %q in it", code, c.code, errs, c.want)
			}
			if got := strings.Contains(out, "We lost an hour"); got != c.done {
				t.Errorf("the good file was done: %t, want %t", got, c.done)
			}
		})
	}
}

// closedPipe is an output that nobody reads any more.
type closedPipe struct{ err error }

// Write fails.
func (p closedPipe) Write([]byte) (int, error) { return 0, p.err }

// TestClosedPipe checks that a reader who has seen enough is no failure, and a
// full disk is one.
func TestClosedPipe(t *testing.T) {
	for err, want := range map[error]int{syscall.EPIPE: done, syscall.ENOSPC: failed} {
		var errs bytes.Buffer
		if code := run(nil, strings.NewReader(story), closedPipe{err}, &errs); code != want {
			t.Errorf("%v: exit code %d, want %d; %s", err, code, want, errs.String())
		}
	}
}

// TestPrint checks the lines that a quotation is printed as.
func TestPrint(t *testing.T) {
	span := func(text, part string) quotes.Span {
		at := strings.Index(text, part)
		return quotes.Span{Start: at, End: at + len(part)}
	}
	const mixed = "The bridge “was never safe” and must close, Dr. Holm said."
	const cut = "“First,” he said, “second.”"
	cases := []struct {
		reason, text string
		q            quotes.Quote
		explain      bool
		want         string
	}{
		{
			"marks around what is verbatim, the honorific and role with the name", mixed,
			quotes.Quote{
				Kind:     quotes.Mixed,
				Content:  []quotes.Span{span(mixed, "The bridge"), span(mixed, "was never safe"), span(mixed, "and must close")},
				Verbatim: []quotes.Span{span(mixed, "was never safe")},
				Cue:      quotes.Cue{Text: "said"}, Parent: -1,
				Speaker: quotes.Speaker{Name: "Dorte Holm", Honorific: "Dr.", Role: "the harbour\nmaster"},
			}, false,
			"    1  The bridge “was never safe” and must close\n       — Dr. Dorte Holm, the harbour master · said · mixed\n",
		},
		{
			"a cue inside the words, a speaker who is not known", cut,
			quotes.Quote{
				Content:  []quotes.Span{span(cut, "First,"), span(cut, "second.")},
				Verbatim: []quotes.Span{span(cut, "First,"), span(cut, "second.")},
				Source:   span(cut, "he"), Cue: quotes.Cue{Text: "said"}, Parent: -1,
				Speaker: quotes.Speaker{Rule: "beside", Candidates: []string{"Ada", "Ben"}},
			}, true,
			"    1  “First,” … “second.”\n       — he (?) · said\n       confidence none · rule beside (the words beside the cue tell who) ·\n       candidates Ada, Ben\n",
		},
		{
			"a mark that closes at the end of mixed words, a surname with its title", "He “left.” x",
			quotes.Quote{
				Kind: quotes.Mixed, Content: []quotes.Span{{Start: 0, End: 11}}, Verbatim: []quotes.Span{{Start: 6, End: 11}}, Parent: -1,
				Speaker: quotes.Speaker{Name: "Mr. Holm", Honorific: "Mr."},
			}, false,
			"    1  He “left.”\n       — Mr. Holm · mixed\n",
		},
		{
			"joint speakers, each with the own role", "“So,” they said.",
			quotes.Quote{
				Content: []quotes.Span{{Start: 3, End: 6}}, Parent: -1,
				Speaker:    quotes.Speaker{Name: "Dorte Holm", Role: "a pilot"},
				CoSpeakers: []quotes.Speaker{{Name: "Abel Roy"}, {Name: "Odd Berg", Role: "a\ncook"}},
			}, false,
			"    1  “So,”\n       — Dorte Holm (a pilot) and Abel Roy and Odd Berg (a cook)\n",
		},
		{
			"an unsure speaker, named on another line", "Holm came.\n“So,” she said.",
			quotes.Quote{
				Content: []quotes.Span{{Start: 14, End: 17}}, Source: quotes.Span{Start: 21, End: 24}, Parent: -1,
				Speaker: quotes.Speaker{Name: "Holm", Confidence: quotes.Low, Rule: "new", Mention: quotes.Span{Start: 0, End: 4}},
			}, true,
			"    2  “So,”\n       — Holm · unsure\n       confidence low · rule new · named on line 1\n",
		},
		{
			"what a terminal would obey is left out", "“\x1b[31mRed\x07,” x",
			quotes.Quote{Content: []quotes.Span{{Start: 3, End: 13}}, Parent: -1}, false,
			"    1  “[31mRed,”\n       — ?\n",
		},
	}
	for _, c := range cases {
		t.Run(c.reason, func(t *testing.T) {
			var out bytes.Buffer
			p := printer{w: &out, width: width, explain: c.explain}
			if err := p.print(document{text: c.text, Quotes: []quotes.Quote{c.q}}); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, out.String()); diff != "" {
				t.Errorf("lines (-want +got):\n%s", diff)
			}
		})
	}
}

// TestWrap checks that lines are broken at the columns that the environment names,
// the words said and the words of who said them, and that colours take no room.
func TestWrap(t *testing.T) {
	longest := func(out string) (n int) {
		for line := range strings.Lines(out) {
			n = max(n, utf8.RuneCountInString(strings.TrimRight(line, "\n")))
		}
		return n
	}
	text := "“" + strings.Repeat("Boats lie still. ", 40) + "” said Dorte Holm, " + strings.Repeat("the harbour master of the old town and ", 4) + "a mother."
	tests := []struct {
		columns string
		most    int
	}{{"", width}, {"60", 60}, {"120", 120}, {"7", narrow}, {"-3", width}, {"wide", width}}
	for _, tt := range tests {
		t.Setenv("COLUMNS", tt.columns)
		if _, out, _ := whosaid(text, "-explain"); longest(out) > tt.most || longest(out) < tt.most-12 {
			t.Errorf("COLUMNS=%s: lines of %d columns, want %d\n%s", tt.columns, longest(out), tt.most, out)
		}
	}
	plain := printer{width: 30}
	words := strings.Repeat("harbour ", 40)
	coloured := strings.ReplaceAll(words, "harbour", "\x1b[1;36mharbour\x1b[0m")
	if got := strings.NewReplacer("\x1b[1;36m", "", "\x1b[0m", "").Replace(plain.wrap(coloured)); got != plain.wrap(words) {
		t.Errorf("coloured words are broken otherwise:\n%s", got)
	}
}

// TestWarnings checks that a text which may be misread is done and named, and that
// others are not.
func TestWarnings(t *testing.T) {
	tests := []struct {
		reason, text string
		args         []string
		want         string
	}{
		{"plain text", story, nil, ""},
		{"a byte order mark", "\ufeff" + story, nil, ""},
		{"an old encoding of Windows", "\x93We go,\x94 said Dorte Holm.", nil, "standard input: warning: not UTF-8 text"},
		{"UTF-16", "W\x00e\x00", []string{"-json"}, "standard input: warning: not UTF-8 text"},
		{"entities for marks", "&quot;We go,&quot; said Dorte Holm.", []string{"-json"}, "standard input: warning: quotation marks as HTML entities"},
		{"entities on a line", `{"id":7,"text":"&ldquo;Go,&rdquo; he said."}`, []string{"-jsonl"}, "document 7: warning: quotation marks as HTML entities"},
		{"entities that are asked for", "&quot;We go,&quot; said Dorte Holm.", []string{"-entities"}, ""},
		{"other entities", "Holm &amp; Roy said they would go.", nil, ""},
	}
	for _, tt := range tests {
		code, out, errs := whosaid(tt.text, tt.args...)
		if code != done || out == "" || (tt.want == "") != (errs == "") || !strings.Contains(errs, tt.want) {
			t.Errorf("%s: exit code %d, standard error %q, want %q", tt.reason, code, errs, tt.want)
		}
	}
}

// TestReadme checks that the README shows the output as it is today.
func TestReadme(t *testing.T) {
	t.Setenv("COLUMNS", "")
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, out, _ := whosaid("", "../../testdata/articles/plant.txt")
	_, shown, _ := strings.Cut(string(readme), "testdata/articles/plant.txt\n…\n")
	shown, _, ok := strings.Cut(shown, "…\n```\n")
	if !ok || !strings.Contains(out, shown) {
		t.Errorf("the README shows\n%s\nand the output is\n%s", shown, out)
	}
}

// TestReasons checks that each rule that package attribution lists has a reason
// to show, and no other.
func TestReasons(t *testing.T) {
	doc, err := os.ReadFile("../../attribution/doc.go")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(doc), "// # The rules")
	table, _, _ = strings.Cut(table, "// # ")
	rules := regexp.MustCompile(`(?m)^//\t([a-z-]+) {2,}`).FindAllStringSubmatch(table, -1)
	for _, rule := range rules {
		if reasons[rule[1]] == "" {
			t.Errorf("no reason for %s", rule[1])
		}
	}
	if len(rules) != len(reasons) {
		t.Errorf("%d rules, %d reasons", len(rules), len(reasons))
	}
}

// TestWrongLines checks what is said of lines of JSON Lines that hold no document.
func TestWrongLines(t *testing.T) {
	tests := []struct{ reason, line, want string }{
		{"a list", `["x"]`, "no JSON object, but array"},
		{"a text that is a number", `{"id":4,"text":5}`, `"text" is no string, but number`},
		{"no text", `{"id":3}`, `no "text"`},
		{"null for a text", `{"text":null}`, `no "text"`},
		{"no JSON", `{bad`, "invalid character"},
		{"a byte order mark", "\ufeff" + `{"text":""}`, ""},
	}
	for _, tt := range tests {
		code, out, errs := whosaid(tt.line+"\n", "-jsonl")
		if tt.want == "" {
			if code != done || out == "" || errs != "" {
				t.Errorf("%s: exit code %d, %q", tt.reason, code, errs)
			}
		} else if code != failed || !strings.HasPrefix(errs, "whosaid: standard input:1: "+tt.want) {
			t.Errorf("%s: exit code %d, %q", tt.reason, code, errs)
		}
	}
}

// TestUnreadable checks what is said of inputs that cannot be read, with each kind
// of output: the reason, behind the name, and once.
func TestUnreadable(t *testing.T) {
	broken, folder := iotest.ErrReader(errors.New("the line is down")), t.TempDir()
	for _, mode := range []string{"-json", "-jsonl"} {
		tests := []struct{ reason, arg, want string }{
			{"standard input that breaks off", "", "whosaid: standard input: the line is down\n"},
			{"a folder", folder, "whosaid: " + folder + ": is a folder; " + folder + "/... reads the .txt files in it\n"},
			{"no such file, in the words of the system", "no.txt", "whosaid: no.txt: "},
		}
		for _, tt := range tests {
			args := []string{mode}
			if tt.arg != "" {
				args = append(args, tt.arg)
			}
			var out, errs bytes.Buffer
			if code := run(args, broken, &out, &errs); code != failed || !strings.HasPrefix(errs.String(), tt.want) || strings.Count(errs.String(), "\n") != 1 {
				t.Errorf("%s, %s: exit code %d, %q", mode, tt.reason, code, errs.String())
			}
		}
	}
}
