package attribution_test

import (
	"context"
	"fmt"
	"slices"

	"github.com/seed-761fda18/whosaid/attribution"
	"github.com/seed-761fda18/whosaid/quotes"
)

// A surname and a pronoun lead to the full name.
func ExampleFind() {
	text := "Vera Holm chairs the harbour board. “Fares will rise,” Holm said. “Not by much,” she added."
	for _, q := range attribution.Find(text) {
		fmt.Printf("%s: %s (%s)\n", q.Speaker.Name, q.Text, q.Speaker.Confidence)
	}
	// Output:
	// Vera Holm: Fares will rise, (explicit)
	// Vera Holm: Not by much, (high)
}

// A conversation needs no cues once it is clear who is there.
func ExampleFinder_Find() {
	f := attribution.Finder{Dialogue: attribution.On}
	text := "“Are you leaving?” Vera asked.\n\n“At dawn,” said Abel.\n\n“Alone?”\n\n“Alone.”"
	for _, q := range f.Find(text) {
		fmt.Println(q.Speaker.Name, q.Speaker.Rule)
	}
	// Output:
	// Vera beside
	// Abel beside
	// Vera dialogue
	// Abel dialogue
}

// Of two who fit equally well neither is named.
func ExampleFinder_Find_candidates() {
	text := "Vera Holm and Peter Holm own the ferry. “We are tired,” Holm told the court."
	for _, q := range (attribution.Finder{}).Find(text) {
		fmt.Printf("%q %q\n", q.Speaker.Name, q.Speaker.Candidates)
	}
	// Output:
	// "" ["Vera Holm" "Peter Holm"]
}

// A verb of one's own makes a cue.
func ExampleFinder_lexicon() {
	mine, err := quotes.ParseLexicon("mine.txt", []byte("sneerify ; verb kind=speech\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	f := attribution.Finder{Lexicon: quotes.Join(quotes.Builtin(), mine)}
	for _, q := range f.Find("“Not again,” sneerified Vera Holm.") {
		fmt.Println(q.Speaker.Name, q.Cue.Lemma)
	}
	// Output:
	// Vera Holm sneerify
}

// A corpus is read on all processors; the results come in its order.
func ExampleFinder_FindAll() {
	corpus := slices.Values([]attribution.Doc{
		{ID: "monday.txt", Text: "“Fares will rise,” Vera Holm said."},
		{ID: "tuesday.txt", Text: "The ferry was late."},
		{ID: "wednesday.txt", Text: "Abel Roy sells fish. “We will walk,” he said."},
	})
	for r, err := range (attribution.Finder{}).FindAll(context.Background(), corpus) {
		if err != nil {
			fmt.Println(err) // the context is done
			return
		}
		for _, q := range r.Quotes {
			fmt.Printf("%s: %s: %s\n", r.ID, q.Speaker.Name, q.Text)
		}
	}
	// Output:
	// monday.txt: Vera Holm: Fares will rise,
	// wednesday.txt: Abel Roy: We will walk,
}
