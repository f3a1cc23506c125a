package attribution

import (
	_ "embed"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/document"
)

//go:embed data/vague.txt
var vagueData string

// vague are nouns for anyone in a conversation, beside those that the lexicon
// knows for persons.
var vague = sync.OnceValue(func() map[string]bool { return document.DataWords(vagueData) })
