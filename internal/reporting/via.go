package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/document"
)

// via reads the words of someone whom somebody else quotes: the cue has two
// pieces, the source stands between them, and who stands before the first
// passes the words on.
//
// The reading problem: the subject of the verb is not the speaker.
//
//	Kaja Holm quoted Odd Berg as saying the boat "is sold".
//
// It stays silent without "as", and at a verb that is no "quote" or "cite".
func (b *besideReader) via() {
	quote, as, ok := b.quotedAs()
	if !ok {
		return
	}
	source := phraseAfter(b.t, quote.End, as)
	if source.Len() == 0 {
		b.quotedBy(quote, as)
		return
	}
	b.q.Source = source
	b.q.Via = subject(b.t, b.sentence.First, quote)
	b.pieces(quote, as)
}

// quotedBy reads "Odd Berg was quoted by Kaja Holm as saying": the subject is the
// source.
func (b *besideReader) quotedBy(quote verbGroup, as int) {
	if s := subject(b.t, b.sentence.First, quote); s.Len() > 0 {
		b.q.Source = s
	}
	if quote.End < as && lower(b.t, quote.End) == "by" {
		b.q.Via = phraseAfter(b.t, quote.End+1, as)
	}
	b.pieces(quote, as)
}

// pieces sets the cue to the verb of quoting and "as saying" at token as.
func (b *besideReader) pieces(quote verbGroup, as int) {
	b.q.Cue = []document.Span{b.t.SpanOf(quote.Range), b.t.SpanOf(document.Range{First: as, End: as + 2})}
	if quote.End == as {
		b.q.Cue = []document.Span{b.t.SpanOf(document.Range{First: quote.First, End: as + 2})}
	}
	b.verb(quote)
	b.quoted = true
	b.cutContent(as + 2)
}

// cutContent lets the content begin with token i at the earliest, and takes the
// source out of it.
func (b *besideReader) cutContent(i int) {
	if i >= len(b.t.Tokens) {
		return
	}
	if n := len(b.q.Content); n > 1 && b.q.Source.Len() > 0 && b.t.SpanOf(b.q.Source).Overlaps(b.q.Content[0]) {
		b.q.Content = b.q.Content[1:]
	}
	start := b.t.Tokens[i].Start
	for k := range b.q.Content {
		if s := &b.q.Content[k]; s.Start < start && start < s.End {
			s.Start = start
		}
	}
}

// quotedAs finds the verb of quoting and the "as" of a cue.
func (b *besideReader) quotedAs() (quote verbGroup, as int, ok bool) {
	const way = 16
	as = -1
	for i := max(b.sentence.First, b.group.First-2); i < min(b.sentence.End-1, b.group.First+way); i++ {
		if lower(b.t, i) == "as" && wordList().saying[lower(b.t, i+1)] {
			as = i
			break
		}
	}
	for i := as - 1; as >= 0 && i >= max(b.sentence.First, as-way); i-- {
		switch lower(b.t, i) {
		case "quoted", "quotes", "quoting", "cited", "cites", "citing", "paraphrased":
			g, found := readVerb(b.t, b.sentence.First, i, i+1)
			return g, as, found
		}
	}
	return quote, as, false
}
