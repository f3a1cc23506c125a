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
	case "Q", "A", "Question", "Answer", "QUESTION", "ANSWER":
		return false
	}
	return true
}
