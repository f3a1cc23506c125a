package quotes

import (
	"sync"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/marks"
	"github.com/seed-761fda18/whosaid/internal/parser"
	"github.com/seed-761fda18/whosaid/internal/reporting"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// Finder finds the quotations of a text. The zero Finder is ready for use. A
// Finder is safe for concurrent use as long as its fields do not change.
type Finder struct {
	// Lexicon is the set of words the Finder knows; the zero value is the
	// built-in one. Words of one's own go behind those, or replace them all:
	// Join(Builtin(), mine).
	Lexicon Lexicon
	// Tagger gives the parts of speech; nil is the built-in one.
	Tagger Tagger
	// Entities reads HTML entities that stand for a mark (&quot;, &ldquo;, ...)
	// as that mark. Offsets are still those of the bytes given, and Quote.Text has
	// the entities as they are.
	Entities bool
	// Dashes lets a dash at the start of a paragraph open a line of dialogue.
	Dashes bool
}

// Find gives the quotations of the text, in the order of their first words,
// without naming speakers: that is what package attribution adds. Of a text that
// has none it gives nil. Any bytes are accepted; offsets are those of the bytes
// given. Find never panics and is safe for concurrent use. It keeps nothing of the
// text, but the strings of the answer may be parts of it, which hold all of it in
// memory as long as one of them is held (see strings.Clone).
func Find(text string) []Quote { return Finder{}.Find(text) }

// Find gives the quotations of the text as the function [Find] does, under the
// options of the Finder.
func (f Finder) Find(text string) []Quote { return f.Read(text).Quotes() }

// Reading is a text read: its layers and its quotations in the form that the
// stages behind this package use. It is the door for package attribution;
// programs want [Finder.Find].
type Reading struct {
	Text       *analysis.Text
	Lexicon    *lexicon.Lexicon
	Quotations []reporting.Quotation
}

// loading is for the first reading of a process.
var loading sync.Once

// load begins to decode the models, each in a goroutine of its own, so that the
// first reading waits for all at a time.
func (f Finder) load() {
	if f.Tagger == nil {
		go tagger.Builtin()
	}
	go parser.Builtin()
	go reporting.Default()
}

// Read reads a text for package attribution; programs want [Finder.Find].
func (f Finder) Read(text string) Reading {
	loading.Do(f.load)
	words := f.Lexicon.compiled()
	t := analysis.New(text, analysis.Options{
		Document: document.Options{Entities: f.Entities},
		Marks:    marks.Options{Dashes: f.Dashes},
		Lexicon:  words,
		Tagger:   f.tagger(),
	})
	return Reading{t, words, reporting.Read(t, reporting.Default())}
}

// tagger gives the tagger to use.
func (f Finder) tagger() tagger.Tagger {
	if f.Tagger == nil {
		return tagger.Builtin()
	}
	return adapter{f.Tagger}
}

// Quotes gives the quotations in their public form, one for one and in the same
// order as r.Quotations. Speakers are zero.
func (r Reading) Quotes() []Quote {
	if len(r.Quotations) == 0 {
		return nil
	}
	out := make([]Quote, len(r.Quotations))
	for i := range r.Quotations {
		out[i] = r.quote(&r.Quotations[i])
	}
	return out
}

// quote gives the public form of one quotation.
func (r Reading) quote(q *reporting.Quotation) Quote {
	text := r.Text.Text
	content := spans(q.Content)
	return Quote{
		Kind:      Kind(q.Kind),
		Text:      textOf(text, content, " "),
		Content:   content,
		Verbatim:  spans(q.Verbatim),
		Cue:       r.cue(q),
		Source:    r.span(q.Source),
		Addressee: r.span(q.Addressee),
		Via:       r.span(q.Via),
		Channel:   r.span(q.Channel),
		Negative:  q.Negative,
		Modality:  Modality(q.Modality),
		Question:  q.Question,
		Parent:    q.Parent,
		Floating:  q.Floating,
		Unclosed:  q.Unclosed,
		Repaired:  q.Repaired,
	}
}

// cue gives the public form of a quotation's cue.
func (r Reading) cue(q *reporting.Quotation) Cue {
	if len(q.Cue) == 0 {
		return Cue{}
	}
	pieces := spans(q.Cue)
	return Cue{Spans: pieces, Text: textOf(r.Text.Text, pieces, " … "), Lemma: q.CueLemma, Class: CueClass(q.CueClass)}
}

// span gives the bytes of a range of tokens.
func (r Reading) span(tokens document.Range) Span { return Span(r.Text.SpanOf(tokens)) }

// spans gives spans in their public form.
func spans(in []document.Span) []Span {
	if len(in) == 0 {
		return nil
	}
	out := make([]Span, len(in))
	for i, s := range in {
		out[i] = Span(s)
	}
	return out
}
