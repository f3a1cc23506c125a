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

// Joint words have all their speakers, and who is not to be named stays what the
// text calls them.
func ExampleFind_speakers() {
	text := "Vera Holm and Dr. Abel Roy said they would resign. “It is over,” said a person familiar with the matter."
	for _, q := range attribution.Find(text) {
		for _, s := range append([]quotes.Speaker{q.Speaker}, q.CoSpeakers...) {
			fmt.Printf("%q %q anonymous %t, found by %s\n", s.Honorific, s.Name, s.Anonymous, s.Rule)
		}
	}
	// Output:
	// "" "Vera Holm" anonymous false, found by joint
	// "Dr." "Abel Roy" anonymous false, found by joint
	// "" "a person familiar with the matter" anonymous true, found by beside
}

// Who checks facts asks for sure speakers, and looks the others up where they are
// named.
func ExampleFind_confidence() {
	text := "Vera Holm chairs the harbour board.\n\nThe ferry was late. “We lost an hour,” she said. “Two,” said Abel."
	for _, q := range attribution.Find(text) {
		s := q.Speaker
		if s.Confidence < quotes.Explicit {
			fmt.Printf("look up: %q is %s, named at byte %d\n", q.Source.In(text), s.Name, s.Mention.Start)
			continue
		}
		fmt.Println(s.Name, "said:", q.Text)
	}
	// Output:
	// look up: "she" is Vera Holm, named at byte 0
	// Abel said: Two,
}

// Where a text is no conversation, a bare quotation goes to nobody by turn.
func ExampleFinder_dialogue() {
	text := "“Are you leaving?” Vera asked.\n\n“At dawn,” said Abel.\n\n“Alone?”\n\n“Alone.”"
	for _, d := range []attribution.Dialogue{attribution.On, attribution.Off} {
		qs := (attribution.Finder{Dialogue: d}).Find(text)
		last := qs[len(qs)-1]
		fmt.Printf("%s %q %s\n", last.Text, last.Speaker.Name, last.Speaker.Confidence)
	}
	// Output:
	// Alone. "Abel" low
	// Alone. "" none
}

// capitals is a tagger that takes words in capitals for names and the others for
// nothing.
type capitals struct{}

// Tags tags the words.
func (capitals) Tags(words []string) []string {
	tags := make([]string, len(words))
	for i, w := range words {
		if w[0] >= 'A' && w[0] <= 'Z' {
			tags[i] = "NNP"
		}
	}
	return tags
}

// Any type with the method Tags is a tagger; even a poor one finds what stands
// between marks and beside its cue.
func ExampleFinder_tagger() {
	f := attribution.Finder{Tagger: capitals{}}
	for _, q := range f.Find("“Not again,” said Vera Holm.") {
		fmt.Println(q.Speaker.Name, q.Speaker.Confidence)
	}
	// Output:
	// Vera Holm explicit
}

// Feeds have entities for marks, and some books a dash before what is said.
func ExampleFinder_markup() {
	f := attribution.Finder{Entities: true, Dashes: true}
	text := "— Once more, said Abel Roy.\n\n&quot;Not again,&quot; said Vera Holm."
	for _, q := range f.Find(text) {
		fmt.Println(q.Speaker.Name, "said:", q.Text)
	}
	// Output:
	// Abel Roy said: Once more,
	// Vera Holm said: Not again,
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

// Workers bounds the texts that are read at a time, and so the memory; a context
// that is done ends the loop with its error. Data comes back as it was given.
func ExampleFinder_workers() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	endless := func(yield func(attribution.Doc) bool) {
		for n := 1; yield(attribution.Doc{Text: "“We close,” said Vera Holm.", Data: n}); n++ {
		}
	}
	for r, err := range (attribution.Finder{Workers: 1}).FindAll(ctx, endless) {
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Println(r.Data, r.Quotes[0].Speaker.Name)
		if r.Data == 2 {
			cancel()
		}
	}
	// Output:
	// 1 Vera Holm
	// 2 Vera Holm
	// context canceled
}
