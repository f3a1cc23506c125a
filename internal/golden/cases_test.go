package golden

import (
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-761fda18/whosaid/attribution"
	"github.com/seed-761fda18/whosaid/quotes"
)

// The folder of the cases, and the files in it that hold them.
const (
	testdata = "../../testdata/"
	pattern  = testdata + "cases/*.txtar"
)

// textOf gives the text of a case: its own, that of a file of testdata
// ("file=articles/harbour.txt"), or its own with CR LF for line breaks ("crlf").
func textOf(t *testing.T, c Case) string {
	t.Helper()
	text := c.Text
	for _, option := range c.Options {
		name, ok := strings.CutPrefix(option, "file=")
		switch {
		case ok:
			data, err := os.ReadFile(testdata + name)
			if err != nil {
				t.Errorf("%s: %v", c.Reason, err)
			}
			text = string(data)
		case option == "crlf":
			text = strings.ReplaceAll(text, "\n", "\r\n")
		case option != "entities" && option != "dashes" && option != "dialogue":
			t.Errorf("%s: unknown option %q", c.Reason, option)
		}
	}
	return text
}

// view reads the text of a case under its options and shows what was found.
func view(t *testing.T, show func(text string, found []quotes.Quote) string) func(Case) string {
	return func(c Case) string {
		f := attribution.Finder{Entities: c.Has("entities"), Dashes: c.Has("dashes")}
		if c.Has("dialogue") {
			f.Dialogue = attribution.On
		}
		text := textOf(t, c)
		return strings.TrimRight(show(text, f.Find(text)), "\n")
	}
}

// readCases reads all cases.
func readCases(t *testing.T) []Case {
	t.Helper()
	var out []Case
	for _, cases := range Files(t, pattern) {
		out = append(out, cases...)
	}
	return out
}

// TestCases holds the library to the cases of testdata.
func TestCases(t *testing.T) {
	Run(t, pattern, map[string]func(Case) string{
		"quotes": view(t, quotesView), "speakers": view(t, speakersView), "rules": view(t, rulesView),
	})
}

// TestDistinct checks that no two cases say or hold the same.
func TestDistinct(t *testing.T) {
	reasons, texts := map[string]bool{}, map[string]string{}
	for _, c := range readCases(t) {
		if reasons[c.Reason] {
			t.Errorf("two cases with the reason %q", c.Reason)
		}
		reasons[c.Reason] = true
		key := strings.Join(c.Options, " ") + "\n" + c.Text
		if other, ok := texts[key]; ok {
			t.Errorf("the same text: %q and %q", other, c.Reason)
		}
		texts[key] = c.Reason
	}
}

// TestPairs checks that each case of pairs.txtar that shows a rule at work has
// the look-alike in which the rule is silent, and that the two differ in what
// they expect. The reason of a case opens with "fires" or "silent" and the name
// of the pair.
func TestPairs(t *testing.T) {
	data, err := os.ReadFile(testdata + "cases/pairs.txtar")
	if err != nil {
		t.Fatal(err)
	}
	sides := map[string]map[string]Case{"fires": {}, "silent": {}}
	for _, c := range Parse(string(data)) {
		side, name, _ := strings.Cut(c.Reason, " ")
		name, _, ok := strings.Cut(name, ":")
		if !ok || sides[side] == nil {
			t.Errorf("%q: a case of a pair opens with \"fires name:\" or \"silent name:\"", c.Reason)
			continue
		}
		sides[side][name] = c
	}
	if len(sides["fires"]) == 0 {
		t.Fatal("no pairs")
	}
	for name, c := range sides["fires"] {
		twin, ok := sides["silent"][name]
		if !ok {
			t.Errorf("%s: no look-alike", name)
		}
		if cmp.Equal(c.Views, twin.Views) {
			t.Errorf("%s: both cases expect the same, so the pair shows nothing", name)
		}
		delete(sides["silent"], name)
	}
	for name := range sides["silent"] {
		t.Errorf("%s: no case in which it fires", name)
	}
}

// TestJSON holds the public form of quotations to the JSON that users parse, all
// its keys among them, and reads it back.
func TestJSON(t *testing.T) {
	text, err := os.ReadFile(testdata + "json/quotes.txt")
	if err != nil {
		t.Fatal(err)
	}
	found := attribution.Find(string(text))
	got, err := json.MarshalIndent(found, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	const path = testdata + "json/quotes.json"
	if *update {
		if err := os.WriteFile(path, append(got, '\n'), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.TrimSpace(string(want)), string(got)); diff != "" {
		t.Errorf("JSON (-want +got):\n%s", diff)
	}
	for _, part := range []reflect.Type{reflect.TypeFor[quotes.Quote](), reflect.TypeFor[quotes.Cue](), reflect.TypeFor[quotes.Speaker]()} {
		for i := range part.NumField() {
			key, _, _ := strings.Cut(part.Field(i).Tag.Get("json"), ",")
			if !strings.Contains(string(want), `"`+key+`": `) {
				t.Errorf("%s: no quotation has %q", path, key)
			}
		}
	}
	var back []quotes.Quote
	if err := json.Unmarshal(want, &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(found, back); diff != "" {
		t.Errorf("read back (-found +read):\n%s", diff)
	}
}
