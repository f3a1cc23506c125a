package layout

import "github.com/seed-761fda18/whosaid/internal/analysis"

// Names reports whether the label of a turn names who takes it.
//
// The reading problem: in a printed interview the label says no more than whose
// turn it is.
//
//	Q: Why do you sail?
//	A: The wind is free.
//
// It stays silent for letters behind which more follows: Q. Moss is a name.
func (b *Block) Names(t *analysis.Text) bool {
	if b.Label.Len() != 1 {
		return true
	}
	switch t.Form(b.Label.First) {
	case "Q", "A", "Q.", "A.", "Question", "Answer", "QUESTION", "ANSWER":
		return false
	}
	return true
}

// dottedLetter reports whether a token is the letter of a question or an answer
// with its period, which then stands for the colon: "Q. Why do you sail?"
func dottedLetter(t *analysis.Text, i int) bool {
	return i < len(t.Tokens) && (t.Form(i) == "Q." || t.Form(i) == "A.")
}
