package mention

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/document"
)

//go:embed data/closed.txt
var closedData string

// closedClasses gives the bits of the words that are no name, whatever capital
// they wear.
var closedClasses = sync.OnceValue(func() map[string]class {
	closed := map[string]class{}
	for words, name := range document.DataPairs(closedData) {
		bits := function
		switch name {
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
