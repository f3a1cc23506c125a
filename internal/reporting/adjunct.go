package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/document"
)

// adjunct puts the subject of the cue in the place of a source that tells when or
// where or whose turn it is, and leaves out a day as source.
//
// The reading problem: the labels take the noun that is nearest or first for the
// one who speaks.
//
//	After the match, Kaja Holm, the coach, said it was late.
//	Posts from Friday said it was late.
//	HOLM: The mayor has said it was late.
//
// It stays silent behind prepositions that a speaker may follow ("Kaja Holm heard
// from Odd Berg that it was late") and where the parse finds no other subject.
func (b *besideReader) adjunct() {
	s := b.q.Source
	if s.Len() == 0 || b.q.CueClass != Verb {
		return
	}
	day := true
	for i := s.First; i < s.End; i++ {
		day = day && b.t.Lexicon.Calendar(b.t.Word(i))
	}
	label := s.End < b.q.CueToken && b.t.Form(s.End) == ":"
	if !day && !label && (s.First <= b.sentence.First || !wordList().occasions[lower(b.t, s.First-1)]) {
		return
	}
	if day {
		b.q.Source = document.Range{}
	}
	if k := b.subject(b.q.CueToken); k >= 0 && (k < s.First || k >= s.End) {
		b.takeSource(k)
	}
}
