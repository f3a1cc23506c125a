package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// wordless reports whether an indirect quotation is a turn of speech in which a
// verb of saying gives no words.
//
// The reading problem: what stands behind the verb looks like what is said.
//
//	She said goodbye. / He told the story of two crews. / The crews want a say.
//	It goes without saying that rain is wet. / That is easier said than done.
//	Take any port, say Oslo. / The port, known as the Kettle, froze.
//	"It is dry," said Kaja Holm, quoting Odd Berg.
//	She called Odd Berg on Monday. / She argued with him. / She spoke at noon.
//	The police questioned the driver.
//
// It stays silent where a clause follows ("said grace was a gift"), where the words
// stand before the verb or in pieces, and where more is told than a phrase ("told
// the truth about the port and all who knew of it").
func wordless(t *analysis.Text, q *Quotation) bool {
	if q.Kind != Indirect || len(q.Cue) == 0 {
		return false
	}
	content, cue := t.TokensOf(q.Content[0]), t.TokensOf(q.Cue[0])
	if lower(t, content.First) == "than" {
		return true
	}
	for i := cue.First; i < cue.End; i++ {
		if i+2 < len(t.Tokens) && lower(t, i+1) == "without" && lower(t, i+2) == "saying" {
			return true
		}
		if v, ok := t.Lexicon.Verb(t.Word(i)); ok && !auxiliary(t.Word(i)) {
			return idle(t, q, v, i, content)
		}
	}
	return false
}

// idle reports whether verb v at token i gives no words in a content.
func idle(t *analysis.Text, q *Quotation, v lexicon.Verb, i int, content document.Range) bool {
	switch v.Lemma {
	case "know":
		return v.Form == lexicon.Participle && i+1 < len(t.Tokens) && lower(t, i+1) == "as"
	case "quote", "refer", "refer to", "call", "argue", "thank", "greet", "ask", "answer", "address":
		return onlyName(t, content)
	case "question":
		return onlyName(t, content) || onlyPeople(t, content)
	case "speak":
		return content.First > i+1 && lower(t, content.First-1) == "at"
	case "say":
		if v.Form == lexicon.Base && q.Source.Len() == 0 && (t.Tags[i] == tagger.VB || t.Tags[i] == tagger.VBP) && (i == 0 || t.Form(i-1) == "," || t.Tokens[i-1].Sentence != t.Tokens[i].Sentence) {
			return true
		}
	case "tell", "want":
	default:
		return false
	}
	if k := content.First; k+1 < content.End && objectPronoun(lower(t, k)) {
		content.First++
	}
	k := content.First
	if k+1 < content.End && partOf(t, k) == determiner {
		k++
	}
	const phrase = 8
	return wordList().wordless[lower(t, k)] && k > i && len(q.Content) == 1 && content.Len() <= phrase && !subjectAndVerb(t, content)
}

// onlyName reports whether a range holds nothing but one name and a day.
func onlyName(t *analysis.Text, r document.Range) bool {
	i := r.First
	for i < r.End && partOf(t, i) == name {
		i++
	}
	named := i > r.First
	return named && behindDay(t, i, r.End) == r.End
}

// onlyPeople reports whether a range holds nothing but people, by their roles, and a
// day.
func onlyPeople(t *analysis.Text, r document.Range) bool {
	people := phraseAfter(t, r.First, r.End)
	if people.Len() == 0 || !titled(t, people.End-1) {
		return false
	}
	return behindDay(t, people.End, r.End) == r.End
}

// behindDay gives the token behind a preposition and a day from token i on, either
// of which may be missing.
func behindDay(t *analysis.Text, i, end int) int {
	if i+1 < end && t.Tags[i] == tagger.IN {
		i++
	}
	for i < end && t.Lexicon.Calendar(t.Word(i)) {
		i++
	}
	return i
}
