// Package marks reads quotation marks: which open, which close, what stands
// between them, and what is no quotation mark at all.
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
