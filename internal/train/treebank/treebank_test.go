package treebank

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// conllu lays out rows of form, tag, head, relation and a + for no space after.
func conllu(rows string) string {
	var out strings.Builder
	for i, row := range strings.Split(strings.TrimSpace(rows), "\n") {
		f := strings.Fields(row)
		misc := "_"
		if len(f) > 4 {
			misc = "SpaceAfter=No"
		}
		out.WriteString(strings.Join([]string{string(rune('1' + i)), f[0], "_", "_", f[1], "_", f[2], f[3], "_", misc}, "\t") + "\n")
	}
	return out.String() + "\n"
}

// TestRejoin joins words at hyphens; tag and head follow the group's outer word.
func TestRejoin(t *testing.T) {
	for _, c := range []struct {
		why, rows string
		want      Sentence
	}{
		{"a group before its noun is an adjective", `
a DT 5 det
long JJ 4 amod +
- HYPH 2 punct +
term NN 5 compound
plan NN 0 root`, Sentence{
			Words: []string{"a", "long-term", "plan"}, Tags: []string{"DT", "JJ", "NN"},
			Heads: []int32{2, 2, -1}, Rels: []string{"det", "amod", "root"}, Glued: []bool{false, false, false},
		}},
		{"a proper name stays one, wherever it stands", `
the DT 5 det
Ruiz NNP 4 compound +
- HYPH 2 punct +
Berg NNP 5 compound
house NN 0 root`, Sentence{
			Words: []string{"the", "Ruiz-Berg", "house"}, Tags: []string{"DT", "NNP", "NN"},
			Heads: []int32{2, 2, -1}, Rels: []string{"det", "compound", "root"}, Glued: []bool{false, false, false},
		}},
		{"a dash with spaces joins nothing", `
late JJ 0 root
- : 1 punct
very RB 1 advmod`, Sentence{
			Words: []string{"late", "-", "very"}, Tags: []string{"JJ", ":", "RB"},
			Heads: []int32{-1, 0, 0}, Rels: []string{"root", "punct", "advmod"}, Glued: []bool{false, false, false},
		}},
		{"a verb keeps its tag", `
re VB 3 dep +
- HYPH 1 punct +
open VB 0 root
it PRP 3 obj`, Sentence{
			Words: []string{"re-open", "it"}, Tags: []string{"VB", "PRP"},
			Heads: []int32{-1, 0}, Rels: []string{"root", "obj"}, Glued: []bool{false, false},
		}},
	} {
		trees, err := Parse(strings.NewReader(conllu(c.rows)))
		if err != nil || len(trees) != 1 {
			t.Fatalf("%s: %d trees, %v", c.why, len(trees), err)
		}
		if diff := cmp.Diff(c.want, Rejoin(trees[0])); diff != "" {
			t.Errorf("%s: %s", c.why, diff)
		}
	}
}

// TestParse reads what else a file holds.
func TestParse(t *testing.T) {
	in := "# newdoc id = GUM_news_flood\n# text = x\n1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n" +
		conllu("\" `` 2 punct +\nGo VB 0 root +\n\" '' 2 punct")
	trees, err := Parse(strings.NewReader(in))
	if err != nil {
		t.Fatal(err)
	}
	want := []Sentence{{
		Genre: "news", Words: []string{"``", "Go", "''"}, Tags: []string{"``", "VB", "''"},
		Heads: []int32{1, -1, 1}, Rels: []string{"punct", "root", "punct"}, Glued: []bool{true, true, false},
	}}
	if diff := cmp.Diff(want, trees); diff != "" {
		t.Error(diff)
	}
}

// TestParseErrors names the line.
func TestParseErrors(t *testing.T) {
	for name, in := range map[string]string{
		"columns": "1\ta\n",
		"head":    "1\ta\t_\t_\tDT\t_\tx\tdet\t_\t_\n",
	} {
		if _, err := Parse(strings.NewReader(in)); err == nil || !strings.Contains(err.Error(), "line 1") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Read("no-such-file.gz"); err == nil || !strings.Contains(err.Error(), "no-such-file.gz") {
		t.Errorf("a missing file: %v", err)
	}
}
