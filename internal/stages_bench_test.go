package internal

import (
	"slices"
	"testing"

	"github.com/seed-761fda18/whosaid/attribution"
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/coref"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/layout"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/marks"
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/parser"
	"github.com/seed-761fda18/whosaid/internal/reporting"
	"github.com/seed-761fda18/whosaid/internal/tagger"
	"github.com/seed-761fda18/whosaid/quotes"
)

// stage is one stage of the reading of a text, with what stands before it done.
type stage struct {
	name string
	run  func()
}

// stages gives the stages in the order of the flow, and at the end the whole of
// it. Labelling alone is measured in package reporting.
func stages(text string) []stage {
	words := lexicon.Builtin()
	t := analysis.New(text, analysis.Options{})
	read := reporting.Read(t, reporting.Default())
	set := mention.Find(t, words, read)
	return []stage{
		{"document", func() { document.New(text, document.Options{}) }},
		{"marks", func() { marks.Find(t.Document, marks.Options{}) }},
		{"lexicon", func() { lookUp(words, t) }},
		{"tagger", func() { tagAll(t) }},
		{"parser", func() { parseAll(t) }},
		{"analysis", func() { analysis.New(text, analysis.Options{}) }},
		{"layout", func() { layout.Find(t) }},
		{"reporting", func() { reporting.Read(t, reporting.Default()) }},
		{"mention", func() { mention.Find(t, words, read) }},
		{"coref", func() { coref.Resolve(set, read) }},
		{"quotes", func() { quotes.Find(text) }},
		{"attribution", func() { attribution.Find(text) }},
	}
}

// lookUp looks each token up as the later stages do.
func lookUp(words *lexicon.Lexicon, t *analysis.Text) {
	for i := range t.Tokens {
		w := t.Form(i)
		words.Verb(w)
		words.Noun(w)
		words.GivenName(w)
		words.Role(w)
		words.Organization(w)
	}
}

// tagAll tags the sentences one by one.
func tagAll(t *analysis.Text) {
	var words []string
	tags := make([]tagger.Tag, 0, len(t.Tokens))
	for _, s := range t.Sentences {
		words = t.Words(words[:0], s.Tokens)
		tags = tagger.Builtin().Tag(tags, words)
	}
}

// parseAll parses the sentences one by one.
func parseAll(t *analysis.Text) {
	var words []string
	arcs := make([]parser.Arc, 0, len(t.Tokens))
	for _, s := range t.Sentences {
		words = t.Words(words[:0], s.Tokens)
		arcs = parser.Builtin().Parse(arcs, words, t.Tags[s.Tokens.First:s.Tokens.End])
	}
}

// BenchmarkStage measures each stage on the articles.
func BenchmarkStage(b *testing.B) {
	text := articles(b)
	for _, s := range stages(text) {
		b.Run(s.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				s.run()
			}
		})
	}
}

// BenchmarkFindAll measures a corpus of the articles, on one worker and on one a
// processor.
func BenchmarkFindAll(b *testing.B) {
	text := articles(b)
	docs := slices.Repeat([]attribution.Doc{{Text: text}}, 20)
	for _, c := range []struct {
		name    string
		workers int
	}{{"one", 1}, {"all", 0}} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(docs) * len(text)))
			b.ReportAllocs()
			for b.Loop() {
				for range (attribution.Finder{Workers: c.workers}).FindAll(b.Context(), slices.Values(docs)) {
				}
			}
		})
	}
}

// TestStages runs what the benchmark measures once, so that it cannot rot.
func TestStages(t *testing.T) {
	for _, s := range stages(articles(t)) {
		s.run()
	}
}
