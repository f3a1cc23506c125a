package reporting

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
)

// byDistance is how far, in tokens, "by" may stand behind a passive verb.
const byDistance = 6

// told turns round the clause of a passive verb of telling: its subject is the
// one who hears, and who speaks stands behind "by", if anywhere.
//
// The reading problem: the subject of the verb is not the speaker.
//
//	"It was old," Kaja Holm was told by the pilot.
//	Kaja Holm had been told that the boat was sold.
//
// What the model has read before and behind the verb is told behind it; but who "was
// accused of lying" is part of what is said. The rule stays silent at verbs that take
// no hearer ("was heard to say"), where there is no form of "be" before the verb, and
// where the subject is the one who thinks ("was convinced that").
func (b *besideReader) told() {
	v := b.group.verb
	if !v.Addressee || wordList().attitudes[v.Lemma] || v.Form != lexicon.Past && v.Form != lexicon.Participle || !b.passive() {
		return
	}
	if s := b.q.Source; s.Len() > 0 && s.End <= b.group.First {
		b.q.Addressee, b.q.Source = s, document.Range{}
	}
	if c := b.q.Content; len(c) > 1 && b.q.Kind == Indirect && b.t.TokenAt(c[0].End) == b.group.First && lower(b.t, b.t.TokenAt(c[1].Start)-1) != "of" {
		b.q.Addressee = b.t.TokensOf(c[0])
		b.q.Content = c[1:]
	}
	for i := b.group.End; i < min(b.limit(b.group.End), b.group.End+byDistance); i++ {
		if lower(b.t, i) == "by" {
			b.q.Source = phraseAfter(b.t, i+1, b.limit(i+1))
			return
		}
	}
}

// passive reports whether a form of "be" stands among the auxiliaries of the cue.
func (b *besideReader) passive() bool {
	for i := b.group.First; i < b.group.head; i++ {
		switch strings.TrimPrefix(strings.ReplaceAll(lower(b.t, i), "’", "'"), "'") {
		case "am", "is", "are", "was", "were", "be", "been", "being", "m", "re":
			return true
		}
	}
	return false
}
