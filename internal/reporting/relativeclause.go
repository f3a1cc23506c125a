package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// relative lets the phrase that a relative pronoun stands for be the source.
//
//	Kaja Holm, who said the boat "was sold," left.
//
// It stays silent where no phrase stands right before the pronoun.
func (b *besideReader) relative() {
	s := b.q.Source
	if s.Len() != 1 || !relative(lower(b.t, s.First)) {
		return
	}
	a := antecedent(b.t, max(b.sentence.First, s.First-clauseLength), s.First)
	if a.Len() == 0 {
		return
	}
	b.q.Source = a
	if s.First > 0 && b.t.Form(s.First-1) == "," {
		b.endRelative()
	}
}

// endRelative lets the content of a relative clause end where the clause does:
// at the comma, or the marks behind it, that a finite verb follows.
//
//	Kaja Holm, who said the boat "was sold," left in May.
//
// It stays silent where neither a verb stands before the comma nor a mark behind it:
// the comma is then the clause's own.
func (b *besideReader) endRelative() {
	c := &b.q.Content[len(b.q.Content)-1]
	said := false
	for i := b.t.TokenAt(c.Start); i+1 < len(b.t.Tokens) && b.t.Tokens[i+1].Start < c.End; i++ {
		said = said || b.t.Tags[i].Verb()
		closes := b.t.Tokens[i+1].Kind == document.Mark && b.t.Region(i+1) >= 0
		if b.t.Form(i) != "," || !said && !closes {
			continue
		}
		end := i
		if closes {
			i, end = i+1, i+1
		}
		if i+1 < len(b.t.Tokens) && (b.t.Tags[i+1].Verb() && b.t.Tags[i+1] != tagger.VBG || b.t.Tags[i+1] == tagger.MD) {
			c.End = b.t.Tokens[end-1].End
			return
		}
	}
}
