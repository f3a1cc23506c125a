package main

import (
	"bytes"
	"fmt"
	"io/fs"

	"github.com/seed-761fda18/whosaid/quotes"
)

// check gives what is wrong with a pack: lines that cannot be read, entries that
// stand there twice, and entries that change nothing of the built-in words and
// the files of the pack before theirs.
func check(pack fs.FS, pattern string) ([]*quotes.LexiconError, error) {
	files, err := fs.Glob(pack, pattern)
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("no file %s there", pattern)
	}
	var findings []*quotes.LexiconError
	known := quotes.Builtin()
	for _, name := range files {
		data, err := fs.ReadFile(pack, name)
		if err != nil {
			return nil, err
		}
		wrong := known.Lint(name, data)
		findings = append(findings, wrong...)
		rest, err := quotes.ParseLexicon(name, without(data, wrong))
		if err != nil {
			return nil, err
		}
		known = quotes.Join(known, rest)
	}
	return findings, nil
}

// without gives the lines of a file but those that something is wrong with, each
// on the line where it stands.
func without(data []byte, wrong []*quotes.LexiconError) []byte {
	lines := bytes.Split(data, []byte("\n"))
	for _, e := range wrong {
		lines[e.Line-1] = nil
	}
	return bytes.Join(lines, []byte("\n"))
}
