package main

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-761fda18/whosaid/quotes"
)

// TestHeads checks the head words of sources.
func TestHeads(t *testing.T) {
	cases := []struct{ reason, source, want string }{
		{"a name ends with its head", "Harbour Master Dorte Holm", "Holm"},
		{"what stands behind a preposition modifies", "the head of the ferry office", "head"},
		{"a name in apposition is a head too", "the harbour master, Dorte Holm, 61", "master|Holm"},
		{"a role in apposition to a name is none", "Dorte Holm, the harbour master", "Holm"},
		{"a pronoun heads what it begins", "she herself", "she"},
		{"a participle before a preposition modifies", "officials briefed on the matter", "officials"},
		{"a participle behind articles alone is a head", "the accused in the case", "accused"},
		{"the possessive ending is no part", "Holm's", "Holm"},
		{"a dash between spaces cuts", "Holm - a former pilot", "Holm"},
		{"a number with a comma is cut out", "some 1,200 dockers", "some"},
		{"no word at all", "—", "—"},
	}
	for _, c := range cases {
		var got []string
		for _, h := range headsOf(c.source, quotes.Span{End: len(c.source)}) {
			got = append(got, h.In(c.source))
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s: heads of %q are %q, want %q", c.reason, c.source, s, c.want)
		}
	}
}

// TestNames checks whom a name stands for.
func TestNames(t *testing.T) {
	n := newNames()
	n.add("Dorte Holm", "Dorte Holm", "F", true)
	n.add("Dorte Holm", "Holm", "F", false)
	n.add("Nils Holm", "Nils Holm", "M", true)
	n.add("Nils Holm", "Holm", "M", false)
	n.add("The Pilot", "The Pilot", "", true)
	cases := []struct{ reason, name, want string }{
		{"the name as it is", "dorte  holm", "Dorte Holm"},
		{"a surname that two bear", "Holm", ""},
		{"a title tells the gender", "Mrs. Holm", "Dorte Holm"},
		{"a title without gender does not", "Captain Holm", ""},
		{"titles and possessive endings are off", "Captain Nils Holm’s", "Nils Holm"},
		{"another article", "a pilot", "The Pilot"},
		{"a stranger", "Ada", ""},
	}
	for _, c := range cases {
		if got := n.resolve(c.name); got != c.want {
			t.Errorf("%s: %q stands for %q, want %q", c.reason, c.name, got, c.want)
		}
	}
}

// TestSameName checks which answers count as a name of a gold mention.
func TestSameName(t *testing.T) {
	cases := []struct {
		reason, mention, answer string
		want                    bool
	}{
		{"the name with its apposition", "Pilot Dorte Holm, of the ferry office", "Dorte Holm", true},
		{"the surname", "Dorte Holm", "Holm", true},
		{"the given name is not the name", "Dorte Holm", "Dorte", false},
		{"a longer name than the mention", "Holm", "Dorte Holm", false},
		{"somebody in the apposition", "Dorte Holm, a friend of Nils Berg", "Nils Berg", false},
		{"titles aside", "Dr. Holm", "Mrs Holm", true},
		{"an organization with a preposition", "the Bank of Ribe", "Bank of Ribe", true},
	}
	for _, c := range cases {
		if got := sameName(c.mention, c.answer); got != c.want {
			t.Errorf("%s: %q for %q: %t, want %t", c.reason, c.answer, c.mention, got, c.want)
		}
	}
}

// goldNews is an article with three attributions of two entities.
var goldNews = gold{
	article: article{ID: "a", Text: "Dorte Holm came. “It is late,” she said. “Very,” a man said. “So,” he said."},
	Attributions: []attributed{
		{Content: [][2]int{{20, 31}}, Source: [][2]int{{35, 38}}, SourceType: "pronoun"},
		{Content: [][2]int{{48, 53}}, Source: [][2]int{{57, 62}}, SourceType: "nominal"},
	},
	Mentions: []mention{
		{Span: [2]int{0, 10}, Entity: "1", Type: "PROP"}, {Span: [2]int{35, 38}, Entity: "1", Type: "PRON"},
		{Span: [2]int{57, 62}, Entity: "2", Type: "NOM"},
	},
}

// answers are quotations at the places of goldNews, with these speakers.
func answers(speakers ...quotes.Speaker) []quotes.Quote {
	at := []quotes.Span{{Start: 20, End: 31}, {Start: 48, End: 53}, {Start: 73, End: 76}}
	var out []quotes.Quote
	for i, s := range speakers {
		out = append(out, quotes.Quote{Content: at[i : i+1], Speaker: s})
	}
	return out
}

// reading gives a find that has one answer to everything.
func reading(found []quotes.Quote) find { return func(string) []quotes.Quote { return found } }

// TestCoref checks the count of names, right, wrong and invented.
func TestCoref(t *testing.T) {
	cases := []struct {
		reason   string
		speakers []quotes.Speaker
		want     nameScore
	}{
		{"right, and nobody invented", []quotes.Speaker{{Name: "Dorte Holm"}, {Name: "a man"}}, nameScore{named: 1, answered: 1, right: 1, unnamed: 1}},
		{"wrong, and one invented", []quotes.Speaker{{Name: "Nils"}, {Name: "Nils"}}, nameScore{named: 1, answered: 1, unnamed: 1, invented: 1}},
		{"words for him that hold a capital", []quotes.Speaker{{}, {Name: "A man"}}, nameScore{named: 1, unnamed: 1}},
		{"a mention is no answer", []quotes.Speaker{{Name: "She"}}, nameScore{named: 1}},
		{"a quotation that gold has not", []quotes.Speaker{{}, {}, {Name: "Nils"}}, nameScore{named: 1, unnamed: 1}},
	}
	for _, c := range cases {
		var got nameScore
		got.add(goldNews, answers(c.speakers...))
		if got != c.want {
			t.Errorf("%s: %+v, want %+v", c.reason, got, c.want)
		}
	}
}

