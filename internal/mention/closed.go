package mention

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/closed.txt
var closedData string

// closedClasses gives the bits of the words that are no name, whatever capital
// they wear.
var closedClasses = sync.OnceValue(func() map[string]class {
	closed := map[string]class{}
	for line := range strings.Lines(closedData) {
		words, name, ok := strings.Cut(strings.TrimSpace(line), ";")
		if !ok || line[0] == '#' {
			continue
		}
		bits := function
		switch strings.TrimSpace(name) {
		case "determiner":
			bits |= determiner
		case "pronoun":
			bits |= pronoun
		}
		for _, w := range strings.Fields(words) {
			closed[w] |= bits
		}
	}
	return closed
})
