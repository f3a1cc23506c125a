// Package reporting reads what is said: from the layers of a text to
// quotations with content, cue and source.
package reporting

import "github.com/seed-761fda18/whosaid/internal/document"

// Kind says how the words of a quotation are given.
type Kind uint8

// The kinds of quotations, by the share of the content between marks.
const (
	Direct   Kind = iota // wholly between quotation marks
	Mixed                // partly
	Indirect             // not at all
)

// Class is the class of a cue's head word.
type Class uint8

// The classes of cues.
const (
	NoCue       Class = iota
	Verb              // said, told, tweeted
	Noun              // statement, claim
	AccordingTo       // according to, in the words of
	Punctuation       // a colon or a dash
)

// Modality says whether the words were said at all.
type Modality uint8

// The modalities.
const (
	Actual Modality = iota
	Future
	Conditional
)

// Quotation is one utterance: spans of bytes of the text, with the indices of
// tokens where later stages need them. Absent spans and ranges are empty.
type Quotation struct {
	Kind     Kind
	Content  []document.Span // without the outer marks; in order, disjoint
	Verbatim []document.Span
	// Regions are the quoted regions that hold parts of the content, in order.
	Regions []int

	Cue      []document.Span
	CueToken int // the head word of the cue, -1 for none
	CueLemma string
	CueClass Class

	// Source is the mention beside the cue, as tokens: empty for none.
	Source document.Range

	Addressee, Via document.Range
	Channel        document.Range
	Negative       bool
	Modality       Modality
	Question       bool

	// Parent is the index of the quotation this one stands in, -1 for none.
	Parent int
	// Rule names what read the quotation: the sequence model, or the construct.
	Rule string
	// Floating: direct words without cue and source beside them.
	Floating           bool
	Unclosed, Repaired bool
}
