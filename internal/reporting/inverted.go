package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// inverted reads a clause whose subject stands behind its verb, which is token i or
// stands behind an auxiliary there.
//
//	"Go," said the pilot. / "Go," would say the pilot.
//
// It stays silent at participles and infinitives, where no noun phrase follows the
// verb, adverbs aside, and at a pronoun that only hears: "Go," told him the pilot.
func inverted(t *analysis.Text, first, i, end int) (clause, bool) {
	g, ok := readVerb(t, first, i, end)
	if !ok || g.verb.Form != lexicon.Past && g.verb.Form != lexicon.Third && !(g.verb.Form == lexicon.Base && t.Tags[i].Finite()) {
		return clause{}, false
	}
	next := g.End
	for next < end && t.Tags[next] == tagger.RB && next < g.End+2 {
		next++
	}
	s := phraseAfter(t, next, end)
	if s.Len() == 0 || objective(t, s) {
		return clause{}, false
	}
	return clause{g, s, Verb, s.End}, true
}

// cueNoun reports whether token i is a noun that introduces content.
func cueNoun(t *analysis.Text, i int) bool {
	_, ok := t.Lexicon.Noun(t.Word(i))
	return ok
}

// nominalClause reads a clause whose cue is a noun and begins with token i: the
// noun's owner is the source, if it has one.
//
//	"Never," was Kaja Holm's answer. / "Never," came the reply.
func nominalClause(t *analysis.Text, i, end int) (clause, bool) {
	switch lower(t, i) {
	case "was", "is", "were", "came", "comes", "ran":
	default:
		return clause{}, false
	}
	to := i + 3
	for to <= end && to < i+nounDistance && !cueNoun(t, to-1) {
		to++
	}
	if to > end || !cueNoun(t, to-1) {
		return clause{}, false
	}
	n, _ := t.Lexicon.Noun(t.Word(to - 1))
	g := verbGroup{Range: document.Range{First: to - 1, End: to}, head: to - 1, verb: lexicon.Verb{Lemma: n.Lemma, Class: n.Class}}
	c := clause{verbGroup: g, class: Noun, end: to}
	if t.Tags[i+1] == tagger.PRPS {
		c.source = document.Range{First: i + 1, End: i + 2}
	}
	for k := i + 1; k < to-1; k++ {
		if t.Tags[k] == tagger.POS {
			c.source = document.Range{First: i + 1, End: k}
		}
	}
	if to < end && lower(t, to) == "of" {
		c.source = phraseAfter(t, to+1, end)
	}
	return c, true
}

// objective reports whether the phrase is a pronoun that is no subject.
func objective(t *analysis.Text, s document.Range) bool {
	if s.Len() != 1 {
		return false
	}
	switch lower(t, s.First) {
	case "him", "her", "them", "me", "us", "who":
		return true
	}
	return false
}
