// Package document cuts a text into paragraphs, sentences and tokens, each a
// half-open range of bytes of the caller's text.
//
// Nothing is normalised in place: offsets are sacred. What a later stage needs
// in another shape (a tagger wants “ as two backquotes) is made on the way out,
// by [Document.Word], and read back by position.
//
// Any bytes are accepted. Bytes that are no valid UTF-8 become tokens of kind
// Symbol; NUL and the other control characters count as white space.
package document

import (
	"unicode"
	"unicode/utf8"
)

// Span is a half-open range of bytes, text[Start:End].
type Span struct{ Start, End int }

// Len gives the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span holds no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// In gives the bytes of the text that the span stands for.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Contains reports whether t lies inside s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether the two spans share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Range is a half-open range of indices of tokens or sentences.
type Range struct{ First, End int }

// Len gives the number of items in the range.
func (r Range) Len() int { return r.End - r.First }

// Kind is the coarse class of a token, by its characters alone.
type Kind uint8

// The kinds of tokens.
const (
	Symbol  Kind = iota // any other character, bytes that are no UTF-8 among them
	Word                // letters, with the periods, hyphens and apostrophes inside
	Number              // digits, with the separators inside
	Punct               // punctuation that is no quotation mark
	Mark                // a character, pair or entity that may be a quotation mark
	Link                // a web or mail address
	Handle              // @name
	Hashtag             // #name
)

// Token is the smallest unit that later stages see.
type Token struct {
	Span
	Kind Kind
	// Sentence is the index of the sentence it stands in.
	Sentence int32
}

// Sentence is a sentence, or what stands in its place (a heading, a byline).
type Sentence struct {
	Span
	Tokens    Range
	Paragraph int
}

// Paragraph is a run of lines that belong together.
type Paragraph struct {
	Span
	Tokens    Range
	Sentences Range
}

// Document is a text cut into its units. It is not changed once made.
type Document struct {
	Text       string
	Paragraphs []Paragraph
	Sentences  []Sentence
	Tokens     []Token
}

// Options change how a text is cut.
type Options struct {
	// Entities makes HTML entities that stand for a mark (&quot;, &#8220;,
	// &ldquo; ...) tokens of kind Mark. Without it they are symbols and words.
	Entities bool
}

// New cuts a text into paragraphs, tokens and sentences.
func New(text string, opts Options) *Document {
	d := &Document{Text: text}
	spans := paragraphs(text)
	d.Paragraphs = make([]Paragraph, 0, len(spans))
	d.Tokens = make([]Token, 0, len(text)*2/9+8) // a token has five or six bytes, its blank included
	for _, s := range spans {
		first := len(d.Tokens)
		d.Tokens = tokenize(d.Tokens, text, s, opts)
		if len(d.Tokens) == first {
			continue
		}
		p := Paragraph{Span: s, Tokens: Range{first, len(d.Tokens)}}
		p.Sentences.First = len(d.Sentences)
		d.Sentences = sentences(d.Sentences, d, p.Tokens, len(d.Paragraphs))
		p.Sentences.End = len(d.Sentences)
		d.Paragraphs = append(d.Paragraphs, p)
	}
	return d
}

// TokenAt gives the index of the first token that ends after the offset, which
// is len(d.Tokens) where none does.
func (d *Document) TokenAt(offset int) int {
	lo, hi := 0, len(d.Tokens)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if d.Tokens[m].End <= offset {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// ParagraphOf gives the index of the paragraph that a token stands in.
func (d *Document) ParagraphOf(token int) int { return d.Sentences[d.Tokens[token].Sentence].Paragraph }

// TokensOf gives the tokens from the first that ends inside the span or behind it to
// the one that holds its last byte.
func (d *Document) TokensOf(s Span) Range {
	return Range{First: d.TokenAt(s.Start), End: d.TokenAt(s.End-1) + 1}
}

// SpanOf gives the bytes from the first token of the range to its last.
func (d *Document) SpanOf(r Range) Span {
	if r.Len() <= 0 {
		return Span{}
	}
	return Span{d.Tokens[r.First].Start, d.Tokens[r.End-1].End}
}

// Capital reports whether the token begins with a capital.
func (d *Document) Capital(token int) bool {
	first, _ := utf8.DecodeRuneInString(d.Tokens[token].In(d.Text))
	return unicode.IsUpper(first)
}
