package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/seed-761fda18/whosaid/quotes"
)

// cases reads a file of cases with the library, prints each wrong one with what
// was expected and what came, and at the end how many are right.
func cases(w io.Writer, read find, path string) error {
	all, err := readLines[situation](path)
	if err != nil {
		return err
	}
	if err := checkSituations(path, all); err != nil {
		return err
	}
	right := 0
	for _, s := range all {
		got := read(s.Text)
		faults := judge(s, got)
		if len(faults) == 0 {
			right++
			continue
		}
		printCase(w, s, got, faults)
	}
	_, err = fmt.Fprintf(w, "%d of %d cases right\n", right, len(all))
	return err
}

// checkSituations says what is wrong with a file that holds no cases.
func checkSituations(path string, all []situation) error {
	for i, s := range all {
		if s.ID == "" || s.Text == "" {
			return fmt.Errorf("%s: case %d has no \"id\" or no \"text\": this is not a file of cases", path, i+1)
		}
		for k, q := range s.Quotes {
			if q.Type == "" || len(q.Parts) == 0 {
				return fmt.Errorf("%s: case %s, quotation %d has no \"type\" or no \"parts\": this is not a file of cases", path, s.ID, k+1)
			}
			for _, p := range q.Parts {
				if p.Start < 0 || p.End > len(s.Text) || p.End < p.Start || s.Text[p.Start:p.End] != p.Text {
					return fmt.Errorf("%s: case %s, quotation %d: part %q does not stand at %d-%d", path, s.ID, k+1, p.Text, p.Start, p.End)
				}
			}
		}
	}
	return nil
}

// judge gives what is wrong with the quotations found in a case: nothing where
// each expected one was found as it is and no other.
func judge(s situation, got []quotes.Quote) []string {
	w := wordsOf(s.Text)
	gold, pred := make([][]int, len(s.Quotes)), make([][]int, len(got))
	for i, q := range s.Quotes {
		gold[i] = w.set(q.spans())
	}
	for i, q := range got {
		pred[i] = w.set(q.Content)
	}
	var faults []string
	found := match(gold, pred, 0.01)
	for i, j := range found {
		if j < 0 {
			faults = append(faults, fmt.Sprintf("missing: %s", describeExpected(s.Quotes[i])))
			continue
		}
		c := check{words: w, want: s.Quotes[i], got: got[j], all: got}
		c.content(gold[i], pred[j])
		c.beside()
		c.speaker()
		c.more()
		faults = append(faults, c.faults...)
	}
	for j, q := range got {
		if !slices.Contains(found, j) {
			faults = append(faults, fmt.Sprintf("not expected: %s", describe(s.Text, q)))
		}
	}
	return faults
}

// printCase prints a wrong case: its text, what was expected, what came, and
// where the two part.
func printCase(w io.Writer, s situation, got []quotes.Quote, faults []string) {
	fmt.Fprintf(w, "%s (%s", s.ID, s.Group)
	if s.Note != "" {
		fmt.Fprintf(w, "; %s", s.Note)
	}
	fmt.Fprintf(w, ")\n  text      %q\n", s.Text)
	for _, q := range s.Quotes {
		fmt.Fprintf(w, "  expected  %s\n", describeExpected(q))
	}
	if len(s.Quotes) == 0 {
		fmt.Fprintf(w, "  expected  nothing\n")
	}
	for _, q := range got {
		fmt.Fprintf(w, "  came      %s\n", describe(s.Text, q))
	}
	if len(got) == 0 {
		fmt.Fprintf(w, "  came      nothing\n")
	}
	for _, f := range faults {
		fmt.Fprintf(w, "  wrong     %s\n", f)
	}
	fmt.Fprintln(w)
}

// describeExpected writes an expected quotation in one line.
func describeExpected(e expected) string {
	var parts []string
	for _, p := range e.Parts {
		parts = append(parts, p.Text)
	}
	source := ""
	if e.Speaker != nil {
		source = e.Speaker.Text
	}
	return line(e.Type, parts, orEmpty(e.Cue), source, orEmpty(e.Canonical))
}

// describe writes a quotation that was found in one line.
func describe(text string, q quotes.Quote) string {
	var parts []string
	for _, s := range q.Content {
		parts = append(parts, s.In(text))
	}
	names := []string{q.Speaker.Name}
	for _, s := range q.CoSpeakers {
		names = append(names, s.Name)
	}
	out := line(q.Kind.String(), parts, q.Cue.Text, q.Source.In(text), strings.Join(names, "; "))
	if q.Speaker.Rule != "" {
		out += fmt.Sprintf(" · %s by %s", q.Speaker.Confidence, q.Speaker.Rule)
	}
	return out
}

// line joins the parts of a quotation's description.
func line(kind string, parts []string, cue, source, speaker string) string {
	return fmt.Sprintf("%s %q · cue %q · source %q · speaker %q", kind, strings.Join(parts, " | "), cue, source, speaker)
}

// orEmpty gives the string, and the empty one for nil.
func orEmpty(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
