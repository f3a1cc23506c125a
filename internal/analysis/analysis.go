// Package analysis holds the layers of one text - tokens, quoted regions, parts
// of speech, parse - each computed once and read by the later stages.
package analysis

import (
	"sort"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/marks"
	"github.com/seed-761fda18/whosaid/internal/parser"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// Text is a text with its layers. It is not changed once made.
type Text struct {
	*document.Document
	// Regions are the quoted regions, in order of their starts.
	Regions []marks.Region
	// Tags are the parts of speech, one a token.
	Tags []tagger.Tag
	// Arcs are the places of the tokens in the trees of their sentences: the
	// head is the index of a token of the text, -1 for none.
	Arcs []parser.Arc
	// Lexicon is what the stages know of words.
	Lexicon *lexicon.Lexicon

	region []int32 // for each token the innermost region around it, -1 for none
}

// Options say how a text is analysed.
type Options struct {
	Document document.Options
	Marks    marks.Options
	Lexicon  *lexicon.Lexicon // nil means the built-in one
	Tagger   tagger.Tagger    // nil means the built-in one
}

// New computes the layers of a text, one after the other.
func New(text string, opts Options) *Text {
	t := &Text{Document: document.New(text, opts.Document), Lexicon: opts.Lexicon}
	if t.Lexicon == nil {
		t.Lexicon = lexicon.Builtin()
	}
	if opts.Tagger == nil {
		opts.Tagger = tagger.Builtin()
	}
	t.Regions = marks.Find(t.Document, opts.Marks)
	t.region = innermost(t.Document, t.Regions)
	t.tag(opts.Tagger)
	return t
}

// innermost gives for each token the region around it, -1 for none. The marks
// of a region count as inside.
func innermost(d *document.Document, regions []marks.Region) []int32 {
	out := make([]int32, len(d.Tokens))
	for i := range out {
		out[i] = -1
	}
	for k, r := range regions {
		for i := d.TokenAt(r.Span.Start); i < len(d.Tokens) && d.Tokens[i].Start < r.Span.End; i++ {
			out[i] = int32(k)
		}
	}
	return out
}

// tag gives the parts of speech and the arcs of all tokens, a sentence at a
// time.
func (t *Text) tag(tg tagger.Tagger) {
	t.Tags = make([]tagger.Tag, 0, len(t.Tokens))
	t.Arcs = make([]parser.Arc, 0, len(t.Tokens))
	var words []string
	p := parser.Builtin()
	for _, s := range t.Sentences {
		words = t.Words(words[:0], s.Tokens)
		t.Tags = tg.Tag(t.Tags, words)
	}
	t.givenNames()
	for _, s := range t.Sentences {
		words = t.Words(words[:0], s.Tokens)
		t.Arcs = p.Parse(t.Arcs, words, t.Tags[s.Tokens.First:s.Tokens.End])
		for i := s.Tokens.First; i < s.Tokens.End; i++ {
			if t.Arcs[i].Head >= 0 {
				t.Arcs[i].Head += int32(s.Tokens.First)
			}
		}
	}
}

// Words appends the tokens of a range as a tagger knows them: straight
// apostrophes, “ and ” for the marks of a double-quoted region.
func (t *Text) Words(dst []string, r document.Range) []string {
	for i := r.First; i < r.End; i++ {
		if t.Tokens[i].Kind != document.Mark {
			dst = append(dst, t.Word(i))
			continue
		}
		dst = append(dst, t.markWord(i))
	}
	return dst
}

// markWord gives a quotation mark as a tagger knows it: by the side of its
// region on which it stands, and as an apostrophe where it has no region.
func (t *Text) markWord(i int) string {
	k := t.region[i]
	if k < 0 {
		if w := t.Tokens[i].In(t.Text); w == "’" || w == "‘" || w == "'" {
			return "'"
		}
		return "''"
	}
	r := t.Regions[k]
	opens := t.Tokens[i].Start < r.Inner.Start
	switch {
	case r.Style == marks.Single && opens:
		return "`"
	case r.Style == marks.Single:
		return "'"
	case opens:
		return "``"
	}
	return "''"
}

// Region gives the index of the innermost quoted region around the token, its
// marks included, and -1 where there is none.
func (t *Text) Region(token int) int { return int(t.region[token]) }

// RegionFrom gives the index of the first quoted region that opens with or behind
// the token, which may be len(t.Regions).
func (t *Text) RegionFrom(token int) int {
	start := t.Tokens[token].Start
	return sort.Search(len(t.Regions), func(k int) bool { return t.Regions[k].Span.Start >= start })
}

// Quoted reports whether the token stands between quotation marks; the marks
// themselves do not.
func (t *Text) Quoted(token int) bool {
	k := t.region[token]
	return k >= 0 && (t.Regions[k].Parent >= 0 || t.Regions[k].Inner.Contains(t.Tokens[token].Span))
}

// Form gives the token's bytes.
func (t *Text) Form(token int) string { return t.Tokens[token].In(t.Text) }
