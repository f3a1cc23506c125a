package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/seed-761fda18/whosaid/quotes"
)

// prediction is one document as the scorer reads it.
type prediction struct {
	ID     string           `json:"id"`
	Quotes []predictedQuote `json:"quotes"`
}

// predictedQuote is one quotation as the scorer reads it: spans are [start, end]
// in bytes.
type predictedQuote struct {
	Kind    string   `json:"kind"`
	Content [][2]int `json:"content"`
	Cue     [][2]int `json:"cue,omitempty"`
	Source  [][2]int `json:"source,omitempty"`
	Speaker *string  `json:"speaker"`
}

// predict reads the texts of a gold file with the library and writes the
// predictions: to standard output for "-", packed for a name that ends in .gz.
func predict(read find, goldPath, predPath string) error {
	articles, err := readArticles(goldPath)
	if err != nil {
		return err
	}
	texts := make([]string, len(articles))
	for i, a := range articles {
		texts[i] = a.Text
	}
	var out bytes.Buffer
	if err := writePredictions(&out, articles, findAll(read, texts)); err != nil {
		return err
	}
	switch {
	case predPath == "-":
		_, err = out.WriteTo(os.Stdout)
		return err
	case strings.HasSuffix(predPath, ".gz"):
		return os.WriteFile(predPath, packed(out.Bytes()), 0o666)
	}
	return os.WriteFile(predPath, out.Bytes(), 0o666)
}

// packed gives bytes as a gzip file holds them.
func packed(data []byte) []byte {
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	w.Write(data) // what is written to memory does not fail
	w.Close()
	return out.Bytes()
}

// writePredictions writes one document a line.
func writePredictions(w io.Writer, articles []article, found [][]quotes.Quote) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	for i, a := range articles {
		p := prediction{ID: a.ID, Quotes: []predictedQuote{}}
		for _, q := range outermost(found[i]) {
			p.Quotes = append(p.Quotes, predicted(a.Text, q))
		}
		if err := encoder.Encode(p); err != nil {
			return err
		}
	}
	return nil
}

// outermost gives the quotations that stand in no other one: the corpora count
// what somebody is quoted as saying that others said to the words of the first
// (of 19,832 attributions of PolNeAR's training part, one stands in another).
func outermost(found []quotes.Quote) []quotes.Quote {
	var out []quotes.Quote
	for _, q := range found {
		if q.Parent < 0 {
			out = append(out, q)
		}
	}
	return out
}

// predicted gives a quotation of a text as the scorer reads it.
func predicted(text string, q quotes.Quote) predictedQuote {
	p := predictedQuote{Kind: q.Kind.String(), Content: pairs(annotated(text, q)...), Cue: pairs(q.Cue.Spans...), Source: pairs(annotatedSource(text, q))}
	if name := fullName(q.Speaker); name != "" {
		p.Speaker = &name
	}
	return p
}

// pairs gives the spans that hold a byte as pairs of offsets.
func pairs(spans ...quotes.Span) [][2]int {
	var out [][2]int
	for _, s := range spans {
		if !s.IsZero() {
			out = append(out, [2]int{s.Start, s.End})
		}
	}
	return out
}

// fullName gives the name of a speaker, with the honorific where the name is a
// single word that would not tell Mr. Cole from Mrs. Cole.
func fullName(s quotes.Speaker) string {
	if s.Name != "" && s.Honorific != "" && !strings.Contains(s.Name, " ") {
		return s.Honorific + " " + s.Name
	}
	return s.Name
}

// annotated gives the content as corpora of news count it: with the "that" that
// joins a reported clause to the verb of saying, and the comma behind it, which the
// library leaves out.
func annotated(text string, q quotes.Quote) []quotes.Span {
	const joint = "that"
	if givesName(text, q) {
		return append([]quotes.Span{{Start: q.Cue.Spans[0].End, End: q.Content[0].Start}}, q.Content...)
	}
	before := strings.TrimRight(text[:q.Content[0].Start], " \n,\"“‘'")
	if q.Kind == quotes.Direct || !strings.HasSuffix(before, " "+joint) {
		return q.Content
	}
	out := slices.Clone(q.Content)
	out[0].Start = len(before) - len(joint)
	return out
}

// annotatedSource gives the source as corpora of news count it: the relative
// pronoun beside the cue, where the library gives the name it stands for. A
// relative clause that ends before the cue is part of the source.
func annotatedSource(text string, q quotes.Quote) quotes.Span {
	if len(q.Cue.Spans) == 0 || q.Source.IsZero() || q.Cue.Spans[0].Start <= q.Source.End {
		return q.Source
	}
	between := text[q.Source.End:q.Cue.Spans[0].Start]
	word, rest, found := strings.Cut(strings.TrimLeft(between, ", \n"), " ")
	if !found || strings.Contains(rest, ",") || word != "who" && word != "which" && word != "that" {
		return q.Source
	}
	start := q.Source.End + strings.Index(between, word)
	return quotes.Span{Start: start, End: start + len(word)}
}

// givesName reports whether the cue gives a name to an object between it and the
// content ("called the plan “bold”"), which corpora of news count as content and
// the library does not.
func givesName(text string, q quotes.Quote) bool {
	const longest = 80
	if q.Kind != quotes.Mixed || len(q.Cue.Spans) != 1 || q.Cue.Class != quotes.Verb || !slices.Contains([]string{"call", "describe", "label", "brand", "dub", "term", "deem", "name"}, q.Cue.Lemma) {
		return false
	}
	cue, content := q.Cue.Spans[0].End, q.Content[0].Start
	return cue < content && content-cue < longest && !strings.ContainsAny(text[cue:content], ".;,:")
}
