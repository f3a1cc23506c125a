package prosetagger

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/jdkato/prose/v2"

	"github.com/seed-761fda18/whosaid/quotes"
)

// TestTags tags whole sentences; a wanted * is any tag but the empty one.
func TestTags(t *testing.T) {
	tests := []struct{ reason, words, want string }{
		{"every word gets its tag", "The minister left .", "DT NN VBD ."},
		{"clitics stay in step", "Lund 's men do n't know .", "NNP POS NNS VBP RB VB ."},
		{"double marks", "`` Go , '' he said .", "`` VB , '' PRP VBD ."},
		{"words that prose cuts again keep one tag", "The U.S.-led force ( see p.5 ) of $3m left .", "DT * NN ( * * ) * * * ."},
		{"white space inside a word cannot happen, other scripts do", "Нет \U0001f600 he said .", "* * PRP VBD ."},
		{"no word, no tag", "", ""},
	}
	for _, tt := range tests {
		words, want := strings.Fields(tt.words), strings.Fields(tt.want)
		tags := Tagger{}.Tags(words)
		if len(tags) != len(words) {
			t.Errorf("%s: %d tags for %d words", tt.reason, len(tags), len(words))
			continue
		}
		for i, g := range tags {
			if want[i] == "*" && g != "" || g == want[i] {
				continue
			}
			t.Errorf("%s: %s is %q, want %s", tt.reason, words[i], g, want[i])
		}
	}
}

// TestAlign gives the walk tokens that do not agree with the words.
func TestAlign(t *testing.T) {
	tokens := func(s string) (out []prose.Token) {
		for _, f := range strings.Fields(s) {
			text, tag, _ := strings.Cut(f, "/")
			out = append(out, prose.Token{Text: text, Tag: tag})
		}
		return out
	}
	tests := []struct{ reason, words, tokens, want string }{
		{"in step", "he said", "he/PRP said/VBD", "PRP VBD"},
		{"a word in two tokens takes the last tag", "U.N.-led men", "U.N./NNP -led/VBN men/NNS", "VBN NNS"},
		{"punctuation at its end does not count", "etc. men", "etc/FW ./. men/NNS", "FW NNS"},
		{"a token that is missing costs its word alone", "he xx said", "he/PRP said/VBD", "PRP _ VBD"},
		{"a token that differs costs its word alone", "he xx said", "he/PRP yy/NN xx/NN said/VBD", "PRP _ VBD"},
	}
	for _, tt := range tests {
		want := strings.Fields(tt.want)
		for i, w := range want {
			want[i] = strings.TrimPrefix(w, "_")
		}
		if diff := cmp.Diff(want, align(strings.Fields(tt.words), tokens(tt.tokens))); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", tt.reason, diff)
		}
	}
}

// BenchmarkTags tags one sentence over and over.
func BenchmarkTags(b *testing.B) {
	words := strings.Fields("`` We will open the river road on Monday , '' the minister told reporters in the capital .")
	b.ReportAllocs()
	for b.Loop() {
		Tagger{}.Tags(words)
	}
	b.ReportMetric(float64(len(words)*b.N)/b.Elapsed().Seconds(), "words/s")
}

// TestFinder checks that a Finder finds the same plain quotation with prose's
// tags as with the built-in ones.
func TestFinder(t *testing.T) {
	const text = "\"We will open the road on Monday,\" the minister said."
	if diff := cmp.Diff(quotes.Find(text), (quotes.Finder{Tagger: Tagger{}}).Find(text)); diff != "" {
		t.Errorf("(-built-in +prose)\n%s", diff)
	}
}
