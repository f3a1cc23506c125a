// Package marks reads quotation marks: which open, which close, what stands
// between them, and what is no quotation mark at all.
//
// The reading problem: a mark says little by itself. A straight mark opens and
// closes; an apostrophe has the form of a single mark; writers type “ for ”,
// forget to close, quote inside a quotation with the same mark, and measure
// pipes in inches. What decides is how all marks of a paragraph fit together.
//
//	'It's the workers' choice,' the clerk said.
//
// So every mark gets three costs, from its shape and from the characters beside
// it (cost.go): as an opening mark, as a closing one, and as none. A reading of
// a paragraph gives each mark one of these parts; it costs the sum, with
// something added for what stays open, for nesting a mark in its like, and for
// pairs that do not match. The cheapest reading wins (search.go). Above, the
// mark behind "workers" could close, but then the one behind the comma would
// have to be an apostrophe, which costs far more than a plural possessive does.
//
// Paragraphs are read one by one, so that a mark that is never closed cannot
// swallow the next: it only goes on there if that paragraph opens with a mark.
package marks

import "github.com/seed-761fda18/whosaid/internal/document"

// Style is the family of a pair of marks.
type Style uint8

// The styles of marks.
const (
	Double Style = iota // “ ” " `` '' „ 〝
	Single              // ‘ ’ ' ` ‚
	Angle               // « » ‹ ›
	Corner              // 「 」 『 』
	Dash                // a dash that opens a line of dialogue
)

// Region is what stands between an opening mark and its closing one.
type Region struct {
	// Span is the region with its marks, Inner the text between them.
	Span, Inner document.Span
	// Tokens are those of the inner text.
	Tokens document.Range
	Style  Style
	// Parent is the index of the region that this one stands in, -1 for none.
	Parent int
	// Unclosed says that the closing mark is missing: the region ends where its
	// sentence or paragraph makes an end likely.
	Unclosed bool
	// Continues says that the region goes on with the next one: the
	// convention that each further paragraph of a long quotation opens with a
	// mark, and only the last closes.
	Continues bool
	// Repaired says that a mark of the wrong shape was read as the right one.
	Repaired bool
}
