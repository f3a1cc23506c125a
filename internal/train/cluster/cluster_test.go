package cluster

import (
	"maps"
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/internal/perceptron"
)

// key returns the hash of a word.
func key(s string) uint32 {
	var w perceptron.Word
	w.Read(s)
	return w.Exact
}

// TestLearn puts words of the same surroundings together, and rare ones nowhere.
func TestLearn(t *testing.T) {
	var sentences [][]string
	for _, who := range []string{"Ana", "Hal", "Ida"} {
		for _, verb := range []string{"said", "added", "noted"} {
			sentences = append(sentences, strings.Fields(who+" "+verb+" no ."), strings.Fields("no , "+verb+" "+who+" ."))
		}
	}
	sentences = append(sentences, []string{"once"})
	got := Learn(sentences, 4, 2, 10)
	for _, same := range [][2]string{{"Ana", "Hal"}, {"Hal", "Ida"}, {"said", "added"}, {"added", "noted"}} {
		if got[key(same[0])] != got[key(same[1])] || got[key(same[0])] == 0 {
			t.Errorf("%v: classes %d and %d", same, got[key(same[0])], got[key(same[1])])
		}
	}
	if got[key("Ana")] == got[key("said")] {
		t.Error("a name and a verb in one class")
	}
	if _, ok := got[key("once")]; ok {
		t.Error("a rare word has a class")
	}
	if !maps.Equal(got, Learn(sentences, 4, 2, 10)) {
		t.Error("two runs differ")
	}
}
