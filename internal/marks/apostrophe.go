package marks

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/document"
)

//go:embed data/elisions.txt
var elisionData string

//go:embed data/clippings.txt
var clippingData string

// apostrophes holds the words that an apostrophe belongs to.
type apostrophes struct {
	elisions  map[string]bool // true: hardly ever anything else
	clippings map[string]bool
}

// knownApostrophes reads the word lists on first use.
var knownApostrophes = sync.OnceValue(func() apostrophes {
	a := apostrophes{elisions: make(map[string]bool), clippings: document.DataWords(clippingData)}
	for word, class := range document.DataPairs(elisionData) {
		a.elisions[strings.TrimPrefix(word, "'")] = class == "fixed"
	}
	return a
})

// weighSingle gives a single mark its cost as an apostrophe and what the words
// beside it add to the other two.
//
// The reading problem: an apostrophe has the form of a single mark.
//
//	'I saw the Lunds' boat in the '90s,' he said, 'an' 'twas goin' fast.'
//
// A mark behind a word without a stop may be the apostrophe of a plural or of a
// word cut short, one before a word that of a word that lost its beginning. It
// stays dear (no apostrophe) behind a stop, and before a word that is on no
// list.
func weighSingle(d *document.Document, m *mark, n neighbours) {
	m.none = 40
	switch {
	case n.before == letter && n.after == letter:
		m.none = 0
	case n.before == letter || n.before == digit:
		m.close += 4
		m.none = trailing(strings.ToLower(d.Tokens[n.prev].In(d.Text)), n)
		if m.none == 5 {
			m.close += 6
		}
	case n.after == digit && n.next >= 0:
		if decade(d.Tokens[n.next].In(d.Text)) {
			leading(m, true)
		} else {
			m.none = 30
		}
	case n.next >= 0:
		m.none = 30
		if n.first && d.Capital(n.next) {
			m.none = 60
		}
		if fixed, ok := knownApostrophes().elisions[strings.ToLower(d.Tokens[n.next].In(d.Text))]; ok {
			leading(m, fixed)
			if n.first && d.Capital(n.next) {
				m.open -= 6 // 'Tis at the start of a paragraph may well be said
			}
		}
		if m.shape == raised && m.none > 15 {
			m.none = 15
		}
	}
	if m.shape == opening {
		m.none += 10
	}
}

// trailing gives the cost of an apostrophe behind a word: low for plurals and
// clipped words.
func trailing(w string, n neighbours) int32 {
	switch {
	case n.before == digit:
		return 5
	case len(w) > 3 && strings.HasSuffix(w, "in") && n.after != stop:
		return 5
	case strings.HasSuffix(w, "s") || strings.HasSuffix(w, "z") || strings.HasSuffix(w, "x"):
		if n.after == space {
			return 3
		}
		return 12
	case knownApostrophes().clippings[w] || strings.HasSuffix(w, "in"):
		return 6
	}
	return 20
}

// decade reports whether the number is a year cut short: '90s, '68.
func decade(w string) bool {
	w = strings.TrimSuffix(w, "s")
	return len(w) == 2 && w[0] >= '0' && w[0] <= '9' && w[1] >= '0' && w[1] <= '9'
}

// leading sets the costs of a mark before a word that may have lost its
// beginning.
func leading(m *mark, fixed bool) {
	if fixed {
		m.none = 3
	} else {
		m.none = 10
	}
	m.open += 12
}
