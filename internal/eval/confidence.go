package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/seed-761fda18/whosaid/quotes"
)

// levels counts the answers of each confidence, and the right ones.
type levels [quotes.Explicit + 1]struct{ given, right int }

// confidence prints how often the speaker is right at each confidence, over the
// quotations of a gold file that name their speaker.
func confidence(w io.Writer, read find, path string) error {
	docs, err := readGold(path, `"quotes" with speakers or "attributions"`, func(d gold) bool { return len(d.Quotes)+len(d.Attributions) > 0 })
	if err != nil {
		return err
	}
	var all levels
	for i, found := range findAll(read, texts(docs)) {
		if len(docs[i].Quotes) > 0 {
			all.fiction(docs[i], found)
		} else {
			all.news(docs[i], found)
		}
	}
	fmt.Fprintf(w, "confidence   speakers   right\n")
	for level := quotes.Explicit; level > quotes.None; level-- {
		l := all[level]
		fmt.Fprintf(w, "%-10s %10d %7s\n", level, l.given, percent(l.right, l.given))
	}
	_, err = fmt.Fprintf(w, "%-10s %10d\n", quotes.None, all[quotes.None].given)
	return err
}

// count counts one answer.
func (l *levels) count(s quotes.Speaker, right bool) {
	level := s.Confidence
	if s.Name == "" {
		level = quotes.None
	}
	l[level].given++
	if right {
		l[level].right++
	}
}

// fiction judges a novel: the name of each speaker must stand for the right
// character and no other.
func (l *levels) fiction(d gold, found []quotes.Quote) {
	cast := d.cast()
	d.eachSpoken(wordsOf(d.Text), found, func(s spoken, q *quotes.Quote) {
		if q != nil {
			l.count(q.Speaker, d.isNamed(cast, fullName(q.Speaker), s.Speaker))
		}
	})
}

// news judges an article: by the clusters of its gold mentions where it has
// them, else by its sources, of which only names tell who is meant.
func (l *levels) news(d gold, found []quotes.Quote) {
	w := wordsOf(d.Text)
	wanted := make([][]int, len(d.Attributions))
	for i, a := range d.Attributions {
		wanted[i] = w.set(toSpans(a.Content))
	}
	for i, j := range match(wanted, contents(w, found), 0.5) {
		a := d.Attributions[i]
		if j < 0 || len(a.Source) == 0 {
			continue
		}
		if want := d.sourceNames(w, a); len(want) > 0 {
			s := found[j].Speaker
			l.count(s, slices.ContainsFunc(want, func(name string) bool { return sameName(name, s.Name) || mentions(name, s) }))
		}
	}
}

// sourceNames gives the names that the source of an attribution is known by.
func (d gold) sourceNames(w *words, a attributed) []string {
	source := toSpans(a.Source)
	if len(d.Mentions) > 0 {
		return properNames(d, entityOf(w, d.Mentions, source))
	}
	if a.SourceType != "name" {
		return nil
	}
	return []string{d.Text[source[0].Start:source[len(source)-1].End]}
}

// mentions reports whether the full name of a speaker holds the head of a source,
// or the source the whole name: "the ministry's Dorte Holm".
func mentions(source string, s quotes.Speaker) bool {
	name := " " + normal(s.Name) + " "
	if strings.Contains(" "+normal(source)+" ", name) {
		return true
	}
	for _, h := range headsOf(source, quotes.Span{End: len(source)}) {
		if strings.Contains(name, " "+normal(h.In(source))+" ") {
			return true
		}
	}
	return false
}
