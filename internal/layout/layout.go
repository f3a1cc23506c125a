// Package layout finds what on a page is no running text or has a fixed form:
// bylines, datelines, credits, headlines, the turns of a transcript, lines that
// lead in a quotation, signatures under one, and items of lists.
//
// The reading problem: such lines have names and quotation marks like any
// other, but no sentence whose verb would say what they are.
//
//	By Kay Moss
//	OSLO (NTB) — "It is over," Odd Berg said.
//
// Neither Moss nor the agency speaks here. Every construct has its file, with
// what it looks like and when it is left alone. What is found are plain values;
// what they mean for quotations is for the stages above to say.
package layout

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// Kind is the kind of a block.
type Kind uint8

// The kinds of blocks.
const (
	Byline    Kind = iota // By Kay Moss
	Dateline              // OSLO (NTB) —
	Credit                // Photo: Kay Moss
	Headline              // Berg: 'No ferry' this year
	Turn                  // BERG: We sail. / Q: Why? / @berg: "Now!"
	LeadIn                // And from Captain Odd Berg:
	Signature             // — Odd Berg, captain
	Item                  // * the first point
)

// String gives the name of the kind.
func (k Kind) String() string {
	return [...]string{"byline", "dateline", "credit", "headline", "turn", "lead-in", "signature", "item"}[k]
}

// Block is a stretch of a page with a fixed form.
type Block struct {
	Kind Kind
	document.Span
	// Tokens are those of the whole block.
	Tokens document.Range
	// Label is the part that names someone: the author of a byline, the one who
	// takes a turn, leads in or signs, the speaker of a headline. It is empty
	// where there is none.
	Label document.Range
	// Body is what the label stands for: the words of a turn, the rest of a
	// headline. It is empty where that stands elsewhere.
	Body document.Range
}

// Find gives the blocks of a text, in order. A token belongs to one block at
// most, but for turns and headlines that hold a dateline or a signature.
func Find(t *analysis.Text) []Block {
	p := page{t: t, turns: turns(t)}
	for k := range t.Paragraphs {
		p.paragraph(k)
	}
	return p.out
}

// page reads the paragraphs of a text in order.
type page struct {
	t     *analysis.Text
	turns []turn // for each paragraph its label, empty for none
	out   []Block
	body  bool // running text has begun
}

// paragraph adds the blocks of paragraph k: the first construct that fits the
// whole paragraph, or those that stand at its edges.
func (p *page) paragraph(k int) {
	r := p.t.Paragraphs[k].Tokens
	switch {
	case p.byline(k, r), p.credit(r), p.turn(k, r), p.item(r), p.headline(k, r):
		return
	case p.signatureLine(k, r), p.leadIn(k, r):
		return
	}
	p.dateline(r)
	p.body = true
	p.inlineLeads(r)
	p.signatures(r)
}

// add adds a block of the tokens r.
func (p *page) add(kind Kind, r, label, body document.Range) {
	p.out = append(p.out, Block{Kind: kind, Span: p.t.SpanOf(r), Tokens: r, Label: label, Body: body})
}
