package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// heard gives the one who is heard, seen or remembered to say something: the phrase
// that ends at token i, right before the participle or infinitive of the cue, and
// stands right behind a verb of that kind. It is the one who speaks, not the subject
// of the sentence.
//
//	I remember my mother saying, "Go." / Nobody heard him shout, "Go!"
//
// It stays silent behind other verbs ("I left the house saying"), where more than the
// phrase stands between the verb and the cue ("I saw him at the pier, saying"), and
// behind "to": "I heard the bell to say".
func heard(t *analysis.Text, first, i int, g verbGroup) document.Range {
	if !g.infinite || i != g.First-1 {
		return document.Range{}
	}
	s := phraseBefore(t, first, i)
	if heardPronoun(t, i) {
		s = document.Range{First: i, End: i + 1}
	}
	if s.Len() == 0 || s.First <= first || !wordList().perceptions[lower(t, s.First-1)] {
		return document.Range{}
	}
	return s
}

// heardAfter reads the clause behind a quotation in which somebody hears another say
// it; the words behind its subject begin with token i.
//
//	"Go," I could hear him say.
func heardAfter(t *analysis.Text, i, end int) (clause, bool) {
	for i < end && (auxiliary(lower(t, i)) || t.Tags[i] == tagger.RB || t.Tags[i] == tagger.MD) {
		i++
	}
	if i+2 >= end || !wordList().perceptions[lower(t, i)] {
		return clause{}, false
	}
	s := document.Range{First: i + 1, End: i + 2}
	if !heardPronoun(t, i+1) {
		s = phraseAfter(t, i+1, end)
	}
	if s.Len() > 1 && reporting(t, s.End-1) && !t.Capital(s.End-1) && partOf(t, s.End-2).nominal() {
		s.End-- // the verb has been taken for the last noun
	}
	if s.Len() == 0 || s.End >= end {
		return clause{}, false
	}
	g, ok := readVerb(t, s.End, s.End, end)
	if !ok || !g.infinite && g.verb.Form != lexicon.Base {
		return clause{}, false
	}
	return clause{g, s, Verb, g.End}, true
}

// heardPronoun reports whether a token is a pronoun in the form of an object.
func heardPronoun(t *analysis.Text, i int) bool {
	return objectPronoun(lower(t, i)) || lower(t, i) == "her"
}
