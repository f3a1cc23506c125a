package reporting

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// TestBeside reads one quotation a row, given as a text with its source, cue and
// content, and compares what stands beside it.
func TestBeside(t *testing.T) {
	tests := []struct{ reason, text, source, cue, content, want string }{
		{"a hearer with a name", "Kaja Holm told Harbour News the boat was sold.", "Kaja Holm", "told", "the boat was sold", "cue [told] tell · to [Harbour News]"},
		{"a hearer before that", "He told the crew of the Gull that it was sold.", "He", "told", "it was sold", "cue [told] tell · to [the crew of the Gull]"},
		{"a pronoun as hearer", "He told them he was ill.", "He", "told", "he was ill", "cue [told] tell · to [them]"},
		{"look-alike: no hearer", "He said the crew was ill.", "He", "said", "the crew was ill", "cue [said] say"},
		{"a hearer behind to", "\"Go,\" she said to Odd Berg.", "she", "said", "Go,", "cue [said] say · to [Odd Berg]"},
		{"look-alike: to a place in time", "\"Go,\" she said to applause.", "she", "said", "Go,", "cue [said] say"},
		{"not said", "Kaja Holm did not say when the boat would sail.", "Kaja Holm", "say", "when the boat would sail", "cue [did not say] say · negative"},
		{"refused to be said", "Kaja Holm declined to say why.", "Kaja Holm", "say", "why", "cue [declined to say] say · negative"},
		{"denied", "Kaja Holm denied the boat was sold.", "Kaja Holm", "denied", "the boat was sold", "cue [denied] deny · negative"},
		{"said by nobody", "Neither Kaja Holm nor Odd Berg said why.", "Kaja Holm nor Odd Berg", "said", "why", "cue [said] say · negative"},
		{"look-alike: had said is said", "Kaja Holm had said the boat was sold.", "Kaja Holm", "said", "the boat was sold", "cue [said] say"},
		{"yet to be said", "Kaja Holm will tell the crew that the boat is sold.", "Kaja Holm", "tell", "the boat is sold", "cue [will tell] tell · future · to [the crew]"},
		{"planned", "Kaja Holm is expected to announce that the boat is sold.", "Kaja Holm", "announce", "the boat is sold", "cue [is expected to announce] announce · future"},
		{"might be said", "Kaja Holm may say the boat is sold.", "Kaja Holm", "say", "the boat is sold", "cue [may say] say · conditional"},
		{"asked", "She asked whether the boat was sold.", "She", "asked", "whether the boat was sold", "cue [asked] ask · question"},
		{"asked someone", "She asked Odd Berg if the boat was sold.", "She", "asked", "if the boat was sold", "cue [asked] ask · question · to [Odd Berg]"},
		{"wondered", "She wondered if the boat was sold.", "She", "wondered", "if the boat was sold", "cue [wondered] wonder · question"},
		{"look-alike: a question between marks", "\"Why?\" she asked.", "she", "asked", "Why?", "cue [asked] ask"},
		{"a channel", "Kaja Holm said in a statement on Monday that the boat was sold.", "Kaja Holm", "said", "the boat was sold", "cue [said] say · in [in a statement]"},
		{"a channel in front", "In an interview, Kaja Holm said the boat was sold.", "Kaja Holm", "said", "the boat was sold", "cue [said] say · in [In an interview]"},
		{"a network", "Kaja Holm wrote on Twitter that the boat was sold.", "Kaja Holm", "wrote", "the boat was sold", "cue [wrote] write · in [on Twitter]"},
		{"look-alike: a place", "Kaja Holm said in the harbour that the boat was sold.", "Kaja Holm", "said", "the boat was sold", "cue [said] say"},
		{"look-alike: tweeting is its own", "Kaja Holm tweeted that the boat was sold.", "Kaja Holm", "tweeted", "the boat was sold", "cue [tweeted] tweet"},
		{"someone quotes", "Kaja Holm quoted Odd Berg as saying the boat \"is sold.\"", "Odd Berg", "quoted", "the boat \"is sold.", "cue [quoted … as saying] quote · source [Odd Berg] · via [Kaja Holm]"},
		{"someone is quoted", "Odd Berg was quoted by Kaja Holm as saying the boat was sold.", "Odd Berg", "quoted by Kaja Holm as saying", "the boat was sold", "cue [was quoted … as saying] quote · source [Odd Berg] · via [Kaja Holm]"},
		{"someone is quoted behind the words", "\"Go,\" Odd Berg was quoted as saying.", "Odd Berg", "was quoted as saying", "Go,", "cue [was quoted as saying] quote"},
		{"one who was told hears", "Kaja Holm had been told that the boat was sold.", "Kaja Holm", "told", "the boat was sold", "cue [told] tell · to [Kaja Holm]"},
		{"one who is told now hears", "I am told that the boat was sold.", "I", "told", "the boat was sold", "cue [told] tell · to [I]"},
		{"look-alike: that is no hearer", "Kaja Holm was convinced that the boat was sold.", "Kaja Holm", "convinced", "the boat was sold", "cue [convinced] convince"},
		{"a preposition", "According to Kaja Holm, the boat was sold.", "Kaja Holm", "According to", "the boat was sold", "cue [According to] according to"},
		{"a noun", "Kaja Holm's claim that the boat was sold is wrong.", "Kaja Holm", "claim", "the boat was sold", "cue [claim] claim"},
		{"adverbs and channels are no cue", "Kaja Holm now says in a letter that the boat was sold.", "Kaja Holm", "now says in a letter", "that the boat was sold", "cue [says] say · in [in a letter]"},
		{"a relative pronoun stands for its phrase", "Kaja Holm, who told Odd Berg the boat was sold, left.", "who", "told", "the boat was sold", "cue [told] tell · to [Odd Berg]"},
		{"a longer cue", "Kaja Holm went on to say the boat was sold.", "Kaja Holm", "went on to say", "the boat was sold", "cue [went on to say] say"},
	}
	for _, tt := range tests {
		a, q := indirect(tt.text, tt.source, tt.cue, tt.content)
		if strings.HasPrefix(tt.text, "\"") {
			q.Kind = Direct
		}
		beside(a, &q)
		if diff := cmp.Diff(tt.want, besideDump(a, &q)); diff != "" {
			t.Errorf("%s: %s (-want +got)\n%s", tt.reason, tt.text, diff)
		}
	}
}

