package reporting

import (
	_ "embed"
	"strings"
	"sync"
)

// lists are the word lists of this package.
type lists struct{ works, terms, function map[string]bool }

//go:embed data/works.txt
var workData string

//go:embed data/terms.txt
var termData string

//go:embed data/function.txt
var functionData string

// wordList reads the word lists on first use.
var wordList = sync.OnceValue(func() lists {
	return lists{readList(workData), readList(termData), readList(functionData)}
})

// readList gives the lines of a word list that are neither empty nor comments.
func readList(data string) map[string]bool {
	m := make(map[string]bool)
	for line := range strings.Lines(data) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			m[line] = true
		}
	}
	return m
}
