package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// divide parts a content that runs over a second cue of the same source, and gives
// the second attribution, if there is one. What that holds may be divided again.
//
// The reading problem: the second verb may be part of what is said, or say more.
//
//	Kaja Holm said the boat was lost and added that nobody was on it.
//	Kaja Holm said the boat "was a wreck" and called the sale "a joke".
//	Kaja Holm said the boat would be sold and warned that the crew would go.
//
// The first content ends before the conjunction; the second has the verb for its
// cue, and what follows for its content, at a verb of naming only what stands
// between marks. It stays silent where the verb is another than "add", a verb
// of naming with marks behind it, and a common verb of saying with a clause behind it
// that the first content cannot go on with; where its form is not that of the first
// cue, and inside marks.
func (a *attribution) divide(t *analysis.Text) (second attribution, ok bool) {
	n := len(a.content) - 1
	if !a.behindCue(n) {
		return attribution{}, false
	}
	first, found := lastVerb(t, a.cue)
	if !found || first.Form != lexicon.Past && first.Form != lexicon.Third {
		return attribution{}, false
	}
	r := a.content[n]
	for i := r.First + 1; i+2 < r.End; i++ {
		if t.Tags[i] != tagger.CC || t.Quoted(i) {
			continue
		}
		v, known := t.Lexicon.Verb(t.Word(i + 1))
		if !known || v.Form != first.Form {
			continue
		}
		content := reported(t, v, document.Range{First: i + 2, End: r.End})
		if content.Len() == 0 && wordList().core[v.Lemma] && cannotGoOn(t, document.Range{First: r.First, End: i}) {
			content = clauseOf(t, document.Range{First: i + 2, End: r.End})
		}
		if content.Len() == 0 {
			continue
		}
		a.content[n].End = i
		for a.content[n].Len() > 1 && t.Form(a.content[n].End-1) == "," {
			a.content[n].End--
		}
		return attribution{content: []document.Range{content}, cue: document.Range{First: i + 1, End: i + 2}, source: a.source}, true
	}
	return attribution{}, false
}

// behindCue reports whether piece n of the content stands behind a cue with a source.
func (a *attribution) behindCue(n int) bool {
	return a.cue.Len() > 0 && a.source.Len() > 0 && a.cue.First <= a.content[n].First
}

// lastVerb gives the last word of a cue that is a verb: pointed, of "pointed to".
func lastVerb(t *analysis.Text, cue document.Range) (lexicon.Verb, bool) {
	for i := cue.End - 1; i >= cue.First; i-- {
		if v, ok := t.Lexicon.Verb(t.Word(i)); ok {
			return v, true
		}
	}
	return lexicon.Verb{}, false
}

// cannotGoOn reports whether no verb in the past can be joined to a content: it has
// no finite verb, or its first is a "would" and the like.
func cannotGoOn(t *analysis.Text, r document.Range) bool {
	for i := r.First; i < r.End; i++ {
		switch {
		case t.Tags[i] == tagger.MD:
			return true
		case t.Tags[i].Finite():
			return false
		}
	}
	return true
}

// clauseOf gives the range where it begins as a reported clause, or else none.
func clauseOf(t *analysis.Text, r document.Range) document.Range {
	if opensClause(t, r.First) || subjectAndVerb(t, r) {
		return r
	}
	return document.Range{}
}

// reported gives the tokens of r, behind a verb, that are what the verb reports:
// all behind "add", those from the first mark on behind a verb of naming. There
// are none where the verb is another, or no mark comes.
func reported(t *analysis.Text, v lexicon.Verb, r document.Range) document.Range {
	switch {
	case v.Lemma == "add":
		return r
	case !wordList().naming[v.Lemma]:
		return document.Range{}
	}
	for r.First < r.End && !t.Quoted(r.First) {
		r.First++
	}
	return r
}
