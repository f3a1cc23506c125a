package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
)

// impersonal takes the source off a passive that does not tell who speaks.
//
// The reading problem: the subject of the verb stands where the speaker stands
// elsewhere, and is nobody, or the one of whom something is said.
//
//	It was later revealed that the boat was sold.
//	He is reported to have sold the boat.
//
// Before an infinitive the subject belongs to what is said. The rule stays silent at
// verbs that take a hearer ("It was told that", "He was asked to leave"), at "it" in
// the active ("It said that"), where the one who speaks is heard ("He was heard to
// say"), and before the infinitive of what the subject thinks ("He was determined to
// leave").
func (b *besideReader) impersonal() {
	s := b.q.Source
	if b.q.CueClass != Verb || b.quoted || b.group.verb.Addressee || s.Len() == 0 || s.End != b.group.First || b.q.Kind == Direct || !b.passive() {
		return
	}
	first := b.t.TokenAt(b.q.Content[0].Start)
	switch {
	case s.Len() == 1 && lower(b.t, s.First) == "it":
		b.q.Source = document.Range{}
	case b.group.verb.Class == lexicon.Speech && first == b.group.End && lower(b.t, first) == "to" && partOf(b.t, s.End-1).nominal():
		b.q.Source = document.Range{}
		b.q.Content = append([]document.Span{b.t.SpanOf(s)}, b.q.Content...)
	}
}
