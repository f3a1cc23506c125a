package reporting

import (
	"slices"
	"strings"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// beside reads what stands beside the content of a quotation that has a cue: the
// cue's head with its lemma and class, who passes the words on, whether they
// were said at all, whom they were said to, and where.
//
//	In a letter, Kaja Holm did not tell the crew whether the boat was sold.
//
// The cue takes in the words that deny it or put it in the future ("did not
// tell"), so that nobody who reads the cue alone takes the words as said. A
// quotation without a cue, or whose cue is a colon or a dash, stays as it is.
// The spans are copied before they change: another quotation may hold them too.
func beside(t *analysis.Text, q *Quotation) {
	if len(q.Cue) == 0 || q.CueClass == Punctuation {
		return
	}
	b := besideReader{t: t, q: q}
	if !b.findHead() {
		return
	}
	q.Cue, q.Content = slices.Clone(q.Cue), slices.Clone(q.Content)
	b.via()
	b.relative()
	b.contact()
	b.trimSource()
	b.adjunct()
	b.empty()
	b.fronted()
	b.treeSource()
	b.possessor()
	b.impersonal()
	if q.CueClass == Verb && len(q.Cue) == 1 && !b.quoted {
		b.narrow()
		b.widen()
	}
	q.Negative = b.group.negative || b.negated || b.nobody()
	q.Modality = b.group.modality
	q.Question = b.asks()
	b.addressee()
	b.told()
	b.channel()
	b.named()
}

// besideReader reads the surroundings of one cue.
type besideReader struct {
	t     *analysis.Text
	q     *Quotation
	group verbGroup
	// sentence bounds the surroundings.
	sentence document.Range
	// negated says that the head is negative by itself, or by a verb above it.
	negated bool
	// quoted says that the cue is one of quoting: "was quoted as saying".
	quoted bool
}

// findHead finds the head of the cue: its first reporting verb, or else a noun
// or preposition of the lexicon, or else its first verb.
func (b *besideReader) findHead() bool {
	cue := b.t.TokensOf(b.q.Cue[0])
	first, end := cue.First, cue.End
	if first >= len(b.t.Tokens) || end > len(b.t.Tokens) || first >= end {
		return false
	}
	b.sentence = b.t.Sentences[b.t.Tokens[first].Sentence].Tokens
	if n, ok := b.t.Lexicon.Preposition(b.t.Words(nil, document.Range{First: first, End: min(end, first+6)})); ok {
		b.head(document.Range{First: first, End: first + n}, AccordingTo)
		return true
	}
	for i := first; i < end; i++ {
		g, ok := readVerb(b.t, b.sentence.First, i, end)
		if !ok || auxiliary(lower(b.t, i)) || b.t.Tags[i].Noun() && g.verb.Form == lexicon.Base {
			continue
		}
		if k := b.complement(g.End, end); k > 0 {
			if c, ok := readVerb(b.t, b.sentence.First, k, end); ok {
				g = c
			}
		}
		b.verb(g)
		return true
	}
	for i := end - 1; i >= first; i-- {
		if n, ok := b.t.Lexicon.Noun(b.t.Word(i)); ok {
			b.head(document.Range{First: i, End: i + 1}, Noun)
			b.q.CueLemma, b.negated = n.Lemma, n.Negative
			return true
		}
	}
	return b.fallback(first, end)
}

// complement gives the infinitive behind "to" at token i, as in "went on to
// say", and 0 where there is none.
func (b *besideReader) complement(i, end int) int {
	if i+1 < end && lower(b.t, i) == "to" && reporting(b.t, i+1) {
		return i + 1
	}
	return 0
}

// fallback takes the first verb, or else the last word, of a cue that the
// lexicon does not know.
func (b *besideReader) fallback(first, end int) bool {
	for i := first; i < end; i++ {
		if b.t.Tags[i].Verb() && !auxiliary(lower(b.t, i)) {
			b.head(document.Range{First: i, End: i + 1}, Verb)
			return true
		}
	}
	for i := end - 1; i >= first; i-- {
		if b.t.Tokens[i].Kind == document.Word {
			b.head(document.Range{First: i, End: i + 1}, Noun)
			return true
		}
	}
	return false
}

// head sets the head of the cue to the tokens r.
func (b *besideReader) head(r document.Range, c Class) {
	b.group = verbGroup{Range: r, head: r.First}
	b.q.CueToken, b.q.CueClass = r.First, c
	b.q.CueLemma = strings.ToLower(strings.Join(b.t.Words(nil, r), " "))
}

// verb sets the head of the cue to a reporting verb.
func (b *besideReader) verb(g verbGroup) {
	b.group = g
	b.q.CueToken, b.q.CueClass, b.q.CueLemma = g.head, Verb, g.verb.Lemma
	b.negated = g.verb.Negative
}

// narrow takes off the cue what is not its verb group: adverbs before it, the
// hearer and the channel behind it.
//
//	She [now says in a letter] that the boat is sold.
func (b *besideReader) narrow() {
	g := b.t.SpanOf(b.group.Range)
	c := &b.q.Cue[0]
	if !g.Overlaps(*c) {
		return
	}
	c.End = min(c.End, g.End)
	for i := b.t.TokenAt(c.Start); i < b.group.First && (b.t.Tags[i] == tagger.RB || b.t.Tokens[i].Kind != document.Word); i++ {
		c.Start = b.t.Tokens[i+1].Start
	}
}

// empty leaves out a source that stands for nobody: the "it" of a cue that is no
// verb of saying, and the "that" behind one, which opens what is said; what stands
// before the verb is then no part of that.
//
//	It was not clear whether the boat was sold.
//	Kaja Holm, KC, said that, as the boat was old, it should be sold.
//
// It stays silent at verbs, whose "it" may be a body: "It said the boat was sold."
func (b *besideReader) empty() {
	if s := b.q.Source; s.Len() == 1 && s.First == b.group.End && b.t.Tags[s.First] == tagger.IN && lower(b.t, s.First) == "that" {
		b.q.Source = document.Range{}
		for b.q.Kind == Indirect && len(b.q.Content) > 1 && b.t.TokenAt(b.q.Content[0].End-1) < b.group.First {
			b.q.Content = b.q.Content[1:]
		}
	}
	if s := b.q.Source; b.q.CueClass != Verb && s.Len() == 1 && lower(b.t, s.First) == "it" {
		b.q.Source = document.Range{}
	}
}

// nobody reports whether the source is negated: nobody of it says the words.
//
//	Neither Kaja Holm nor Odd Berg would say why. / Nobody said why.
func (b *besideReader) nobody() bool {
	s := b.q.Source
	for _, i := range []int{s.First - 1, s.First} {
		if s.Len() == 0 || i < b.sentence.First {
			continue
		}
		switch lower(b.t, i) {
		case "neither", "nobody", "none", "no":
			return true
		}
	}
	return false
}

// widen lets the cue begin with the words that deny its head or say that it has
// yet to come: auxiliaries, and verbs like "refuse to" and "plan to".
//
//	The owner declined to say why. / She plans to tell the crew that he left.
//
// It stays silent at auxiliaries of the past ("had said"), which change nothing.
func (b *besideReader) widen() {
	first := b.group.First
	i := first - 1
	if i-1 >= b.sentence.First && b.t.Tags[i] == tagger.TO {
		above := verbGroup{Range: document.Range{First: i - 1, End: i}, head: i - 1}
		switch w := lower(b.t, i-1); {
		case wordList().refusals[w]:
			b.negated = true
		case wordList().plans[w]:
			b.group.modality = Future
		default:
			above.head = -1
		}
		if above.head >= 0 {
			above.auxiliaries(b.t, b.sentence.First)
			b.negated = b.negated != above.negative
			first = above.First
		}
	}
	if (b.group.negative || b.negated || b.group.modality != Actual) && first < b.t.TokenAt(b.q.Cue[0].Start) {
		b.q.Cue[0].Start = b.t.Tokens[first].Start
	}
}

// asks reports whether the words are asked: the verb asks, and the content is a
// question in the writer's words.
//
//	She asked whether the boat was sold.
//
// It stays silent at a question between marks, which says so itself, and at
// "asked that" and "asked to".
func (b *besideReader) asks() bool {
	if !b.group.verb.Question || b.q.Kind == Direct || len(b.q.Content) == 0 {
		return false
	}
	i := b.t.TokenAt(b.q.Content[0].Start)
	for _, k := range []int{i, i - 1} {
		if k < 0 || k >= len(b.t.Tokens) {
			continue
		}
		switch lower(b.t, k) {
		case "whether", "if", "who", "whom", "whose", "what", "when", "where", "why", "how", "which":
			return true
		}
	}
	return false
}
