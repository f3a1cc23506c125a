package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
)

// whatCalled gives the words between marks behind "what somebody called" to him.
//
// The reading problem: the clause is the object of another verb, which then looks
// like the cue, and its subject like the one who speaks.
//
//	The crew survived what Kaja Holm called "a wall of water" and sailed on.
//
// What stands behind the marks is the writer's again. It stays silent where the
// verb before the marks is no verb of naming or has no subject behind "what", and
// where the other verb is one of speech: "She condemned what he called “a joke”."
func (a *attribution) whatCalled(t *analysis.Text) {
	what := a.content[0].First
	if lower(t, what) != "what" || t.Quoted(what) || a.ofSpeech(t, what) {
		return
	}
	end := min(t.Sentences[t.Tokens[what].Sentence].Tokens.End, what+clauseLength)
	mark := what + 1
	for mark < end && t.Region(mark) == t.Region(what) {
		mark++
	}
	v := mark - 1
	for v > what+1 && (partOf(t, v) == determiner || lower(t, v) == "as") {
		v--
	}
	g, ok := readVerb(t, what+1, v, mark)
	if mark == end || !ok || !wordList().naming[g.verb.Lemma] {
		return
	}
	if s := subject(t, what+1, g); s.Len() > 0 {
		a.source, a.cue, a.content = s, g.Range, betweenMarks(t, mark, end)
	}
}

// ofSpeech reports whether a cue before token i has a verb of speech.
func (a *attribution) ofSpeech(t *analysis.Text, i int) bool {
	for k := a.cue.First; k < min(a.cue.End, i); k++ {
		if v, ok := t.Lexicon.Verb(t.Word(k)); ok && v.Class == lexicon.Speech {
			return true
		}
	}
	return false
}

// betweenMarks gives the words between the marks that open with token mark, and those of
// the list that goes on behind them.
func betweenMarks(t *analysis.Text, mark, end int) []document.Range {
	var out []document.Range
	for i := mark; i < end; i++ {
		k := t.Region(i)
		if k < 0 || k == t.Region(mark-1) {
			if w := lower(t, i); w == "," || w == "and" || w == "or" {
				continue
			}
			break
		}
		r := document.Range{First: i + 1, End: i + 1}
		for r.End < end && t.Quoted(r.End) && t.Regions[t.Region(r.End)].Span.End <= t.Regions[k].Span.End {
			r.End++
		}
		if i = r.End; r.Len() > 0 {
			out = append(out, r)
		}
	}
	return out
}
