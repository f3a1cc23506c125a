package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-761fda18/whosaid/quotes"
)

// write puts a file into a new folder and gives its path.
func write(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

// runEval runs the command.
func runEval(args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	code = run(args, &out, &errs)
	return code, out.String(), errs.String()
}

// TestMain runs the tests, or is the new process that -speed starts.
func TestMain(m *testing.M) {
	if args := os.Args[1:]; len(args) == 1 && args[0] == "-once" {
		os.Exit(run(args, os.Stdout, os.Stderr))
	}
	os.Exit(m.Run())
}

// TestUsage checks that wrong flags and wrong files are named, with the exit
// codes for usage and failure.
func TestUsage(t *testing.T) {
	noText := write(t, "a.jsonl", `{"id":"a","quotes":[]}`)
	noJSON := write(t, "b.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\nnothing\n")
	noCases := write(t, "c.jsonl", `{"id":"a","text":"x","quotes":[{"spans":[[0,1]]}]}`)
	moved := write(t, "d.jsonl", `{"id":"a","text":"Go on.","quotes":[{"type":"direct","parts":[{"start":1,"end":3,"text":"Go"}]}]}`)
	cases := []struct {
		reason string
		args   []string
		code   int
		want   string
	}{
		{"no mode", nil, 2, "no mode"},
		{"half a mode", []string{"-gold", noText}, 2, "go together"},
		{"two modes", []string{"-gold", noText, "-pred", "-", "-cases", noText}, 2, "one mode at a time"},
		{"an argument too many", []string{"-cases", noText, "more"}, 2, "more: no argument expected"},
		{"an unknown flag", []string{"-golden"}, 2, "-golden"},
		{"a missing file", []string{"-cases", "no/such.jsonl"}, 1, "no/such.jsonl: no such file"},
		{"a gold file without texts", []string{"-gold", noText, "-pred", "-"}, 1, `document "a" has no "text"`},
		{"a line that is no JSON", []string{"-gold", noJSON, "-pred", "-"}, 1, "b.jsonl:2: not a line of JSON"},
		{"a file of other quotations", []string{"-cases", noCases}, 1, "not a file of cases"},
		{"a part that does not stand where it says", []string{"-cases", moved}, 1, `"Go" does not stand at 1-3`},
	}
	for _, c := range cases {
		t.Run(c.reason, func(t *testing.T) {
			code, _, stderr := runEval(c.args...)
			if code != c.code || !strings.Contains(stderr, c.want) {
				t.Errorf("exit code %d, want %d; standard error %q, want %q in it", code, c.code, stderr, c.want)
			}
		})
	}
}

// TestPredict checks that predictions hold each document of the gold file in
// its order, with spans of bytes, and are the same for a packed gold file.
func TestPredict(t *testing.T) {
	const gold = `{"id":"one","text":"“Frost is near,” Ilse Brand said.","quotes":["hidden"]}
{"id":"two","text":"Nothing here."}
`
	plain := write(t, "gold.jsonl", gold)
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	z.Write([]byte(gold))
	z.Close()
	zipped := write(t, "gold.jsonl.gz", packed.String())
	var results []string
	for _, path := range []string{plain, zipped} {
		out := filepath.Join(t.TempDir(), "pred.jsonl")
		if code, _, stderr := runEval("-gold", path, "-pred", out); code != 0 {
			t.Fatalf("exit code %d: %s", code, stderr)
		}
		data, err := os.ReadFile(out)
		if err != nil {
			t.Fatal(err)
		}
		results = append(results, string(data))
	}
	if diff := cmp.Diff(results[0], results[1]); diff != "" {
		t.Errorf("the packed file reads differently (-plain +packed):\n%s", diff)
	}
	lines := strings.Split(strings.TrimSpace(results[0]), "\n")
	if len(lines) != 2 || !strings.HasPrefix(lines[1], `{"id":"two","quotes":[]`) {
		t.Fatalf("predictions:\n%s", results[0])
	}
	var p prediction
	if err := json.Unmarshal([]byte(lines[0]), &p); err != nil {
		t.Fatal(err)
	}
	if len(p.Quotes) != 1 || p.Quotes[0].Kind != "direct" || !cmp.Equal(p.Quotes[0].Content, [][2]int{{3, 17}}) {
		t.Errorf("first document: %+v, want one direct quotation at 3-17", p.Quotes)
	}
}

// TestCases checks the verdict on right and wrong readings of a case.
func TestCases(t *testing.T) {
	const text = "“Frost is near,” Ilse Brand said."
	said := "said"
	name := "Ilse Brand"
	s := situation{ID: "a", Text: text, Quotes: []expected{{
		Type: "direct", Parts: []part{{3, 17, "Frost is near,"}}, Cue: &said, Speaker: &part{21, 31, name}, Canonical: &name,
	}}}
	right := quotes.Quote{
		Content: []quotes.Span{{Start: 3, End: 8}, {Start: 9, End: 16}}, Parent: -1,
		Cue: quotes.Cue{Text: "said", Spans: []quotes.Span{{Start: 32, End: 36}}}, Source: quotes.Span{Start: 21, End: 31},
		Speaker: quotes.Speaker{Name: "Ilse Brand", Kind: quotes.Person},
	}
	cases := []struct {
		reason string
		change func(*quotes.Quote)
		want   string
	}{
		{"the same words in other spans", func(*quotes.Quote) {}, ""},
		{"another kind", func(q *quotes.Quote) { q.Kind = quotes.Mixed }, "kind"},
		{"a word less", func(q *quotes.Quote) { q.Content = q.Content[:1] }, "content"},
		{"no cue", func(q *quotes.Quote) { q.Cue = quotes.Cue{} }, "cue"},
		{"half the source", func(q *quotes.Quote) { q.Source.End = 25 }, "source"},
		{"another speaker", func(q *quotes.Quote) { q.Speaker.Name = "Brand" }, "speaker"},
		{"a speaker more", func(q *quotes.Quote) { q.CoSpeakers = []quotes.Speaker{{Name: "Olaf"}} }, "speaker"},
		{"the honorific inside the name", func(q *quotes.Quote) { q.Speaker.Honorific, q.Speaker.Name = "Ilse", "Brand" }, ""},
		{"a denial that is none", func(q *quotes.Quote) { q.Negative = true }, "negative"},
		{"a question that the case leaves open", func(q *quotes.Quote) { q.Question = true }, ""},
		{"a repair of nothing", func(q *quotes.Quote) { q.Repaired = true }, "repaired"},
		{"a name that is not held back", func(q *quotes.Quote) { q.Speaker.Anonymous = true }, "anonymous"},
	}
	for _, c := range cases {
		t.Run(c.reason, func(t *testing.T) {
			q := right
			c.change(&q)
			faults := judge(s, []quotes.Quote{q})
			if c.want == "" && len(faults) > 0 || c.want != "" && (len(faults) != 1 || !strings.HasPrefix(faults[0], c.want)) {
				t.Errorf("faults %q, want %q", faults, c.want)
			}
		})
	}
	if faults := judge(s, nil); len(faults) != 1 || !strings.HasPrefix(faults[0], "missing") {
		t.Errorf("nothing found: faults %q", faults)
	}
	if faults := judge(situation{Text: text}, []quotes.Quote{right}); len(faults) != 1 || !strings.HasPrefix(faults[0], "not expected") {
		t.Errorf("one found, none expected: faults %q", faults)
	}
}

// TestCasesOutput checks the report: wrong cases in full, then the count.
func TestCasesOutput(t *testing.T) {
	path := write(t, "cases.jsonl", `{"id":"a","group":"plain","text":"Nobody spoke.","quotes":[]}
{"id":"b","group":"plain","note":"no mark","text":"Nobody in sight.","quotes":[{"type":"direct","parts":[{"start":0,"end":6,"text":"Nobody"}],"cue":null,"speaker":null,"canonical":null}]}
`)
	code, stdout, stderr := runEval("-cases", path)
	if code != 0 {
		t.Fatalf("exit code %d: %s", code, stderr)
	}
	const want = `b (plain; no mark)
  text      "Nobody in sight."
  expected  direct "Nobody" · cue "" · source "" · speaker ""
  came      nothing
  wrong     missing: direct "Nobody" · cue "" · source "" · speaker ""

1 of 2 cases right
`
	if diff := cmp.Diff(want, stdout); diff != "" {
		t.Errorf("report (-want +got):\n%s", diff)
	}
}

// TestWords checks where words begin and end.
func TestWords(t *testing.T) {
	cases := []struct{ reason, text, want string }{
		{"marks inside a word stay", "don’t twenty-one U.S. 3.5, x", "don’t|twenty-one|U.S|3.5|x"},
		{"marks at the edge go", "'Tis -- (so).", "Tis|so"},
		{"an underscore divides", "a_b", "a|b"},
		{"letters of any script", "Nguyễn Ωμ 東京", "Nguyễn|Ωμ|東京"},
		{"bytes that are no text", "a\xffb\x00c", "a|b|c"},
	}
	for _, c := range cases {
		w := wordsOf(c.text)
		var got []string
		for _, s := range w.spans {
			got = append(got, s.In(c.text))
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s: words of %q are %q, want %q", c.reason, c.text, s, c.want)
		}
	}
}
