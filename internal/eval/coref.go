package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-761fda18/whosaid/quotes"
)

// nameScore counts how attributions are named.
type nameScore struct {
	// named are the matched attributions whose gold source has a proper name
	// somewhere in the text; answered of these the library gave a proper name,
	// right the right one.
	named, answered, right int
	// unnamed are the others; invented of these got a proper name nevertheless.
	unnamed, invented int
	// faults, where it is not nil, gets a line for each that is not right.
	faults io.Writer
}

// coref prints how often the speaker's name is a proper name of the gold
// source's coreference cluster, and before it the faults where they are asked for.
func coref(w io.Writer, read find, path string, wrong bool) error {
	docs, err := readGold(path, `"attributions" and "mentions"`, func(d gold) bool { return len(d.Attributions) > 0 && len(d.Mentions) > 0 })
	if err != nil {
		return err
	}
	var total nameScore
	if wrong {
		total.faults = w
	}
	for i, found := range findAll(read, texts(docs)) {
		total.add(docs[i], found)
	}
	fmt.Fprintf(w, "matched attributions whose source has a proper name in the text: %d\n", total.named)
	fmt.Fprintf(w, "  named rightly                     %6s  (%d)\n", percent(total.right, total.named), total.right)
	fmt.Fprintf(w, "  named rightly, of those answered  %6s  (%d of %d)\n", percent(total.right, total.answered), total.right, total.answered)
	fmt.Fprintf(w, "matched attributions whose source has none: %d\n", total.unnamed)
	_, err = fmt.Fprintf(w, "  named nevertheless                %6s  (%d)\n", percent(total.invented, total.unnamed), total.invented)
	return err
}

// add judges the quotations of one document.
func (s *nameScore) add(d gold, found []quotes.Quote) {
	w := wordsOf(d.Text)
	d.eachMatched(w, found, func(a attributed, q quotes.Quote) {
		if entity := entityOf(w, d.Mentions, toSpans(a.Source)); entity != "" {
			if fault := s.judge(properNames(d, entity), d.calledBy(entity), q.Speaker); fault != "" && s.faults != nil {
				fmt.Fprintf(s.faults, "%s\t%s\t%s\tcame %q\tgold %q\tbeside %q\t%s\n", fault, q.Speaker.Rule, d.ID, q.Speaker.Name,
					d.calledBy(entity), oneLine(q.Source.In(d.Text)), oneLine(around(d.Text, q)))
			}
		}
	})
}

// judge counts one answer against the proper names of the right entity, and says
// what is wrong with it. Where it has none, a name that stands in the words for it
// is not invented ("Harbour Rescue spokesman Nils Berg", "Estimates").
func (s *nameScore) judge(want, called []string, speaker quotes.Speaker) (fault string) {
	answer := isProper(speaker.Name)
	if len(want) == 0 {
		s.unnamed++
		if answer && !slices.ContainsFunc(called, func(m string) bool { return sameName(m, speaker.Name) || mentions(m, speaker) }) {
			s.invented++
			return "invented"
		}
		return ""
	}
	s.named++
	if !answer {
		return "unnamed"
	}
	s.answered++
	if slices.ContainsFunc(want, func(name string) bool { return sameName(name, speaker.Name) }) {
		s.right++
		return ""
	}
	return "wrong"
}

// entityOf gives the entity of the gold mention that fits the source best, and
// nothing where none shares half its words.
func entityOf(w *words, mentions []mention, source []quotes.Span) string {
	if found := entitiesOf(w, mentions, source); len(found) > 0 {
		return found[0]
	}
	return ""
}

// entitiesOf gives the entities of the gold mentions that fit the source best.
func entitiesOf(w *words, mentions []mention, source []quotes.Span) []string {
	want := w.set(source)
	best := 0.5
	var out []string
	for _, m := range mentions {
		switch o := overlap(want, w.set([]quotes.Span{{Start: m.Span[0], End: m.Span[1]}})); {
		case o > best:
			best, out = o, []string{m.Entity}
		case o == best:
			out = addOnce(out, m.Entity)
		}
	}
	return out
}

// properNames gives the names of an entity, as the text has them.
func properNames(d gold, entity string) []string {
	var out []string
	for _, m := range d.Mentions {
		if m.Entity == entity && m.Type == "PROP" {
			out = append(out, d.Text[m.Span[0]:m.Span[1]])
		}
	}
	return out
}

// isProper reports whether a speaker's name is a proper name and not the bare
// mention: it has a capital in a word that is neither article nor pronoun.
func isProper(name string) bool {
	for _, word := range strings.Fields(name) {
		lower := strings.ToLower(word)
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(r) && !articles[lower] && !determiners[lower] && !pronouns[lower] {
			return true
		}
	}
	return false
}

// sameName reports whether an answer is the name that a gold mention holds: its
// words are among those of the mention up to the first comma or preposition,
// and the last is the last of these, titles and articles aside.
func sameName(mention, answer string) bool {
	core, _ := untitled(normal(headPhrase(mention)))
	bare, _ := untitled(normal(answer))
	m, a := strings.Fields(core), strings.Fields(bare)
	if len(m) == 0 || len(a) == 0 || m[len(m)-1] != a[len(a)-1] {
		return normal(mention) == normal(answer)
	}
	return !slices.ContainsFunc(a, func(word string) bool { return !slices.Contains(m, word) })
}

// headPhrase gives the mention up to the end of its head.
func headPhrase(mention string) string {
	heads := headsOf(mention, quotes.Span{End: len(mention)})
	return mention[:heads[0].End]
}

// percent gives a share in percent, and a dash for a share of nothing.
func percent(part, whole int) string {
	if whole == 0 {
		return "-"
	}
	return fmt.Sprintf("%.1f", 100*float64(part)/float64(whole))
}
