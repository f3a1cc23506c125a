package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// unsaid reports whether an indirect quotation tells that there was talk, and
// not what was said.
//
// The reading problem: a talk has a topic, and a plea may still be to come; in
// both, the words beside the verb are the writer's alone.
//
//	The crews also discussed the state of the harbour.
//	The storm led the town to urge the crews to stay.
//	The storm hit the harbour, prompting the town to urge the crews to stay.
//	That said, the crews stayed. / Truth to say, they had no choice.
//	I went home and asked my mother.
//
// It stays silent where marks show somebody's words, where a clause says what
// was discussed ("discussed whether to sail"), and where the plea has a source
// that nothing prompts.
func unsaid(t *analysis.Text, q *Quotation) bool {
	if q.Kind != Indirect || len(q.Cue) == 0 {
		return false
	}
	cue := t.TokensOf(q.Cue[0])
	first, end := cue.First, cue.End
	prompted := false
	for i := first; i < end && i < len(t.Tokens); i++ {
		v, ok := t.Lexicon.Verb(t.Word(i))
		switch {
		case !ok:
		case v.Class == lexicon.Manner:
			prompted = true
		case v.Lemma == "say" && (saidSo(t, i) || toSay(t, i)):
			return true
		case v.Addressee && wordList().core[v.Lemma]:
			return hearerAlone(t, q.Content, end)
		case v.Lemma == "discuss":
			return t.Tags[t.TokenAt(q.Content[0].Start)] == tagger.DT
		default:
			return v.Form == lexicon.Base && (prompted || q.Source.Len() == 0) && behindTo(t, i)
		}
	}
	return false
}

// behindTo reports whether "to" stands before token i, adverbs aside.
func behindTo(t *analysis.Text, i int) bool {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		if lower(t, k) == "to" {
			return true
		}
		if t.Tags[k] != tagger.RB && lower(t, k) != "once" {
			return false
		}
	}
	return false
}

// saidSo reports whether token i is the verb of words that open a sentence and mean
// no more than "still": "that said,", "that being said,", "having said that,".
func saidSo(t *analysis.Text, i int) bool {
	k := i - 1
	if k >= 0 && i+2 < len(t.Tokens) && lower(t, k) == "having" && lower(t, i+1) == "that" && t.Form(i+2) == "," {
		return t.Sentences[t.Tokens[i].Sentence].Tokens.First == k
	}
	if k >= 0 && lower(t, k) == "being" {
		k--
	}
	return k >= 0 && i+1 < len(t.Tokens) && lower(t, k) == "that" && t.Form(i+1) == "," && t.Sentences[t.Tokens[i].Sentence].Tokens.First == k
}

// hearerAlone reports whether what stands right behind a verb of telling, which ends
// before a token, is no more than the one who is told: a pronoun, a name, or a noun for
// a person.
func hearerAlone(t *analysis.Text, content []document.Span, verb int) bool {
	first := t.TokenAt(content[0].Start)
	end := t.TokenAt(content[0].End-1) + 1
	if len(content) > 1 || first != verb || phraseAfter(t, first, end) != (document.Range{First: first, End: end}) {
		return false
	}
	_, role := t.Lexicon.Role(t.Word(end - 1))
	return role || t.Tags[end-1].Proper() || objectPronoun(lower(t, end-1))
}

// toSay reports whether token i is the verb of an infinitive that opens a sentence
// with a word before it: "truth to say,", "strange to say,".
func toSay(t *analysis.Text, i int) bool {
	return i > 1 && i+1 < len(t.Tokens) && lower(t, i-1) == "to" && t.Sentences[t.Tokens[i].Sentence].Tokens.First == i-2 && t.Form(i+1) == ","
}
