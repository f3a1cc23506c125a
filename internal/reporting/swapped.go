package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/parser"
)

// swap puts right an attribution whose source and content have changed places.
//
// The reading problem: a short object right behind its verb looks like the
// speaker of a clause in the order "said the pilot".
//
//	The owner of the boat, Kaja Holm, rejected that claim.
//
// It stays silent at marks, at the verbs of saying that often stand before their
// subject, and unless the parse finds the subject of the cue in the content and
// its object in the source.
func (a *attribution) swap(t *analysis.Text) {
	if len(a.content) != 1 || a.cue.Len() == 0 || a.source.First != a.cue.End || a.content[0].End > a.cue.First || t.Quoted(a.content[0].First) {
		return
	}
	verb := a.cue.End - 1
	v, ok := t.Lexicon.Verb(t.Word(verb))
	if !ok || wordList().core[v.Lemma] {
		return
	}
	s := dependent(t, a.content[0], verb, parser.Nsubj)
	if s < 0 || dependent(t, a.source, verb, parser.Obj) < 0 {
		return
	}
	a.content[0], a.source = a.source, a.content[0]
}

// dependent gives the first token of r that hangs on a verb by a relation, -1
// where none does.
func dependent(t *analysis.Text, r document.Range, verb int, rel parser.Rel) int {
	for i := r.First; i < r.End; i++ {
		if t.Arcs[i] == (parser.Arc{Head: int32(verb), Rel: rel}) {
			return i
		}
	}
	return -1
}
