package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// verbBehind gives the head of the first verb group behind a subject that ends
// before token i, and -1 where none comes: adverbs and auxiliaries are passed
// over, and so is what stands between two commas.
func verbBehind(t *analysis.Text, i, end int) int {
	for k := i; k < end; k++ {
		if auxiliary(lower(t, k)) || t.Tags[k] == tagger.RB || t.Tags[k] == tagger.MD {
			if reporting(t, k) {
				return k
			}
			continue
		}
		if t.Form(k) == "," || t.Form(k) == "(" {
			if k = parenthesis(t, k, end); k < 0 {
				return -1
			}
			continue
		}
		if t.Tokens[k].Kind == document.Word && reporting(t, k) && t.Tags[k] != tagger.POS {
			return k
		}
		return -1
	}
	return -1
}

// parenthesis gives the token that ends what begins with the comma or bracket at
// token i and stands between subject and verb: the last comma before a reporting
// verb. It is -1 where none comes before the sentence ends.
func parenthesis(t *analysis.Text, i, end int) int {
	for k := i + 1; k+1 < end; k++ {
		switch t.Form(k) {
		case ".", ";", ":":
			return -1
		case ",", ")":
			n := k + 1
			for n+1 < end && (t.Tags[n] == tagger.RB || auxiliary(lower(t, n))) {
				n++
			}
			if reporting(t, n) && t.Tags[n] != tagger.VBG && (t.Tags[n].Verb() || !t.Tags[n].Noun()) {
				return k
			}
		}
	}
	return -1
}

// auxiliary reports whether the word may stand before a main verb.
func auxiliary(w string) bool {
	switch w {
	case "has", "have", "had", "will", "would", "could", "might", "may", "should", "can", "must", "did", "does", "do", "is", "was", "were",
		"are", "been", "not", "n't", "n’t", "'d", "’d", "'ll", "’ll", "'ve", "’ve", "never":
		return true
	}
	return false
}
