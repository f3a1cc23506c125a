package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// fronted lets the words of a participle that opens a sentence end at its comma, and
// takes the subject behind it for their source.
//
// The reading problem: the clause behind the comma looks like more of the words.
//
//	Having said that the boat was old, Kaja Holm left.
//
// It stays silent where a source is known, and where no phrase with a finite verb
// stands behind a comma ("Saying that boats, nets and oars were old").
func (b *besideReader) fronted() {
	first := b.t.TokenAt(b.q.Cue[0].Start)
	if b.q.Source.Len() > 0 || first != b.sentence.First || b.t.Tags[first] != tagger.VBG || b.q.Kind == Direct {
		return
	}
	c := &b.q.Content[len(b.q.Content)-1]
	for i := b.t.TokenAt(c.Start) + 1; i+1 < b.sentence.End && b.t.Tokens[i].Start < c.End; i++ {
		if b.t.Form(i) != "," || b.t.Quoted(i) {
			continue
		}
		s := phraseAfter(b.t, i+1, b.sentence.End)
		if s.Len() > 0 && s.End < b.sentence.End && b.t.Tags[s.End].Finite() && speaks(b.t, s) {
			c.End, b.q.Source = b.t.Tokens[i-1].End, s
			return
		}
	}
}
