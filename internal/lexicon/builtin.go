package lexicon

import (
	"embed"
	"io/fs"
	"sync"
)

// data holds the built-in lists. README.md beside them says how to add words.
//
//go:embed data/*.txt
var data embed.FS

// Builtin returns the lexicon of the embedded lists. It is built on first use, because a program that brings its own words
// should not pay for ours.
var Builtin = sync.OnceValue(func() *Lexicon {
	entries, err := builtinEntries()
	if err != nil {
		panic("lexicon: the embedded lists are wrong: " + err.Error())
	}
	return compile(entries)
})

// builtinEntries reads all embedded lists, in the order of their names.
func builtinEntries() ([]Entry, error) {
	files, err := fs.Glob(data, "data/*.txt")
	if err != nil {
		return nil, err
	}
	entries := make([]Entry, 0, 1<<13)
	for _, file := range files {
		text, err := data.ReadFile(file)
		if err != nil {
			return nil, err
		}
		if entries, err = parseEntries(entries, file, string(text)); err != nil {
			return nil, err
		}
	}
	return entries, nil
}
