package quotes_test

import (
	"errors"
	"fmt"
	"testing/fstest"

	"github.com/seed-761fda18/whosaid/quotes"
)

// ExampleBuiltin shows that the built-in words are a lexicon like any other:
// they can be listed.
func ExampleBuiltin() {
	for _, e := range quotes.Builtin().Entries() {
		if e.Text == "tell" {
			fmt.Println(e.Text, "is a", e.Class, "with", e.Attributes)
		}
	}
	// Output:
	// tell is a verb with past=told addressee=yes
}

// ExampleParseLexicon shows that a wrong line is an error that names it and what
// could stand there; its file does not come into force.
func ExampleParseLexicon() {
	_, err := quotes.ParseLexicon("desk.txt", []byte("chirp ; verb kind=manner\nchirrup ; verb mood=glad\nRatu ; honorific gender=male\n"))
	fmt.Println(err)
	fmt.Println(errors.Is(err, quotes.ErrLexiconKey))
	// Output:
	// quotes: desk.txt:2: "mood=glad": class has no such key; verb has addressee, double, gerund, kind, lang, lemma, negative, participle, past, question, third
	// true
}

// ExampleLoadLexicon shows that a folder of lists is one lexicon, and a pattern
// that matches no file an error.
func ExampleLoadLexicon() {
	desk := fstest.MapFS{
		"desk/titles.txt": {Data: []byte("Ratu ; honorific gender=m rank=nobility lang=fj\n")},
		"desk/verbs.txt":  {Data: []byte("chirp ; verb kind=manner\n")},
	}
	l, err := quotes.LoadLexicon(desk, "desk/*.txt")
	fmt.Println(len(l.Entries()), err)
	_, err = quotes.LoadLexicon(desk, "desk/*.lst")
	fmt.Println(err)
	// Output:
	// 2 <nil>
	// quotes: lexicon pattern "desk/*.lst": file does not exist
}

// ExampleJoin shows that what was joined is known from then on: Lint says so of
// the same lines. "!" has taken an entry away.
func ExampleJoin() {
	words := []byte("!quip\nblorp ; verb ; what our columnist does\n")
	mine, err := quotes.ParseLexicon("desk.txt", words)
	if err != nil {
		panic(err)
	}
	ours := quotes.Join(quotes.Builtin(), mine)
	for _, e := range ours.Lint("again.txt", words) {
		fmt.Println(e)
	}
	// Output:
	// quotes: again.txt:1: "!quip": there is no such entry to remove
	// quotes: again.txt:2: "blorp ; verb ; what our columnist does": the lexicon says so already, at desk.txt:2
}

// ExampleLexicon_Lint shows how lines that are wrong or useless are found before
// they are joined.
func ExampleLexicon_Lint() {
	for _, e := range quotes.Builtin().Lint("desk.txt", []byte("blorp ; verb\nblorp ; verb kind=manner\n!chirrrp\n")) {
		fmt.Println(e)
	}
	// Output:
	// quotes: desk.txt:2: "blorp ; verb kind=manner": the same entry stands earlier in the file, on line 1
	// quotes: desk.txt:3: "!chirrrp": there is no such entry to remove
}

// ExampleLexicon_Entries lists the lines of a lexicon in order.
func ExampleLexicon_Entries() {
	l, err := quotes.ParseLexicon("desk.txt", []byte("# our own\nRatu ; honorific gender=m ; Fiji\n!Chief\n"))
	if err != nil {
		panic(err)
	}
	for _, e := range l.Entries() {
		fmt.Printf("%d %q %q %q removed %v\n", e.Line, e.Text, e.Class, e.Attributes, e.Removed)
	}
	// Output:
	// 2 "Ratu" "honorific" "gender=m" removed false
	// 3 "Chief" "" "" removed true
}

// ExampleLexiconError shows what tells where a file is wrong.
func ExampleLexiconError() {
	_, err := quotes.ParseLexicon("desk.txt", []byte("Ratu ; honorific gender=male\n"))
	var wrong *quotes.LexiconError
	if errors.As(err, &wrong) {
		fmt.Println(wrong.File, wrong.Line, wrong.Text)
		fmt.Println(wrong.Err)
	}
	// Output:
	// desk.txt 1 gender=male
	// key has no such value; gender takes m, f, e
}
