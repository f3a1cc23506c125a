package main

import "github.com/seed-761fda18/whosaid/quotes"

// situation is one case: a short text with the quotations that are to be found
// in it.
type situation struct {
	ID     string     `json:"id"`
	Group  string     `json:"group"`
	Text   string     `json:"text"`
	Note   string     `json:"note"`
	Quotes []expected `json:"quotes"`
}

// expected is a quotation of a case. Fields that a case leaves out are empty.
type expected struct {
	Type      string  `json:"type"`
	Parts     []part  `json:"parts"`
	Cue       *string `json:"cue"`
	Speaker   *part   `json:"speaker"`
	Canonical *string `json:"canonical"`

	Title      string   `json:"title"`
	Role       string   `json:"role"`
	Kind       string   `json:"kind"`
	Collective bool     `json:"collective"`
	Anonymous  bool     `json:"anonymous"`
	Addressee  string   `json:"addressee"`
	Via        string   `json:"via"`
	Channel    string   `json:"channel"`
	Polarity   string   `json:"polarity"`
	Modality   string   `json:"modality"`
	Question   bool     `json:"question"`
	Depth      int      `json:"depth"`
	Candidates []string `json:"candidates"`
	Floating   bool     `json:"floating"`
	Turn       bool     `json:"turn"`
	Unclosed   bool     `json:"unclosed"`
	Repaired   bool     `json:"repaired"`
}

// part is a range of bytes of the case's text.
type part struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// spans gives the ranges of the expected content.
func (e expected) spans() []quotes.Span {
	out := make([]quotes.Span, len(e.Parts))
	for i, p := range e.Parts {
		out[i] = quotes.Span{Start: p.Start, End: p.End}
	}
	return out
}
