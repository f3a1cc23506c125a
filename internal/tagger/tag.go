// Package tagger gives every word of a sentence its part of speech, behind one
// small interface.
//
// The tagset is that of the Penn Treebank with the additions of the English
// Universal Dependencies treebanks (HYPH, ADD, NFP, AFX).
package tagger

// Tag is a part of speech.
type Tag uint8

// The tags. None is what a tagger gives where it has no answer.
const (
	None Tag = iota
	CC
	CD
	DT
	EX
	FW
	IN
	JJ
	JJR
	JJS
	LS
	MD
	NN
	NNP
	NNPS
	NNS
	PDT
	POS
	PRP
	PRPS // PRP$
	RB
	RBR
	RBS
	RP
	SYM
	TO
	UH
	VB
	VBD
	VBG
	VBN
	VBP
	VBZ
	WDT
	WP
	WPS // WP$
	WRB
	Period
	Comma
	Colon
	LeftBracket
	RightBracket
	OpenQuote
	CloseQuote
	Dollar
	Pound
	HYPH
	ADD
	NFP
	AFX
	XX
	NumTags
)

// names are the tags as treebanks write them, by their values.
var names = [NumTags]string{
	"", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNP", "NNPS", "NNS", "PDT", "POS",
	"PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP",
	"WP$", "WRB", ".", ",", ":", "-LRB-", "-RRB-", "``", "''", "$", "#", "HYPH", "ADD", "NFP", "AFX", "XX",
}

// other gives the tags that some taggers write in another way.
var other = map[string]Tag{
	"(": LeftBracket, ")": RightBracket, "\"": CloseQuote, "-": Colon, "GW": XX, "-NONE-": XX,
}

// String gives the tag as treebanks write it; it is empty for None.
func (t Tag) String() string {
	if t >= NumTags {
		return ""
	}
	return names[t]
}

// Parse reads a tag as treebanks write it; an unknown one gives None.
func Parse(s string) Tag {
	for i, n := range names {
		if n == s {
			return Tag(i)
		}
	}
	return other[s]
}

// Noun reports whether the tag is a noun's, proper or common.
func (t Tag) Noun() bool { return t >= NN && t <= NNS }

// Proper reports whether the tag is a proper noun's.
func (t Tag) Proper() bool { return t == NNP || t == NNPS }

// Verb reports whether the tag is a verb's; a modal is none.
func (t Tag) Verb() bool { return t >= VB && t <= VBZ }

// Finite reports whether the tag is that of a finite verb.
func (t Tag) Finite() bool { return t == VBD || t == VBP || t == VBZ }

// Adjective reports whether the tag is an adjective's.
func (t Tag) Adjective() bool { return t >= JJ && t <= JJS }

// Tagger gives the parts of speech of sentences. Implementations are safe for
// concurrent use.
type Tagger interface {
	// Tag appends one tag for each word of one sentence to dst and returns it.
	// Words are tokens in the manner of the Penn Treebank: clitics apart,
	// straight apostrophes, `` and '' for double quotation marks.
	Tag(dst []Tag, words []string) []Tag
}
