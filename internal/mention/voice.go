package mention

import (
	_ "embed"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/document"
)

//go:embed data/voices.txt
var voiceData string

// voices are the nouns for what a person speaks with or by.
var voices = sync.OnceValue(func() map[string]bool { return document.DataWords(voiceData) })

// voiced reports whether a range that begins with a possessor stands for him.
//
// The reading problem: the subject of a verb belongs to somebody named, who need
// not be the one who speaks.
//
//	Holm's voice said it was late. / Holm's letter says it is late.
//	Holm's illness showed that it was late. / Holm's neighbour says it is late.
//
// It holds for what one speaks with, for texts and for what the lexicon has as a
// noun of saying, and where nothing but the name stands ("said Holm's").
func (s *Set) voiced(m *Mention, r document.Range) bool {
	last := r.End - 1
	if last < m.Tokens.End {
		return true
	}
	w := s.Text.Word(last)
	_, cue := s.Text.Lexicon.Noun(w)
	return cue || voices()[w] || s.Text.Lexicon.Document(w) || s.Text.Form(last) == "'s" || s.Text.Form(last) == "’s"
}
