package mention

import (
	_ "embed"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/document"
)

//go:embed data/counted.txt
var countedData string

// countedWords are the words behind which a number belongs to the name.
var countedWords = sync.OnceValue(func() map[string]bool { return document.DataWords(countedData) })

// longestCounted is the length of the longest word of data/counted.txt.
const longestCounted = 9

// numbered reports whether the number at j belongs to the name that runs up to
// it: "Metal Workers Local 88", "Channel 4". It is silent behind words that name
// no body by a number: "Ada Park 52".
func (f *finder) numbered(j int) bool {
	return f.text.Tokens[j].Kind == document.Number && f.class(j-1).has(counted) && f.class(j-1).has(capital)
}
