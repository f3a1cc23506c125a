package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// reports reports whether the cue of a quotation holds a word that the lexicon
// knows for one: a verb, a noun, a preposition. Verbs of manner (smile, prompt)
// are cues beside a quotation in marks alone.
//
// The reading problem: the model takes a clause behind any verb for words, where
// nobody speaks.
//
//	The crews planted trees to guard against floods.
//	The storm hit the harbour, prompting the crews to plead for help again.
//
// It stays silent where marks show that words are repeated.
func reports(t *analysis.Text, q *Quotation) bool {
	if q.Kind != Indirect || len(q.Cue) == 0 {
		return true
	}
	cue := t.TokensOf(q.Cue[0])
	first, end := cue.First, cue.End
	for i := first; i < end && i < len(t.Tokens); i++ {
		modified := i > first && (t.Tags[i-1] == tagger.JJ || t.Tags[i-1] == tagger.DT)
		v, verb := t.Lexicon.Verb(t.Word(i))
		if cueNoun(t, i) || verb && v.Class != lexicon.Manner && !(modified && t.Tags[i].Noun()) {
			return true
		}
		if _, ok := t.Lexicon.Preposition(words(t, i, end)); ok {
			return true
		}
		if n, _ := t.Lexicon.VerbPhrase(words(t, i, end)); n > 1 {
			return true
		}
	}
	return clausal(t, t.TokenAt(q.Content[0].Start))
}

// clausal reports whether token i opens a reported clause or infinitive. A pronoun
// in the form of an object does not: "raised him to the rank of a general".
func clausal(t *analysis.Text, i int) bool {
	return opensClause(t, i) || lower(t, i) == "to" || t.Tags[i] == tagger.PRP && !wordList().objects[lower(t, i)]
}