// TestCorefFaults checks the list of what is not right.
func TestCorefFaults(t *testing.T) {
	var out bytes.Buffer
	s := nameScore{faults: &out}
	s.add(goldNews, answers(quotes.Speaker{Name: "a man"}, quotes.Speaker{Name: "Nils", Rule: "beside"}))
	s.add(goldNews, answers(quotes.Speaker{Name: "Nils"}, quotes.Speaker{Name: "a man"}))
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	want := []string{"unnamed\t\ta\tcame \"a man\"\tgold [\"Dorte Holm\"]", "invented\tbeside\ta\tcame \"Nils\"\tgold [\"a man\"]", "wrong\t\ta\tcame \"Nils\"\tgold [\"Dorte Holm\"]"}
	if len(lines) != len(want) {
		t.Fatalf("faults:\n%s\nwant %d", out.String(), len(want))
	}
	for i := range want {
		if !strings.HasPrefix(lines[i], want[i]) {
			t.Errorf("fault %q, want %q", lines[i], want[i])
		}
	}
}

// TestLetteredID checks that the name in a gold id counts, without the letters behind it.
func TestLetteredID(t *testing.T) {
	for id, want := range map[string]string{"Captain_Ada_Holm___RN-7": "100.0", "Captain_Ada_Lund___RN-7": "0.0"} {
		path := write(t, "excerpt.jsonl", `{"id":"a","text":"“It is late,” Holm said.","mentions":[{"span":[18,22],"entity":"`+id+`","type":"NOM"}],`+
			`"quotes":[{"spans":[[3,14]],"speaker":"`+id+`"}]}`)
		found := []quotes.Quote{{Content: []quotes.Span{{Start: 3, End: 14}}, Speaker: quotes.Speaker{Name: "Ada Holm", Confidence: quotes.Explicit}}}
		var out bytes.Buffer
		if err := confidence(&out, reading(found), path, false); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(out.String(), fmt.Sprintf("explicit            1 %7s", want)) {
			t.Errorf("%s: came\n%s", id, out.String())
		}
	}
}

// TestConfidence checks the table over a novel and an article.
func TestConfidence(t *testing.T) {
	news := write(t, "news.jsonl", `{"id":"a","text":"“It is late,” Holm said. “So,” Berg said.","attributions":[`+
		`{"content":[[3,14]],"source":[[18,22]],"source_type":"name"},{"content":[[31,34]],"source":[[38,42]],"source_type":"name"}]}`)
	novel := write(t, "novel.jsonl", `{"id":"a","text":"“It is late,” Holm said. “So,” Berg said.","characters":[{"name":"Dorte Holm","aliases":["Holm"]},`+
		`{"name":"Berg","aliases":[]}],"quotes":[{"spans":[[3,14]],"speaker":"Dorte Holm"},{"spans":[[31,34]],"speaker":"Berg"}]}`)
	found := []quotes.Quote{
		{Content: []quotes.Span{{Start: 3, End: 14}}, Speaker: quotes.Speaker{Name: "Dorte Holm", Confidence: quotes.Explicit}},
		{Content: []quotes.Span{{Start: 31, End: 34}}, Speaker: quotes.Speaker{Name: "Holm", Confidence: quotes.Low}},
	}
	const want = `confidence   speakers   right
explicit            1   100.0
high                0       -
low                 1     0.0
none                0
`
	for _, path := range []string{news, novel} {
		var out bytes.Buffer
		if err := confidence(&out, reading(found), path, false); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, out.String()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", path, diff)
		}
	}
}

// TestSpeed checks that each reader and each new process is measured.
func TestSpeed(t *testing.T) {
	path := write(t, "texts.jsonl", `{"id":"a","text":"“Late,” Dorte Holm said."}`)
	code, out, errs := runEval("-speed", path)
	if code != 0 || !strings.Contains(out, "1 texts, 4 words") {
		t.Errorf("exit code %d, output\n%s%s", code, out, errs)
	}
	for _, row := range []string{"one sentence", "one sentence, one core", "1 MB, one core", "quotes.Find", "attribution.Find", "attribution.FindAll", "prose.NewDocument"} {
		if !regexp.MustCompile(`(?m)^` + regexp.QuoteMeta(row) + `\b.* [1-9]\d*$`).MatchString(out) {
			t.Errorf("no figure for %s in\n%s", row, out)
		}
	}
}

// TestWrongGold checks that a file of another kind is named as such.
func TestWrongGold(t *testing.T) {
	plain := write(t, "a.jsonl", `{"id":"a","text":"Nothing."}`)
	for _, mode := range []string{"-coref", "-confidence"} {
		code, _, errs := runEval(mode, plain)
		if code != 1 || !strings.Contains(errs, "no document has ") {
			t.Errorf("%s: exit code %d, %s", mode, code, errs)
		}
	}
}
