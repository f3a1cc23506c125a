package coref

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/document"
)

//go:embed data/titles.txt
var titleData string

//go:embed data/nouns.txt
var nounData string

// nounClass is what a rule for nominals knows of a word.
type nounClass uint16

// The classes of data/nouns.txt.
const (
	firm nounClass = 1 << iota
	settled
	vague
	family
	issued
	under
	issues
	prints
	times
)

// titles gives the word that a short title stands for.
var titles = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for short, long := range document.DataPairs(titleData) {
		m[short] = long
	}
	return m
})

// nouns gives the classes of the words of data/nouns.txt.
var nouns = sync.OnceValue(func() map[string]nounClass {
	classes := map[string]nounClass{"firm": firm, "settled": settled, "vague": vague, "family": family, "issued": issued, "under": under, "issues": issues, "prints": prints, "times": times}
	m := map[string]nounClass{}
	for words, class := range document.DataPairs(nounData) {
		for _, w := range strings.Fields(words) {
			m[w] |= classes[class]
		}
	}
	return m
})
