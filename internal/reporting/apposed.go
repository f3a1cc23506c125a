package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// apposed takes what describes the speaker between two commas before the cue out of
// what is said, and makes who is described the source.
//
// The reading problem: behind a name that looks like another word, its description
// looks like the first piece of the words.
//
//	Will Holm, the owner of the boat, said it was lost.
//	The owner, Will Holm, whose boat was lost, said he was sorry.
//
// It stays silent where the attribution has another source, where the piece does not
// fill what stands between the commas, where no name stands before it, and at a piece
// that is no description: "On Monday, Kaja Holm, he said, left."
func (a *attribution) apposed(t *analysis.Text) {
	if len(a.content) != 2 || a.content[0].End+1 != a.cue.First || a.content[1].First < a.cue.End {
		return
	}
	piece := a.content[0]
	if t.Form(piece.End) != "," || piece.First < 2 || t.Form(piece.First-1) != "," {
		return
	}
	if a.source.Len() > 0 {
		if a.source.End == piece.First-1 && describesSource(t, a.source, piece) {
			a.content = a.content[1:]
		}
		return
	}
	first := t.Sentences[t.Tokens[piece.First].Sentence].Tokens.First
	s := phraseBefore(t, first, piece.First-2)
	if s.Len() == 0 || partOf(t, s.End-1) != name || !t.Tags[s.End-1].Proper() || !describesSource(t, s, piece) {
		return
	}
	for s.First > first && t.Capital(s.First-1) && t.Tokens[s.First-1].Kind == document.Word {
		s.First-- // "Will" is part of no phrase
	}
	a.source, a.content = s, a.content[1:]
}
