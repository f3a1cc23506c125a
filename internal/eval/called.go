package main

import (
	"slices"
	"strings"

	"github.com/seed-761fda18/whosaid/quotes"
)

// judgeSource judges the speaker of an attribution, and says whom gold has. It
// judges nothing where gold cannot tell: of a source that is a pronoun without a
// cluster, of a nominal without one for which the answer is a name, and of a
// pronoun for an answer.
func (d gold) judgeSource(w *words, a attributed, s quotes.Speaker) (want string, right, judged bool) {
	source := toSpans(a.Source)
	if len(d.Mentions) == 0 {
		want = d.Text[source[0].Start:source[len(source)-1].End]
		judged = a.SourceType == "name" || a.SourceType == "nominal" && !isProper(s.Name)
		return want, mentions(want, s), judged && !isPronoun(s.Name)
	}
	entity := entityOf(w, d.Mentions, source)
	if entity == "" || isPronoun(s.Name) {
		return "", false, false
	}
	names := properNames(d, entity)
	if len(names) == 0 {
		names = d.calledBy(entity)
	}
	named := func(name string) bool { return sameName(name, s.Name) || mentions(name, s) || initialsOf(name, s.Name) }
	return entity + " " + strings.Join(names, ", "), slices.ContainsFunc(names, named) || d.describes(entity, s), true
}

// calledBy gives the mentions of an entity that are no pronouns.
func (d gold) calledBy(entity string) []string {
	var out []string
	for _, m := range d.Mentions {
		if m.Entity == entity && m.Type != "PRON" {
			out = append(out, d.Text[m.Span[0]:m.Span[1]])
		}
	}
	return out
}

// describes reports whether a speaker without a name is called what the gold
// mentions of the entity call it ("the old man"), or is the writer, where the
// entity alone says "I" outside what is quoted.
func (d gold) describes(entity string, s quotes.Speaker) bool {
	if s.Kind == quotes.Author {
		writers := d.writers()
		return len(writers) == 1 && writers[0] == entity
	}
	if s.Name == "" || isProper(s.Name) || isPronoun(s.Name) {
		return false
	}
	return slices.ContainsFunc(d.calledBy(entity), func(m string) bool { return sameName(m, s.Name) })
}

// writers gives the entities that say "I" outside the quotations of the gold.
func (d gold) writers() []string {
	var quoted []quotes.Span
	for _, q := range d.Quotes {
		quoted = append(quoted, toSpans(q.Spans)...)
	}
	var out []string
	for _, m := range d.Mentions {
		inside := func(s quotes.Span) bool { return s.Start <= m.Span[0] && m.Span[1] <= s.End }
		switch d.Text[m.Span[0]:m.Span[1]] {
		case "I", "me", "my", "My", "myself":
			if !slices.ContainsFunc(quoted, inside) {
				out = addOnce(out, m.Entity)
			}
		}
	}
	return out
}

// indefinites are pronouns that stand for anybody.
var indefinites = set("someone somebody anyone anybody everyone everybody one others that this")

// isPronoun reports whether the answer is no more than a pronoun.
func isPronoun(name string) bool {
	lower := strings.ToLower(name)
	return pronouns[lower] || indefinites[lower]
}

// mentions reports whether the full name of a speaker holds the head of a source,
// or the source the whole name: "the ministry's Dorte Holm". Who speaks through a
// document is in the source by the last name ("Holm's letter").
func mentions(source string, s quotes.Speaker) bool {
	name := " " + normal(s.Name) + " "
	words := strings.Fields(normal(source))
	if strings.Contains(" "+normal(source)+" ", name) {
		return true
	}
	if last := strings.Fields(name); s.Kind == quotes.Document && len(last) > 0 && slices.Contains(words, last[len(last)-1]) {
		return true
	}
	for _, h := range headsOf(source, quotes.Span{End: len(source)}) {
		if strings.Contains(name, " "+normal(h.In(source))+" ") {
			return true
		}
	}
	return false
}

// initialsOf reports whether a gold mention is the initials of the answer: the
// HRC of the Harbour Rescue Council.
func initialsOf(source, answer string) bool {
	var b strings.Builder
	for _, w := range strings.Fields(normal(answer)) {
		b.WriteByte(w[0])
	}
	short := normal(source)
	return len(short) > 1 && strings.ToUpper(short) == strings.TrimPrefix(strings.TrimPrefix(source, "the "), "The ") && b.String() == short
}
