package lexicon

import (
	"io/fs"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// TestDataFiles holds every embedded list to the house rules: a header that names
// source and licence, sorted lines, no entry twice in a class, text in NFC and
// printed as [Entry.String] prints it.
func TestDataFiles(t *testing.T) {
	files, err := fs.Glob(data, "data/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no lists: %v", err)
	}
	first := map[identity]Entry{}
	for _, file := range files {
		text, err := data.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		header, body, _ := strings.Cut(string(text), "\n\n")
		if !strings.Contains(header, "Source: ") || !strings.Contains(header, "Licence: ") {
			t.Errorf("%s: the header names no source or no licence", file)
		}
		lines := strings.Split(strings.TrimSuffix(body, "\n"), "\n")
		if !slices.IsSorted(lines) {
			t.Errorf("%s: not sorted", file)
		}
		if !norm.NFC.IsNormal(text) {
			t.Errorf("%s: not in NFC", file)
		}
		entries, err := parseEntries(nil, file, string(text), parseLine)
		if err != nil {
			t.Fatal(err)
		}
		if len(entries) != len(lines) {
			t.Errorf("%s: %d lines but %d entries: a comment or an empty line in the list", file, len(lines), len(entries))
		}
		for i, e := range entries {
			if i < len(lines) && e.String() != lines[i] {
				t.Errorf("%s:%d: %q should read %q", file, e.Line, lines[i], e)
			}
			id := identity{e.Class, e.key}
			if was, ok := first[id]; ok {
				t.Errorf("%s:%d: %q stands in %s:%d too", file, e.Line, e, was.File, was.Line)
			}
			first[id] = e
		}
	}
}

// TestDataCounts holds the lists to the sizes that were promised.
func TestDataCounts(t *testing.T) {
	count := map[Class]int{}
	for _, e := range Builtin().Entries() {
		if e.Class != ClassVerb || e.Attribute("lang") == "" {
			count[e.Class]++
		}
	}
	for class, least := range map[Class]int{
		ClassVerb: 250, ClassNoun: 100, ClassPreposition: 10, ClassHonorific: 120, ClassRole: 200, ClassGivenName: 1500,
		ClassOrganization: 200, ClassPlace: 300, ClassCollective: 50, ClassMetonym: 20, ClassNationality: 190,
	} {
		if count[class] < least {
			t.Errorf("%d entries of class %v, want at least %d", count[class], class, least)
		}
	}
}

// TestNameIndex compares the index of the embedded given names with the table
// that Join makes of the same entries.
func TestNameIndex(t *testing.T) {
	indexed, table := Builtin(), Join(Builtin())
	for _, e := range Builtin().Entries() {
		if e.Class != ClassGivenName {
			continue
		}
		for _, word := range []string{e.Text, strings.ToUpper(e.Text), string(appendBare(nil, e.Text)), e.Text + "x"} {
			have, ok := indexed.givenName(word)
			want, wantOK := table.givenName(word)
			// of two names that differ in accents only, either may stand for the bare form
			if ok != wantOK || have != want && isASCII(word) == isASCII(e.Text) {
				t.Errorf("%q: index %v %v, table %v %v", word, have, ok, want, wantOK)
			}
		}
	}
}

// TestNamesAreNoFunctionWords keeps words that open sentences out of the given
// names: a capital there would make them people.
func TestNamesAreNoFunctionWords(t *testing.T) {
	for word := range strings.FieldsSeq(`A An And As At But By Can Even For From He Her His How I If In Is It Its My No Not Now Of
		On Or Our She So Some Such Than That The Their Then There These They This Those To Was We What When Where Which Who Why With You`) {
		if _, ok := Builtin().GivenName(word); ok {
			t.Errorf("%s is listed as a given name", word)
		}
	}
}
