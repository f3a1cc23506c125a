package reporting

import (
	"slices"
	"strings"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// according reads the sentences whose words are someone's by "according to" or a
// phrase like it, and adds them to the quotations read so far. One that has such
// a cue and no source makes way.
//
// The reading problem: the phrase stands before, behind or inside the words that
// it gives away.
//
//	According to the pilot, the boat sank. / The boat, according to him, sank.
//	The boat was, in the words of one pilot, "a coffin."
//
// It stays silent between quotation marks, at a phrase that stands for nobody and
// nothing that could speak ("paid according to age"), where no comma parts the
// phrase at the start of a sentence from the words, and, but for "according to",
// where nothing stands between marks: "as noted by" may give away anything.
func according(t *analysis.Text, read []Quotation) []Quotation {
	for i := range read {
		behindRelative(t, &read[i])
	}
	taken := cueTokens(t, read)
	var given []Quotation
	for i := range t.Tokens {
		n := preposition(t, i)
		if n == 0 || t.Region(i) >= 0 || taken[i] {
			continue
		}
		s := t.Sentences[t.Tokens[i].Sentence].Tokens
		source := phraseAfter(t, i+n, s.End)
		content := accorded(t, s, i, source)
		if source.Len() == 0 || len(content) == 0 || !gives(t, source) {
			continue
		}
		q := Quotation{Cue: []document.Span{t.SpanOf(document.Range{First: i, End: i + n})}, CueToken: i, Source: source, Parent: -1, Rule: "according to"}
		for k, r := range content {
			content[k] = widen(t, r)
			q.Content = append(q.Content, t.SpanOf(content[k]))
		}
		q.Kind, q.Verbatim, q.Regions = kind(t, content)
		if q.Kind == Indirect && lower(t, i) != "according" {
			continue
		}
		given = append(given, q)
	}
	return append(makeWay(t, read, given), given...)
}

// behindRelative lets the words that a phrase at the start of the sentence gives to
// its source begin behind what describes that.
//
//	According to Kaja Holm, whose crew found the boat, it was sold.
func behindRelative(t *analysis.Text, q *Quotation) {
	if len(q.Cue) == 0 || q.Source.Len() == 0 || preposition(t, t.TokenAt(q.Cue[0].Start)) == 0 {
		return
	}
	c := &q.Content[0]
	r := t.TokensOf(*c)
	if r.First != q.Source.End+1 || t.Form(r.First-1) != "," || !relative(lower(t, r.First)) {
		return
	}
	if at := behindDescription(t, q.Source, r.First, r.End, false); at > r.First && at < r.End {
		c.Start = t.Tokens[at].Start
	}
}

// makeWay takes out of read the quotations without a source that stand where one
// of given does: with its cue, or with no cue and words of the same. Tokens are
// marked first, so that a text full of "according to" takes no longer than its
// length.
func makeWay(t *analysis.Text, read, given []Quotation) []Quotation {
	if len(given) == 0 {
		return read
	}
	cues, contents := make(tokenSet, len(t.Tokens)), make(tokenSet, len(t.Tokens))
	for _, q := range given {
		cues.add(t, q.Cue)
		contents.add(t, q.Content)
	}
	return slices.DeleteFunc(read, func(r Quotation) bool {
		switch {
		case r.Source.Len() > 0:
			return false
		case len(r.Cue) > 0:
			return cues.meets(t, r.Cue[0])
		}
		return contents.meets(t, r.Content[0])
	})
}

// prepositionLimit is the longest prepositional cue, in words, that is looked for.
const prepositionLimit = 6

// preposition gives the number of words of a prepositional cue that begins with
// token i, 0 where there is none.
func preposition(t *analysis.Text, i int) int {
	if t.Tags[i] != tagger.IN && !strings.EqualFold(t.Form(i), "according") || i+2 >= len(t.Tokens) {
		return 0
	}
	var buf [prepositionLimit]string
	n, _ := t.Lexicon.Preposition(t.Words(buf[:0], document.Range{First: i, End: min(len(t.Tokens), i+prepositionLimit)}))
	return n
}

// gives reports whether words may be given to the source: it may speak, has an
// article, or names several.
func gives(t *analysis.Text, source document.Range) bool {
	return speaks(t, source) || partOf(t, source.First) == determiner || t.Tags[source.End-1] == tagger.NNS || t.Lexicon.Collective(t.Word(source.End-1))
}

// cueTokens gives the tokens of the cues of quotations that have a source.
func cueTokens(t *analysis.Text, read []Quotation) tokenSet {
	cues := make(tokenSet, len(t.Tokens))
	for _, q := range read {
		if q.Source.Len() > 0 {
			cues.add(t, q.Cue)
		}
	}
	return cues
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
	behind := document.Range{First: behindDescription(t, source, comma+1, end, false), End: end}
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
	case parted && behind.Len() > 0 && (t.Tags[behind.First].Finite() || cutOff(t, before)):
		return []document.Range{before, behind}
	}
	return []document.Range{before}
}

// cutOff reports whether words break off behind a verb that wants more: "It was,
// according to the pilot, a coffin."
func cutOff(t *analysis.Text, before document.Range) bool {
	i := before.End - 1
	return auxiliary(lower(t, i)) || t.Tags[i] == tagger.MD
}
