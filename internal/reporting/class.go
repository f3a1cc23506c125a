package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// The classes of tokens that edges tell apart.
const (
	classWord = iota
	classComma
	classStop
	classColon
	classMark
	classDash
	classBracket
	classOther
	classes
)

// class gives the class of a token.
func class(t *analysis.Text, i int) int {
	switch t.Tokens[i].Kind {
	case document.Word, document.Number:
		return classWord
	case document.Mark:
		return classMark
	case document.Punct:
		switch t.Text[t.Tokens[i].Start] {
		case ',':
			return classComma
		case '.', '!', '?':
			return classStop
		case ':', ';':
			return classColon
		case '-', 0xe2:
			return classDash
		case '(', ')', '[', ']':
			return classBracket
		}
	}
	return classOther
}

// Edges is the number of classes of edges.
const Edges = 2 * classes * classes * 2

// edge gives the class of what stands before a token: the class of the token
// before and its own, whether a sentence begins and whether it is quoted.
func (f *features) edge(i int) uint8 {
	before := classOther
	begins := 0
	if i > 0 && f.t.ParagraphOf(i-1) == f.t.ParagraphOf(i) {
		before = class(f.t, i-1)
		if f.t.Tokens[i-1].Sentence != f.t.Tokens[i].Sentence {
			begins = 1
		}
	}
	quoted := 0
	if f.t.Quoted(i) {
		quoted = 1
	}
	return uint8(((before*classes+class(f.t, i))*2+begins)*2 + quoted)
}
