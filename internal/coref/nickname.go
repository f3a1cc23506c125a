package coref

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/document"
)

//go:embed data/nicknames.txt
var nicknameData string

// nicknames gives for a short given name the names that it may stand for.
var nicknames = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	for long, short := range document.DataPairs(nicknameData) {
		for _, s := range strings.Fields(short) {
			m[s] = append(m[s], long)
		}
	}
	return m
})
