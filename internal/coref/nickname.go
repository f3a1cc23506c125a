package coref

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/nicknames.txt
var nicknameData string

// nicknames gives for a short given name the names that it may stand for.
var nicknames = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	for line := range strings.Lines(nicknameData) {
		long, short, ok := strings.Cut(strings.TrimSpace(line), ";")
		if !ok || line[0] == '#' {
			continue
		}
		long = strings.TrimSpace(long)
		for _, s := range strings.Fields(short) {
			m[s] = append(m[s], long)
		}
	}
	return m
})
