package prosetagger_test

import (
	"fmt"
	"strings"

	"github.com/seed-761fda18/whosaid/attribution"
	"github.com/seed-761fda18/whosaid/quotes/prosetagger"
)

// Whoever has prose in the program already lets both packages read with its tags.
func ExampleTagger() {
	f := attribution.Finder{Tagger: prosetagger.Tagger{}}
	for _, q := range f.Find("Vera Holm chairs the board. “Fares will rise,” she said.") {
		fmt.Println(q.Speaker.Name, q.Speaker.Confidence)
	}
	// Output:
	// Vera Holm high
}

// Tokens are given as the Penn Treebank cuts them, each for one tag.
func ExampleTagger_Tags() {
	words := strings.Fields("`` I do n't know , '' she said .")
	fmt.Println(prosetagger.Tagger{}.Tags(words))
	// Output:
	// [`` PRP VBP RB VB , '' PRP VBD .]
}
