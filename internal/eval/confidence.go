package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/seed-761fda18/whosaid/quotes"
)

// levels counts the answers of each confidence, and the right ones.
type levels struct {
	counts [quotes.Explicit + 1]struct{ given, right int }
	// wrong, where it is not nil, gets a line for each wrong answer.
	wrong io.Writer
}

// confidence prints how often the speaker is right at each confidence, over the
// quotations of a gold file that tell who speaks, and before it the wrong ones
// where they are asked for.
func confidence(w io.Writer, read find, path string, wrong bool) error {
	docs, err := readGold(path, `"quotes" with speakers or "attributions"`, func(d gold) bool { return len(d.Quotes)+len(d.Attributions) > 0 })
	if err != nil {
		return err
	}
	var all levels
	if wrong {
		all.wrong = w
	}
	for i, found := range findAll(read, texts(docs)) {
		if len(docs[i].Quotes) > 0 {
			all.fiction(docs[i].joined(), found)
		} else {
			all.news(docs[i], found)
		}
	}
	return all.print(w)
}

// print writes the table.
func (l *levels) print(w io.Writer) error {
	fmt.Fprintf(w, "confidence   speakers   right\n")
	for level := quotes.Explicit; level > quotes.None; level-- {
		n := l.counts[level]
		fmt.Fprintf(w, "%-10s %10d %7s\n", level, n.given, percent(n.right, n.given))
	}
	_, err := fmt.Fprintf(w, "%-10s %10d\n", quotes.None, l.counts[quotes.None].given)
	return err
}

// count counts one answer; want says whom gold has.
func (l *levels) count(d gold, q quotes.Quote, want string, right bool) {
	level := q.Speaker.Confidence
	if q.Speaker.Name == "" {
		level = quotes.None
	}
	l.counts[level].given++
	switch {
	case right:
		l.counts[level].right++
	case l.wrong != nil && level > quotes.None:
		s := q.Speaker
		fmt.Fprintf(l.wrong, "%s\t%s\t%s\t%s\tcame %q\tgold %q\tbeside %q\t%s\n", level, s.Rule, d.ID, s.Kind, fullName(s), want,
			oneLine(q.Source.In(d.Text)), oneLine(around(d.Text, q)))
	}
}

// around gives the words of a quotation with what stands beside them, those of a
// long one cut out in the middle.
func around(text string, q quotes.Quote) string {
	const beside, most = 100, 160
	first, end := q.Content[0].Start, q.Content[len(q.Content)-1].End
	words := text[first:end]
	if len(words) > most {
		words = words[:most/2] + " ... " + words[len(words)-most/2:]
	}
	return text[max(0, first-beside):first] + "[" + words + "]" + text[end:min(len(text), end+beside)]
}

// oneLine gives a text with single blanks, broken letters left out.
func oneLine(s string) string {
	return strings.ToValidUTF8(strings.Join(strings.Fields(s), " "), "")
}

// fiction judges a novel: the name of each speaker must stand for the right
// character and no other. Who has no name in the answer must be called what the
// gold mentions call the speaker. A gold id that tells letters behind the name, as
// in "Captain_Ada_Holm___RN-7", holds a name too: the mention is the name with its
// letters, and nobody who names her without them is wrong.
func (l *levels) fiction(d gold, found []quotes.Quote) {
	cast := d.cast()
	for _, m := range d.Mentions {
		if name, _, lettered := strings.Cut(m.Entity, "___"); lettered {
			cast.add(m.Entity, name, "", false)
		}
	}
	d.eachSpoken(wordsOf(d.Text), found, func(s spoken, q *quotes.Quote) {
		if q != nil {
			l.count(d, *q, s.Speaker, d.isNamed(cast, fullName(q.Speaker), s.Speaker) || d.describes(s.Speaker, q.Speaker))
		}
	})
}

// joined gives the document with those characters as one whom the gold parts by
// a remark behind a dash ("Ada - as a child"): no text calls anyone so, and who
// is called Ada is named rightly.
func (d gold) joined() gold {
	plain := func(name string) string {
		before, _, _ := strings.Cut(name, " - ")
		return before
	}
	d.Characters = append([]character(nil), d.Characters...)
	for i := range d.Characters {
		d.Characters[i].Name = plain(d.Characters[i].Name)
	}
	d.Quotes = append([]spoken(nil), d.Quotes...)
	for i := range d.Quotes {
		d.Quotes[i].Speaker = plain(d.Quotes[i].Speaker)
	}
	return d
}

// news judges an article, by the clusters of its gold mentions where it has
// them, else by its sources. Of joint speakers, whom gold gives as one, one must
// be right.
func (l *levels) news(d gold, found []quotes.Quote) {
	w := wordsOf(d.Text)
	d.eachMatched(w, found, func(a attributed, q quotes.Quote) {
		want, right, judged := d.judgeSource(w, a, q.Speaker)
		for _, s := range q.CoSpeakers {
			_, too, _ := d.judgeSource(w, a, s)
			right = right || too
		}
		if judged {
			l.count(d, q, want, right)
		}
	})
}
