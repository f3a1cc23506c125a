package main

import (
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/seed-761fda18/whosaid/attribution"
	"github.com/seed-761fda18/whosaid/quotes"
)

// diff reads texts with and without a lexicon and prints the quotations that
// read otherwise.
func diff(w io.Writer, texts fs.FS, pattern string, mine quotes.Lexicon) error {
	files, err := fs.Glob(texts, pattern)
	if err != nil {
		return err
	}
	if len(files) == 0 {
		return fmt.Errorf("no text %s there", pattern)
	}
	plain := attribution.Finder{}
	rich := attribution.Finder{Lexicon: quotes.Join(quotes.Builtin(), mine)}
	changed := 0
	for _, name := range files {
		data, err := fs.ReadFile(texts, name)
		if err != nil {
			return err
		}
		text := string(data)
		for _, c := range changes(plain.Find(text), rich.Find(text)) {
			line := 1 + strings.Count(text[:c.at], "\n")
			for _, what := range c.what {
				fmt.Fprintf(w, "%s:%d: %s\n", name, line, what)
			}
			changed++
		}
	}
	_, err = fmt.Fprintf(w, "quotations that read otherwise: %d, texts: %d\n", changed, len(files))
	return err
}

// change is a quotation that reads otherwise, with the place where it begins: how
// it read before, behind a minus, and how it reads now, behind a plus.
type change struct {
	at   int
	what []string
}

// changes compares two readings of one text. Quotations are the same where they
// begin at the same byte.
func changes(before, after []quotes.Quote) []change {
	var out []change
	add := func(q quotes.Quote, what ...string) {
		out = append(out, change{q.Content[0].Start, what})
	}
	for i, k := 0, 0; i < len(before) || k < len(after); {
		switch {
		case k == len(after) || i < len(before) && before[i].Content[0].Start < after[k].Content[0].Start:
			add(before[i], "- "+describe(before[i]))
			i++
		case i == len(before) || after[k].Content[0].Start < before[i].Content[0].Start:
			add(after[k], "+ "+describe(after[k]))
			k++
		default:
			if was, is := describe(before[i]), describe(after[k]); was != is {
				add(before[i], "- "+was, "+ "+is)
			}
			i, k = i+1, k+1
		}
	}
	return out
}

// describe writes what a lexicon can change about a quotation; the title of the
// speaker stands in brackets, to be told from the name.
func describe(q quotes.Quote) string {
	speaker := q.Speaker.Name
	if speaker == "" {
		speaker = "nobody"
	}
	if q.Speaker.Honorific != "" {
		speaker = "(" + q.Speaker.Honorific + ") " + speaker
	}
	if q.Speaker.Role != "" {
		speaker += ", " + q.Speaker.Role
	}
	words := strings.Join(strings.Fields(q.Text), " ")
	return fmt.Sprintf("%s %q, cue %q, by %s", q.Kind, words, q.Cue.Text, speaker)
}
