// Package golden runs golden cases: a text and, for each view that the case
// cares about, the lines that the view must give.
//
// A file holds any number of cases in the manner of txtar:
//
//	# why the case is there
//	-- text dashes --
//	— We walk, said Kaja.
//	-- regions --
//	dash: We walk,
//
// Words behind "text" are options for the view. A case begins with a line that
// opens with "# " behind an expected section, or at the top of the file. With
// the flag -update the expected sections, and nothing else, are rewritten.
//
// A line that opens with "~+ " is right and does not come yet; one that opens
// with "~- " comes and is wrong. The case fails as soon as that changes, so that
// the marks are a true list of what is known to be wrong.
package golden

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// update makes [Run] rewrite the expected sections.
var update = flag.Bool("update", false, "rewrite the expected sections of golden cases")

// Case is one case.
type Case struct {
	Reason  string
	Text    string
	Options []string
	// Views are the expected sections, in the order of the file.
	Views []View
}

// View is an expected section of a case.
type View struct{ Name, Want string }

// Has reports whether the case has the option.
func (c Case) Has(option string) bool {
	for _, o := range c.Options {
		if o == option {
			return true
		}
	}
	return false
}

// Files gives the cases of each file that matches the pattern, by the name of the
// file, in order. A pattern that matches no file fails the test.
func Files(tb testing.TB, pattern string) func(yield func(name string, cases []Case) bool) {
	tb.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		tb.Fatalf("no golden files match %s (%v)", pattern, err)
	}
	return func(yield func(name string, cases []Case) bool) {
		for _, name := range files {
			data, err := os.ReadFile(name)
			if err != nil {
				tb.Fatal(err)
			}
			if !yield(name, Parse(string(data))) {
				return
			}
		}
	}
}

// FireAndSilence checks that the reason of each case opens with "fires: " or
// "silent: ", and that each file, which holds the cases of one rule, has both.
func FireAndSilence(t *testing.T, pattern string) {
	t.Helper()
	for name, cases := range Files(t, pattern) {
		fires, silent := 0, 0
		for _, c := range cases {
			switch {
			case strings.HasPrefix(c.Reason, "fires: "):
				fires++
			case strings.HasPrefix(c.Reason, "silent: "):
				silent++
			default:
				t.Errorf("%s: case %q says neither fires nor silent", name, c.Reason)
			}
		}
		if fires == 0 || silent == 0 {
			t.Errorf("%s: %d cases fire, %d are silent", name, fires, silent)
		}
	}
}

// Run checks the cases of all files that match the pattern. A case that names a
// view that is not among the views fails, and so do a case without a reason and
// a pattern that matches no file.
func Run(t *testing.T, pattern string, views map[string]func(Case) string) {
	t.Helper()
	for name, cases := range Files(t, pattern) {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txt"), func(t *testing.T) {
			for i := range cases {
				check(t, &cases[i], views)
			}
		})
		if *update {
			if err := os.WriteFile(name, []byte(Format(cases)), 0o666); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// check compares the views of one case, or fills them in with -update.
func check(t *testing.T, c *Case, views map[string]func(Case) string) {
	t.Helper()
	if c.Reason == "" || len(c.Views) == 0 {
		t.Errorf("the case of %q has no reason or no view", c.Text)
	}
	for i, v := range c.Views {
		view, ok := views[v.Name]
		if !ok {
			t.Errorf("%s: there is no view %q", c.Reason, v.Name)
			continue
		}
		got := view(*c)
		if *update {
			c.Views[i].Want = rewrite(v.Want, got)
			continue
		}
		come, _ := today(v.Want)
		if diff := cmp.Diff(come, lines(got)); diff != "" {
			t.Errorf("%s: %s (-want +got; -update takes what came, read the change then)\n%s\ntext: %s", c.Reason, v.Name, diff, c.Text)
		}
		for _, line := range reached(v.Want, got) {
			t.Errorf("%s: %s: known to be missing, and came: take its mark off\n%s", c.Reason, v.Name, line)
		}
	}
}

// Parse reads the cases of a file.
func Parse(data string) []Case {
	var cases []Case
	var into *string
	expected := true
	for line := range strings.Lines(data) {
		body := strings.TrimRight(line, "\r\n")
		if name, ok := header(body); ok {
			if len(cases) == 0 {
				cases = append(cases, Case{})
			}
			c := &cases[len(cases)-1]
			words := strings.Fields(name)
			if expected = words[0] != "text"; expected {
				c.Views = append(c.Views, View{Name: name})
				into = &c.Views[len(c.Views)-1].Want
			} else {
				c.Options, into = words[1:], &c.Text
			}
			continue
		}
		if reason, ok := strings.CutPrefix(body, "# "); ok && expected {
			if into != nil || len(cases) == 0 {
				cases = append(cases, Case{Reason: reason})
				into = nil
			} else {
				cases[len(cases)-1].Reason += "\n" + reason
			}
			continue
		}
		if into != nil {
			*into += body + "\n"
		}
	}
	for i := range cases {
		cases[i].Text = strings.TrimSuffix(cases[i].Text, "\n")
		for k := range cases[i].Views {
			cases[i].Views[k].Want = strings.TrimRight(cases[i].Views[k].Want, "\n")
		}
	}
	return cases
}

// header gives the name of a section where the line begins one.
func header(line string) (string, bool) {
	name, ok := strings.CutPrefix(line, "-- ")
	if !ok {
		return "", false
	}
	name, ok = strings.CutSuffix(name, " --")
	return name, ok && strings.TrimSpace(name) != ""
}

// Format gives the cases as they stand in a file.
func Format(cases []Case) string {
	var b strings.Builder
	for i, c := range cases {
		if i > 0 {
			b.WriteByte('\n')
		}
		for line := range strings.SplitSeq(c.Reason, "\n") {
			b.WriteString("# " + line + "\n")
		}
		b.WriteString("-- " + strings.Join(append([]string{"text"}, c.Options...), " ") + " --\n" + c.Text + "\n")
		for _, v := range c.Views {
			b.WriteString("-- " + v.Name + " --\n")
			if v.Want != "" {
				b.WriteString(v.Want + "\n")
			}
		}
	}
	return b.String()
}
