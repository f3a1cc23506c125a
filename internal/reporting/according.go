package reporting

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// according reads the sentences whose words are someone's by "according to",
// where none of the quotations read so far has that cue.
//
// The reading problem: the phrase stands before, behind or inside the words that
// it gives away.
//
//	According to the pilot, the boat sank. / The boat, according to him, sank.
//
// It stays silent between quotation marks, at a phrase that stands for nobody and
// nothing that could speak ("paid according to age"), and where no comma parts the phrase at the start of a sentence from the words.
func according(t *analysis.Text, read []Quotation) []Quotation {
	var out []Quotation
	taken := cueTokens(t, read)
	for i := 0; i+2 < len(t.Tokens); i++ {
		if !strings.EqualFold(t.Form(i), "according") || lower(t, i+1) != "to" || t.Region(i) >= 0 || taken[i] {
			continue
		}
		s := t.Sentences[t.Tokens[i].Sentence].Tokens
		source := phraseAfter(t, i+2, s.End)
		content := accorded(t, s, i, source)
		if source.Len() == 0 || len(content) == 0 || !gives(t, source) {
			continue
		}
		q := Quotation{Cue: []document.Span{t.SpanOf(document.Range{First: i, End: i + 2})}, CueToken: i, Source: source, Parent: -1, Rule: "according to"}
		for _, r := range content {
			q.Content = append(q.Content, t.SpanOf(r))
		}
		q.Kind, q.Verbatim, q.Regions = kind(t, content)
		out = append(out, q)
	}
	return out
}

// gives reports whether words may be given to the source: it may speak, has an
// article, or names several.
func gives(t *analysis.Text, source document.Range) bool {
	return speaks(t, source) || partOf(t, source.First) == determiner || t.Tags[source.End-1] == tagger.NNS || t.Lexicon.Collective(t.Word(source.End-1))
}

// cueTokens gives the tokens that the cues of quotations begin with.
func cueTokens(t *analysis.Text, read []Quotation) map[int]bool {
	m := make(map[int]bool, len(read))
	for _, q := range read {
		for _, s := range q.Cue {
			for i := t.TokenAt(s.Start); i < len(t.Tokens) && t.Tokens[i].Start < s.End; i++ {
				m[i] = true
			}
		}
	}
	return m
}

// accorded gives the words of sentence s that "according to" at token i gives to
// the source.
func accorded(t *analysis.Text, s document.Range, i int, source document.Range) []document.Range {
	end := s.End
	for end > s.First && t.Tokens[end-1].Kind != document.Word && t.Tokens[end-1].Kind != document.Number {
		end--
	}
	comma := source.End
	for comma < end && comma < source.End+clauseLength/2 && t.Form(comma) != "," {
		comma++
	}
	behind := document.Range{First: comma + 1, End: end}
	before := document.Range{First: s.First, End: i}
	for before.Len() > 0 && t.Tokens[before.End-1].Kind != document.Word && t.Tokens[before.End-1].Kind != document.Number {
		before.End--
	}
	parted := comma < end && t.Form(comma) == ","
	switch {
	case before.Len() <= 1 && parted && behind.Len() > 1:
		return []document.Range{behind}
	case before.Len() <= 1:
		return nil
	case parted && behind.Len() > 1 && t.Tags[behind.First].Finite():
		return []document.Range{before, behind}
	}
	return []document.Range{before}
}
