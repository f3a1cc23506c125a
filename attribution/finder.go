package attribution

import (
	"github.com/seed-761fda18/whosaid/quotes"
)

// Dialogue says whether a text is read as dialogue, in which speakers take
// turns and need no cue.
type Dialogue uint8

// The ways to read dialogue.
const (
	// Auto reads a text as dialogue where its quotations are as dense and as
	// bare as those of a novel. A short piece of fiction in which every line has
	// its cue does not show what it is.
	Auto Dialogue = iota
	// On reads any text as dialogue; say so where it is known to be fiction.
	On
	// Off reads no text as dialogue.
	Off
)

// Finder finds the quotations of a text and their speakers. The zero Finder is
// ready for use. A Finder is safe for concurrent use as long as its fields do
// not change.
type Finder struct {
	// Lexicon is the set of words the Finder knows; the zero value is the
	// built-in one. Words of one's own go behind those, or replace them all:
	// quotes.Join(quotes.Builtin(), mine).
	Lexicon quotes.Lexicon
	// Tagger gives the parts of speech; nil is the built-in one.
	Tagger quotes.Tagger
	// Entities reads HTML entities that stand for a mark (&quot;, &ldquo;, ...)
	// as that mark. Offsets are still those of the bytes given, and Quote.Text has
	// the entities as they are.
	Entities bool
	// Dashes lets a dash at the start of a paragraph open a line of dialogue.
	Dashes bool
	// Dialogue says whether the text is read as dialogue. The zero value, Auto,
	// lets the text decide.
	Dialogue Dialogue
	// Workers is the number of texts that FindAll reads at a time; zero or less
	// is one a processor (GOMAXPROCS). Each may hold two texts at a time, with what is
	// found in them. Find reads its text on one.
	Workers int
}

// Find gives the quotations of the text with their speakers, in the order of
// their first words; nil where there is none. Any bytes are accepted; offsets are
// those of the bytes given. Find never panics, is safe for concurrent use, and
// keeps nothing of the text; what is said at [quotes.Find] of the strings of the
// answer holds here too.
func Find(text string) []quotes.Quote { return Finder{}.Find(text) }

// Find gives the quotations of the text with their speakers, as the function
// [Find] does, under the options of the Finder.
//
// The flow is the whole of the package: read what is said, find who is spoken
// of and who is the same as whom, ask the rules for each quotation, and put the
// answers into words.
func (f Finder) Find(text string) []quotes.Quote {
	r := f.reader().Read(text)
	if len(r.Quotations) == 0 {
		return nil
	}
	s := newScene(r, f.Dialogue)
	s.decide(rules(s.dialogue))
	if s.dialogue {
		s.converse()
	}
	qs := r.Quotes()
	for i := range qs {
		s.name(&qs[i], i)
	}
	return qs
}

// reader gives the Finder of what is said.
func (f Finder) reader() quotes.Finder {
	return quotes.Finder{Lexicon: f.Lexicon, Tagger: f.Tagger, Entities: f.Entities, Dashes: f.Dashes}
}