// TestBesideMends reads one quotation a row and compares the source and the
// content that are left.
func TestBesideMends(t *testing.T) {
	tests := []struct{ reason, text, source, cue, content, want string }{
		{"an apposition is no source", "Kaja Holm, the owner, said the boat was sold.", "Kaja Holm, the owner", "said", "the boat was sold", "Kaja Holm: the boat was sold"},
		{"what the speaker does is no source", "\"Go,\" said the owner, rising.", "the owner, rising", "said", "Go,", "the owner: Go,"},
		{"an adverb is no source", "\"Go,\" said Kaja icily.", "Kaja icily", "said", "Go,", "Kaja: Go,"},
		{"a phrase like an adverb is no source", "\"Go,\" said the doctor at last.", "the doctor at last", "said", "Go,", "the doctor: Go,"},
		{"look-alike: a place is", "\"Go,\" said the doctor at Gull.", "the doctor at Gull", "said", "Go,", "the doctor at Gull: Go,"},
		{"a relative clause behind another", "Another, who said the boat was sold, left.", "who", "said", "the boat was sold", "Another: the boat was sold"},
		{"look-alike: another of a kind", "Another pilot, who said the boat was sold, left.", "who", "said", "the boat was sold", "Another pilot: the boat was sold"},
		{"look-alike: a noun in -ly", "\"Go,\" said the family.", "the family", "said", "Go,", "the family: Go,"},
		{"a role in capitals is no source", "Kaja Holm, CEO of Gull Lines, said the boat was sold.", "Kaja Holm, CEO of Gull Lines", "said", "the boat was sold", "Kaja Holm: the boat was sold"},
		{"look-alike: a list", "Kaja Holm, Odd Berg and Bo Lie said the boat was sold.", "Kaja Holm, Odd Berg and Bo Lie", "said", "the boat was sold", "Kaja Holm, Odd Berg and Bo Lie: the boat was sold"},
		{"a bracket is part of the source", "Kaja Holm (the owner) said the boat was sold.", "Kaja Holm (the owner)", "said", "the boat was sold", "Kaja Holm (the owner): the boat was sold"},
		{"look-alike: a bracket that the source does not close", "Kaja Holm (the owner said) the boat was sold.", "Kaja Holm (the owner", "said", "the boat was sold", "Kaja Holm: the boat was sold"},
		{"an opening phrase is no source", "In a letter to the crew, Kaja Holm said the boat was sold.", "a letter to the crew, Kaja Holm", "said", "the boat was sold", "Kaja Holm: the boat was sold"},
		{"look-alike: a list behind a preposition inside the sentence", "He left after Kaja Holm, Odd Berg and Bo Lie said the boat was sold.", "Kaja Holm, Odd Berg and Bo Lie", "said", "the boat was sold", "Kaja Holm, Odd Berg and Bo Lie: the boat was sold"},
		{"an opening phrase of two", "In a post on Facebook, the owner said the boat was sold.", "Facebook, the owner", "said", "the boat was sold", "the owner: the boat was sold"},
		{"look-alike: a verb in what opens the sentence", "As she sat on Gull, Kaja Holm, the owner, said the boat was sold.", "Gull, Kaja Holm", "said", "the boat was sold", "Gull, Kaja Holm: the boat was sold"},
		{"a colon in brackets is the body's", "Gull Lines Inc. (OSE: GULL), a carrier, said the boat was sold.", "Gull Lines Inc. (OSE: GULL), a carrier", "said", "the boat was sold", "Gull Lines Inc. (OSE: GULL): the boat was sold"},
		{"look-alike: an open bracket is none of it", "Kaja Holm (Gull: the boat) said the boat was sold.", "Kaja Holm (Gull", "said", "the boat was sold", "Kaja Holm: the boat was sold"},
		{"a relative pronoun", "Kaja Holm, who said the boat was sold, left.", "who", "said", "the boat was sold", "Kaja Holm: the boat was sold"},
		{"look-alike: who asks", "Who said the boat was sold?", "Who", "said", "the boat was sold", "Who: the boat was sold"},
		{"a relative clause without a pronoun", "Everyone I interviewed criticized the plan.", "I", "interviewed criticized", "the plan", "Everyone: the plan"},
		{"look-alike: a clause of its own", "Everyone left and I criticized the plan.", "I", "criticized", "the plan", "I: the plan"},
		{"a relative clause ends", "Kaja Holm, who said the boat was sold, left in May.", "who", "said", "the boat was sold, left in May", "Kaja Holm: the boat was sold"},
		{"look-alike: its comma is its own", "Kaja Holm, who said the boat, once red, was sold.", "who", "said", "the boat, once red, was sold", "Kaja Holm: the boat, once red, was sold"},
		{"it stands for nobody", "It was not clear whether the boat was sold.", "It", "was not clear", "whether the boat was sold", ": whether the boat was sold"},
		{"look-alike: it stands for a body", "It said the boat was sold.", "It", "said", "the boat was sold", "It: the boat was sold"},
		{"it stands for nobody before a passive", "It was later revealed that the boat was sold.", "It", "was later revealed", "the boat was sold", ": the boat was sold"},
		{"look-alike: it was told", "It was told that the boat was sold.", "It", "was told", "the boat was sold", ": the boat was sold"},
		{"the subject belongs to what is said", "He is reported to have sold the boat.", "He", "is reported", "to have sold the boat", ": He | to have sold the boat"},
		{"look-alike: the subject is the one who thinks", "He was determined to sell the boat.", "He", "was determined", "to sell the boat", "He: to sell the boat"},
		{"that behind the verb stands for nobody", "Kaja Holm, KC, said that, as it was late, the boat was sold.", "that", "said", "as it was late, the boat was sold", "Kaja Holm: as it was late, the boat was sold"},
		{"look-alike: that is a note", "The note fell; that said the boat was sold.", "that", "said", "the boat was sold", "that: the boat was sold"},
		{"one who was told is no source", "Kaja Holm was reminded on Monday by the pilot that the boat was sold.", "Kaja Holm", "reminded", "the boat was sold", "the pilot: the boat was sold"},
		{"look-alike: one who was convinced thinks", "Kaja Holm was convinced that the boat was sold.", "Kaja Holm", "convinced", "the boat was sold", "Kaja Holm: the boat was sold"},
		{"words passed on", "Kaja Holm quoted Odd Berg as saying the boat was sold.", "Kaja Holm", "quoted", "Odd Berg as saying the boat was sold", "Odd Berg: the boat was sold"},
	}
	for _, tt := range tests {
		a, q := indirect(tt.text, tt.source, tt.cue, tt.content)
		beside(a, &q)
		got := a.SpanOf(q.Source).In(tt.text) + ": " + strings.Trim(quoted(a, q.Content...), "[]")
		if got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.reason, got, tt.want)
		}
	}
}

