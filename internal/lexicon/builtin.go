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

// names is the text of nameList, which is too long to be copied out of data.
//
//go:embed data/given-names.txt
var names string

// entriesAbout is about the number of entries of the other lists.
const entriesAbout = 9000

// Builtin returns the lexicon of the embedded lists. It is built on first use,
// because a program that brings its own words should not pay for ours.
var Builtin = sync.OnceValue(newBuiltin)

// newBuiltin compiles the embedded lists. Tests hold them to be right and no
// entry to stand twice, so neither is looked for here.
func newBuiltin() *Lexicon {
	l := &Lexicon{entries: sync.OnceValue(builtinEntries), nameIndex: newNameIndex(names)}
	list := make([]Entry, 0, entriesAbout)
	for _, file := range must(fs.Glob(data, "data/*.txt")) {
		if file != nameList {
			list = must(parseEntries(list, file, string(must(data.ReadFile(file))), readLine))
		}
	}
	l.addAll(list)
	l.sortPrefixes()
	return l
}

// builtinEntries reads and checks all embedded lists, in the order of their names.
func builtinEntries() []Entry {
	var entries []Entry
	for _, file := range must(fs.Glob(data, "data/*.txt")) {
		entries = must(parseEntries(entries, file, string(must(data.ReadFile(file))), parseLine))
	}
	return entries
}

// must returns v; an embedded list that cannot be read is a fault of this
// package, which its tests would have shown.
func must[V any](v V, err error) V {
	if err != nil {
		panic("lexicon: the embedded lists are wrong: " + err.Error())
	}
	return v
}
