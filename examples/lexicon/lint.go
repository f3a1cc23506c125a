package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"

	"github.com/seed-761fda18/whosaid/quotes"
)

// check gives what is wrong with a pack: lines that cannot be read, entries that
// stand there twice, and entries that change nothing.
func check(pack fs.FS, pattern string) ([]string, error) {
	files, err := fs.Glob(pack, pattern)
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("no file %s there", pattern)
	}
	var findings []string
	var entries []quotes.LexiconEntry
	for _, name := range files {
		data, err := fs.ReadFile(pack, name)
		if err != nil {
			return nil, err
		}
		wrong, good, err := readable(name, data)
		if err != nil {
			return nil, err
		}
		findings = append(findings, wrong...)
		entries = append(entries, good.Entries()...)
	}
	return append(findings, idle(entries)...), nil
}

// readable reads a file without the lines that are wrong, and says which those
// are. Each line is read alone first, for the reading of a file ends at its first
// wrong line.
func readable(name string, data []byte) (findings []string, good quotes.Lexicon, err error) {
	lines := bytes.Split(data, []byte("\n"))
	for i, line := range lines {
		var wrong *quotes.LexiconError
		if _, err := quotes.ParseLexicon(name, line); errors.As(err, &wrong) {
			findings = append(findings, fmt.Sprintf("%s:%d: %v: %q", name, i+1, wrong.Err, wrong.Text))
			lines[i] = nil
		}
	}
	good, err = quotes.ParseLexicon(name, bytes.Join(lines, []byte("\n")))
	return findings, good, err
}

// key is what makes two entries the same.
type key struct{ text, class string }

// idle gives the entries that repeat another one or change nothing: those that
// are built in as they stand, and removals of what is not there.
func idle(entries []quotes.LexiconEntry) []string {
	known := map[key]quotes.LexiconEntry{}
	classes := map[string]int{}
	for _, e := range quotes.Builtin().Entries() {
		known[key{e.Text, e.Class}] = e
		classes[e.Text]++
	}
	mine := map[key]quotes.LexiconEntry{}
	var out []string
	report := func(e quotes.LexiconEntry, format string, args ...any) {
		out = append(out, fmt.Sprintf("%s:%d: ", e.File, e.Line)+fmt.Sprintf(format, args...))
	}
	for _, e := range entries {
		k := key{e.Text, e.Class}
		old, there := known[k]
		first, twice := mine[k]
		switch {
		case twice && first.Removed == e.Removed:
			report(e, "%q stands already in %s:%d", e.Text, first.File, first.Line)
		case e.Removed && !there && !twice && (e.Class != "" || classes[e.Text] == 0):
			report(e, "%q is not there to be removed", e.Text)
		case !e.Removed && there && old.Attributes == e.Attributes:
			report(e, "%q is built in as it stands", e.Text)
		}
		mine[k] = e
	}
	return out
}
