package quotes_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/seed-761fda18/whosaid/quotes"
)

// One quotation has one Quote, also where its cue interrupts it, and words that
// were not said are told from those that were.
func ExampleFind() {
	text := "“Not one ferry,” Vera Holm told the council, “will leave before noon.” " +
		"She did not say why. The board will tell lawmakers that fares must rise."
	for _, q := range quotes.Find(text) {
		fmt.Printf("%s: %s: %q\n", q.Source.In(text), q.Cue.Text, q.Text)
		fmt.Println("    ", q.Kind, q.Modality, "negative", q.Negative)
	}
	// Output:
	// Vera Holm: told: "Not one ferry, will leave before noon."
	//      direct actual negative false
	// She: did not say: "why"
	//      indirect actual negative true
	// The board: will tell: "fares must rise"
	//      indirect future negative false
}

// Verbatim tells what the writer took over word for word from what is retold.
func ExampleQuote() {
	text := "In a statement, Vera Holm said the old pier “was never safe” and must close."
	for _, q := range quotes.Find(text) {
		fmt.Println(q.Kind, "from", q.Channel.In(text))
		for _, s := range q.Content {
			fmt.Println("content: ", s.In(text))
		}
		for _, s := range q.Verbatim {
			fmt.Println("verbatim:", text[s.Start:s.End])
		}
	}
	// Output:
	// mixed from In a statement
	// content:  the old pier “was never safe” and must close
	// verbatim: was never safe
}

// A quotation inside another names it as its Parent.
func ExampleQuote_parent() {
	qs := quotes.Find("“He told me, ‘Go home,’” said Vera Holm.")
	for _, q := range qs {
		if q.Parent >= 0 {
			fmt.Println(q.Text, "stands in", qs[q.Parent].Text)
		}
	}
	// Output:
	// Go home, stands in He told me, ‘Go home,’
}

// A Quote comes back from JSON as it was. Offsets are bytes: the curly mark takes
// three.
func ExampleQuote_json() {
	qs := quotes.Find("“Très bien,” said Vera Holm.")
	data, err := json.Marshal(qs)
	if err != nil {
		panic(err)
	}
	var back []quotes.Quote
	if err := json.Unmarshal(data, &back); err != nil {
		panic(err)
	}
	fmt.Println(strings.ReplaceAll(string(data), `,"cue"`, ",\n"+`"cue"`))
	fmt.Println(back[0].Cue.Class == quotes.Verb)
	// Output:
	// [{"kind":"direct","text":"Très bien,","content":[{"start":3,"end":14}],"verbatim":[{"start":3,"end":14}],
	// "cue":{"spans":[{"start":18,"end":22}],"text":"said","lemma":"say","class":"verb"},"source":{"start":23,"end":32},"parent":-1}]
	// true
}

// A cue may stand in pieces, and somebody else may pass the words on.
func ExampleCue() {
	text := "The Gazette quoted Vera Holm as saying that “nobody asked us.”"
	for _, q := range quotes.Find(text) {
		fmt.Println(q.Cue.Text, "·", q.Cue.Lemma, "·", q.Cue.Class)
		fmt.Println(q.Source.In(text), "through", q.Via.In(text))
	}
	// Output:
	// quoted … as saying · quote · verb
	// Vera Holm through The Gazette
}

// A Span is cut out of the text that was given, and of no other.
func ExampleSpan_In() {
	text := "Vera Holm said: “We close.”"
	q := quotes.Find(text)[0]
	fmt.Printf("%q %q %t\n", q.Source.In(text), q.Addressee.In(text), q.Addressee.IsZero())
	// Output:
	// "Vera Holm" "" true
}

// Confidences have an order, and their words are read back, as from a flag.
func ExampleConfidence() {
	var least quotes.Confidence
	fmt.Println(least.UnmarshalText([]byte("high")), least >= quotes.High, quotes.Low >= least)
	fmt.Println(least.UnmarshalText([]byte("certain")))
	// Output:
	// <nil> true false
	// quotes: unknown confidence "certain"
}

// Feeds often have entities for marks. Read as such they make quotations, and
// the text of the rest stays as it is.
func ExampleFinder_entities() {
	text := "The &quot;ferry tax&quot; is dead, Vera Holm said. &quot;Good riddance,&quot; she added."
	for _, q := range (quotes.Finder{Entities: true}).Find(text) {
		fmt.Println(q.Kind, q.Text)
	}
	// Output:
	// mixed The &quot;ferry tax&quot; is dead
	// direct Good riddance,
}

// Some books open what is said with a dash. In others it opens a list, so that
// dashes are read where one asks for it only.
func ExampleFinder_dashes() {
	text := "— Are you leaving? Vera asked.\n\n— At dawn, said Abel."
	fmt.Println(len(quotes.Find(text)))
	for _, q := range (quotes.Finder{Dashes: true}).Find(text) {
		fmt.Println(q.Source.In(text), q.Text)
	}
	// Output:
	// 0
	// Vera Are you leaving?
	// Abel At dawn,
}

// A Finder with words of one's own: joined behind the built-in ones, for alone
// they would be all that it knows.
func ExampleFinder_lexicon() {
	mine, err := quotes.ParseLexicon("desk.txt", []byte("yeet ; verb past=yote addressee=yes\n"))
	if err != nil {
		panic(err)
	}
	text := "“The gate will hold,” Vera Holm yote reporters."
	for _, q := range (quotes.Finder{Lexicon: quotes.Join(quotes.Builtin(), mine)}).Find(text) {
		fmt.Println(q.Cue.Lemma, "to", q.Addressee.In(text))
	}
	// Output:
	// yeet to reporters
}

// shouting is a tagger that takes words in capitals for plain ones.
type shouting struct{ quotes.Tagger }

// Tags tags the words in small letters.
func (t shouting) Tags(words []string) []string {
	small := slices.Clone(words)
	for i, w := range small {
		small[i] = strings.ToLower(w)
	}
	return t.Tagger.Tags(small)
}

// table is a tagger that knows a few words.
type table map[string]string

// Tags looks the words up; a word that is not there has no tag.
func (t table) Tags(words []string) []string {
	tags := make([]string, len(words))
	for i, w := range words {
		tags[i] = t[w]
	}
	return tags
}

// A tagger is any type with one method; here one mends what another is given.
func ExampleTagger() {
	known := table{"``": "``", "we": "PRP", "close": "VBP", ",": ",", "''": "''", "she": "PRP", "said": "VBD", ".": "."}
	text := "“WE CLOSE,” SHE SAID."
	for _, q := range (quotes.Finder{Tagger: shouting{known}}).Find(text) {
		fmt.Println(q.Source.In(text), q.Cue.Lemma, q.Text)
	}
	// Output:
	// SHE say WE CLOSE,
}
