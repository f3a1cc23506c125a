package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-761fda18/whosaid/quotes"
)

// TestScoreNews checks the figures of an article: one quotation found as it is,
// one by half, one missed, one too many, and one that is no article text.
func TestScoreNews(t *testing.T) {
	const text = "“It is late,” Dorte Holm said. The ice was thin, she said. Nils Berg said he knew. Menu: “Go home now.”"
	gold := write(t, "gold.jsonl", `{"id":"a","text":"`+text+`","discard":[[83,110]],"attributions":[`+
		`{"kind":"direct","content":[[3,14]],"cue":[[29,33]],"source":[[18,28]]},`+
		`{"kind":"indirect","content":[[35,51]],"cue":[[57,61]],"source":[[53,56]]},`+
		`{"kind":"indirect","content":[[78,85]],"cue":[[73,77]],"source":[[63,72]]}]}`)
	span := func(s, e int) quotes.Span { return quotes.Span{Start: s, End: e} }
	cue := func(s, e int) quotes.Cue { return quotes.Cue{Spans: []quotes.Span{span(s, e)}} }
	found := []quotes.Quote{
		{Kind: quotes.Direct, Content: []quotes.Span{span(3, 14)}, Cue: cue(29, 33), Source: span(24, 28), Parent: -1},
		{Kind: quotes.Indirect, Content: []quotes.Span{span(43, 51)}, Cue: cue(57, 61), Source: span(63, 72), Parent: -1},
		{Kind: quotes.Indirect, Content: []quotes.Span{span(35, 38)}, Parent: -1},
		{Kind: quotes.Direct, Content: []quotes.Span{span(97, 109)}, Parent: -1},
		{Kind: quotes.Indirect, Content: []quotes.Span{span(6, 8)}, Cue: cue(0, 2), Parent: 0},
	}
	var out bytes.Buffer
	if err := score(&out, reading(found), gold); err != nil {
		t.Fatal(err)
	}
	const want = `content strict F1         33.3
content partial F1        66.7
content token F1          80.0
direct   recall          100.0 strict, 100.0 partial
mixed    recall            0.0 strict,   0.0 partial
indirect recall            0.0 strict,  25.0 partial
cue F1                    80.0
source head, matched      50.0 all, 100.0 direct
content and source F1     33.3 all, 100.0 direct
`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("figures (-want +got):\n%s", diff)
	}
}

// TestScoreFiction checks that a quotation is right only with the right speaker,
// over all that the gold file has.
func TestScoreFiction(t *testing.T) {
	gold := write(t, "gold.jsonl", `{"id":"a","text":"“It is late,” Holm said. “So,” he said. “No.” “Yes.”","characters":[`+
		`{"name":"Dorte Holm","aliases":["Holm"],"gender":"F"},{"name":"Berg","aliases":[]}],"quotes":[`+
		`{"spans":[[3,14]],"speaker":"Dorte Holm","type":"Explicit"},{"spans":[[31,34]],"speaker":"Berg","type":"Anaphoric"},`+
		`{"spans":[[50,53]],"speaker":"Berg","type":"Implicit"},{"spans":[[60,64]],"speaker":"Berg","type":"Implicit"}]}`)
	at := func(s, e int, name string) quotes.Quote {
		return quotes.Quote{Content: []quotes.Span{{Start: s, End: e}}, Speaker: quotes.Speaker{Name: name}, Parent: -1}
	}
	found := []quotes.Quote{at(3, 14, "Mrs. Holm"), at(31, 34, ""), at(50, 53, "Holm")}
	var out bytes.Buffer
	if err := score(&out, reading(found), gold); err != nil {
		t.Fatal(err)
	}
	const want = `speakers     quotations   found   named   right
all                   4    75.0    50.0    25.0
Explicit              1   100.0   100.0   100.0
Anaphoric             1   100.0     0.0     0.0
Implicit              2    50.0    50.0     0.0
`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("figures (-want +got):\n%s", diff)
	}
}

// TestAnnotated checks that the "that" before a reported clause counts as
// content where corpora count it.
func TestAnnotated(t *testing.T) {
	cases := []struct {
		reason, text, content string
		kind                  quotes.Kind
		want                  string
	}{
		{"before the clause", "He said that it rained.", "it rained", quotes.Indirect, "that it rained"},
		{"before a mark in the clause", "He said that “it rained” there.", "it rained” there", quotes.Mixed, "that “it rained” there"},
		{"with a comma behind it", "He said that, if so, it rained.", "if so, it rained", quotes.Indirect, "that, if so, it rained"},
		{"no such word", "He said it rained.", "it rained", quotes.Indirect, "it rained"},
		{"the end of another word", "Howthat it rained.", "it rained", quotes.Indirect, "it rained"},
		{"before direct words", "He said that “it rained.”", "it rained.", quotes.Direct, "it rained."},
	}
	for _, c := range cases {
		at := strings.Index(c.text, c.content)
		q := quotes.Quote{Kind: c.kind, Content: []quotes.Span{{Start: at, End: at + len(c.content)}}}
		if got := annotated(c.text, q)[0].In(c.text); got != c.want {
			t.Errorf("%s: %q, want %q", c.reason, got, c.want)
		}
	}
}
