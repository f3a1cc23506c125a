// Command coref trains the weights with which pronouns and nominals choose what
// they stand for, on the coreference of GUM:
//
//	go run ./internal/train/coref -gum ../shared/treebank/gum-train.conllu.gz -out internal/coref/data/weights.txt
//
// With -held n every n-th document is kept out of the training and the share of
// mentions that are linked rightly in those is printed, by group.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/coref"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/reporting"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// header stands at the top of the file of weights.
const header = `# What the features of a candidate count, by group of mentions: group ; feature ; weight.
# Made by internal/train/coref from the coreference of GUM (train split; annotations CC BY 4.0). Do not edit.
`

// main trains and writes, or reports on held-out documents.
func main() {
	gum := flag.String("gum", "", "GUM as CoNLL-U with Entity in MISC, gzip or not")
	out := flag.String("out", "", "file of weights to write")
	held := flag.Int("held", 0, "keep every n-th document out and judge on it")
	epochs := flag.Int("epochs", 40, "how often the documents are read")
	rate := flag.Float64("rate", 0.02, "first step width")
	decay := flag.Float64("decay", 0.15, "how strongly weights are drawn to nothing")
	flag.Parse()
	if err := run(*gum, *out, *held, coref.Options{Epochs: *epochs, Rate: *rate, Decay: *decay}); err != nil {
		fmt.Fprintln(os.Stderr, "coref:", err)
		os.Exit(1)
	}
}

// run does what the flags ask for.
func run(gum, out string, held int, o coref.Options) error {
	docs, err := readGUM(gum)
	if err != nil {
		return fmt.Errorf("reading GUM (-gum): %w", err)
	}
	var train, test []coref.Lesson
	for k, d := range docs {
		if l := lesson(d); held > 0 && k%held == 0 {
			test = append(test, l)
		} else {
			train = append(train, l)
		}
	}
	w := coref.Learn(train, o)
	if held > 0 {
		for _, s := range coref.Judge(w, test) {
			fmt.Printf("%-5s %5d mentions  %5.1f %% right\n", s.Group, s.Mentions, 100*float64(s.Right)/float64(max(s.Mentions, 1)))
		}
	}
	if out == "" {
		return nil
	}
	var b bytes.Buffer
	b.WriteString(header)
	if err := w.Write(&b); err != nil {
		return err
	}
	return os.WriteFile(out, b.Bytes(), 0o666)
}

// lesson reads a text and gives each of its mentions the entity of the gold
// mention that covers its head and whose borders are nearest.
func lesson(d gumDoc) coref.Lesson {
	t := analysis.New(d.text, analysis.Options{Tagger: tagger.Builtin()})
	qs := reporting.Read(t, reporting.Default())
	set := mention.Find(t, lexicon.Builtin(), qs)
	l := coref.Lesson{Set: set, Quotations: qs, Gold: make([]string, len(set.Mentions))}
	for i := range set.Mentions {
		head, span := t.Tokens[set.Mentions[i].Head], set.SpanOf(i)
		best := -1
		for _, m := range d.mentions {
			if m.start > head.Start || m.end < head.End {
				continue
			}
			if n := distance(m.start, span.Start) + distance(m.end, span.End); best < 0 || n < best {
				best, l.Gold[i] = n, m.entity
			}
		}
		if best > len(span.In(d.text)) {
			l.Gold[i] = ""
		}
	}
	return l
}

// distance gives how far two offsets are from each other.
func distance(a, b int) int { return max(a-b, b-a) }
