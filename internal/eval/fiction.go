package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/seed-761fda18/whosaid/quotes"
)

// speakerScore counts speakers.
type speakerScore struct{ gold, covered, named, right int }

// scoreFiction prints how often the speaker is right, over all gold quotations:
// one that was not found, or has no speaker, is wrong.
func scoreFiction(out io.Writer, docs []gold, found [][]quotes.Quote) error {
	scores := map[string]*speakerScore{}
	for i, d := range docs {
		w, cast := wordsOf(d.Text), d.cast()
		d.eachSpoken(w, found[i], func(s spoken, q *quotes.Quote) {
			for _, key := range addOnce([]string{"all"}, orElse(s.Type, "all")) {
				if scores[key] == nil {
					scores[key] = &speakerScore{}
				}
				scores[key].add(d.judge(w, cast, q, s))
			}
		})
	}
	fmt.Fprintf(out, "speakers     quotations   found   named   right\n")
	for _, key := range []string{"all", "Explicit", "Anaphoric", "Implicit"} {
		if s := scores[key]; s != nil {
			fmt.Fprintf(out, "%-10s %12d %7s %7s %7s\n", key, s.gold, percent(s.covered, s.gold), percent(s.named, s.gold), percent(s.right, s.gold))
		}
	}
	return nil
}

// outcome is what became of one gold quotation.
type outcome struct{ covered, named, right bool }

// add counts an outcome.
func (s *speakerScore) add(o outcome) {
	s.gold++
	s.covered += int(one(o.covered))
	s.named += int(one(o.named))
	s.right += int(one(o.right))
}

// judge says what became of a gold quotation. Where the library gives no name,
// the source beside the words counts as one.
func (d gold) judge(w *words, cast *names, q *quotes.Quote, s spoken) outcome {
	if q == nil {
		return outcome{}
	}
	var answers []string
	for _, name := range []string{fullName(q.Speaker), q.Source.In(d.Text)} {
		if name != "" {
			answers = append(answers, name)
		}
	}
	o := outcome{covered: true, named: q.Speaker.Name != ""}
	if len(d.Characters) > 0 {
		answers = answers[:min(1, len(answers))] // the source is no second try
	}
	o.right = slices.ContainsFunc(answers, func(name string) bool { return d.isNamed(cast, name, s.Speaker) })
	if len(d.Characters) == 0 && !o.right && !q.Source.IsZero() {
		o.right = !d.hasName(s.Speaker) && slices.Contains(entitiesOf(w, d.Mentions, []quotes.Span{q.Source}), s.Speaker)
	}
	return o
}

// isNamed reports whether a name stands for the entity. Characters must be named
// beyond doubt; of entities known by their mentions one name is enough.
func (d gold) isNamed(cast *names, name, entity string) bool {
	if len(d.Characters) > 0 {
		return cast.resolve(name) == entity
	}
	return slices.Contains(cast.named(name), entity) || only(cast.loosely(name)) == entity
}

// hasName reports whether the text has more than pronouns for an entity.
func (d gold) hasName(entity string) bool {
	return slices.ContainsFunc(d.Mentions, func(m mention) bool { return m.Entity == entity && m.Type != "PRON" })
}

// eachSpoken goes through the gold quotations of a novel, each with the found one
// that shares most words with it: nil for none, the shortest of equals.
func (d gold) eachSpoken(w *words, found []quotes.Quote, yield func(spoken, *quotes.Quote)) {
	got := contents(w, found)
	holders := map[int][]int{}
	for j, set := range got {
		for _, word := range set {
			holders[word] = append(holders[word], j)
		}
	}
	for _, s := range d.Quotes {
		if j := mostShared(w.set(toSpans(s.Spans)), got, holders); j >= 0 {
			yield(s, &found[j])
		} else {
			yield(s, nil)
		}
	}
}

// mostShared gives the found set that shares most words with a gold one, the
// shortest of equals, -1 for none.
func mostShared(gold []int, got [][]int, holders map[int][]int) int {
	n := map[int]int{}
	for _, word := range gold {
		for _, j := range holders[word] {
			n[j]++
		}
	}
	best := -1
	for j, k := range n {
		switch {
		case best < 0, k > n[best], k == n[best] && (len(got[j]) < len(got[best]) || len(got[j]) == len(got[best]) && j < best):
			best = j
		}
	}
	return best
}
