package lexicon

import "testing"

// TestFold checks the keys of words against the slow road, which folds by Unicode's tables alone.
func TestFold(t *testing.T) {
	var words []string
	for r := rune(0x2000); r < 0x2040; r++ {
		words = append(words, string(r), "O"+string(r)+"Neill", string(r)+string(r)+".", string(r)+"\u0301", "É"+string(r))
	}
	for _, word := range append(words, "Said", "can’t.", ".", "‘Tis", "al\u2010Sadr", "\xe2\x80", "’\xff") {
		if got, want := string(appendFold(nil, word)), trimPeriod(foldUnicode(word)); got != want {
			t.Errorf("%q is folded to %q, want %q", word, got, want)
		}
	}
}
