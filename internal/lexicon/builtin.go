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

// nameList is the list that the built-in lexicon indexes instead of parsing it.
const nameList = "data/given-names.txt"

// Builtin returns the lexicon of the embedded lists. It is built on first use, because a program that brings its own words
// should not pay for ours.
var Builtin = sync.OnceValue(newBuiltin)

// newBuiltin compiles the embedded lists.
func newBuiltin() *Lexicon {
	l := compile(must(builtinEntries(nameList)))
	names, err := data.ReadFile(nameList)
	l.nameIndex = newNameIndex(string(must(names, err)))
	l.entries = sync.OnceValue(func() []Entry { return must(builtinEntries("")) })
	return l
}

// must returns v; an embedded list that cannot be read is a fault of this package, which its tests would have shown.
func must[V any](v V, err error) V {
	if err != nil {
		panic("lexicon: the embedded lists are wrong: " + err.Error())
	}
	return v
}

// builtinEntries reads all embedded lists but one, in the order of their names.
func builtinEntries(without string) ([]Entry, error) {
	files, err := fs.Glob(data, "data/*.txt")
	if err != nil {
		return nil, err
	}
	entries := make([]Entry, 0, 1<<13)
	for _, file := range files {
		if file == without {
			continue
		}
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