// indirect gives the layers of a text and an indirect quotation in it, by its words;
// an empty source is none.
func indirect(text, source, cue, content string) (*analysis.Text, Quotation) {
	a := analysis.New(text, analysis.Options{})
	return a, Quotation{
		Kind: Indirect, CueToken: -1, Parent: -1, Source: tokensOf(a, source),
		Content: []document.Span{find(text, content)}, Cue: []document.Span{find(text, cue)},
	}
}

// find gives the span of a part of a text.
func find(text, part string) document.Span {
	i := strings.Index(text, part)
	return document.Span{Start: i, End: i + len(part)}
}

// besideDump gives what stands beside a quotation; its source is given where
// somebody passes the words on.
func besideDump(t *analysis.Text, q *Quotation) string {
	parts := make([]string, len(q.Cue))
	for i, s := range q.Cue {
		parts[i] = s.In(t.Text)
	}
	s := fmt.Sprintf("cue [%s] %s", strings.Join(parts, " … "), q.CueLemma)
	if q.Negative {
		s += " · negative"
	}
	s += [...]string{"", " · future", " · conditional"}[q.Modality]
	if q.Question {
		s += " · question"
	}
	named := []struct {
		name string
		r    document.Range
	}{{"to", q.Addressee}, {"in", q.Channel}, {"source", q.Source}, {"via", q.Via}}
	for _, n := range named {
		if n.r.Len() > 0 && (n.name != "source" || q.Via.Len() > 0) {
			s += fmt.Sprintf(" · %s [%s]", n.name, t.SpanOf(n.r).In(t.Text))
		}
	}
	return s
}
