package main

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-761fda18/whosaid/quotes"
)

// set makes a set of the words of a string.
func set(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}

// The words that the head rules ask for.
var (
	// cutters end a noun phrase behind its head: "the head | of the office".
	cutters = set(`of who whom whose which that in at from for on with to by about among including as near into
		after before under against since within without between through around outside inside where when`)
	// days may follow a participle behind the head: "the note | released Monday".
	days = set("last this earlier today yesterday monday tuesday wednesday thursday friday saturday sunday")
	// modifiers stand behind a head before a preposition: "people | familiar with".
	modifiers = set(`familiar close available led held taken made done born loyal active critical eager able unable briefed
		living working running seeking speaking attending looking calling opposing supporting sent written`)
	// determiners alone are no head.
	determiners = set("the a an his her their our my your its this that these those some any no")
	// pronouns are the head of what they begin.
	pronouns = set(`who whom which he she they we i you it him them me himself herself themselves ourselves myself
		yourself itself`)
)

// headsOf gives the head words of a source: the last word of its noun phrase
// before any modifier, and the last word of a name in apposition to it ("the
// harbour master, Dorte Holm" has "master" and "Holm"). It is the head that the
// scorer takes, so that figures agree.
func headsOf(text string, source quotes.Span) []quotes.Span {
	p := phrase{text: text}
	for _, w := range wordsOf(source.In(text)).spans {
		p.words = append(p.words, quotes.Span{Start: w.Start + source.Start, End: w.End + source.Start})
	}
	if len(p.words) == 0 {
		return []quotes.Span{source}
	}
	if pronouns[p.lower(p.words[0])] {
		return p.words[:1]
	}
	segments := p.segments()
	k := slices.IndexFunc(segments, func(s []quotes.Span) bool { return len(s) > 0 })
	if k < 0 {
		return p.words[len(p.words)-1:]
	}
	heads := []quotes.Span{p.last(segments[k])}
	if p.capital(heads[0]) {
		return heads
	}
	for _, s := range segments[k+1:] {
		if len(s) >= 2 && len(s) <= 4 && !slices.ContainsFunc(s, func(w quotes.Span) bool { return !p.capital(w) }) {
			return append(heads, p.last(s))
		}
	}
	return heads
}

// phrase is the words of a source.
type phrase struct {
	text  string
	words []quotes.Span
}

// lower gives a word in small letters.
func (p phrase) lower(w quotes.Span) string { return strings.ToLower(w.In(p.text)) }

// capital reports whether a word begins with a capital.
func (p phrase) capital(w quotes.Span) bool {
	r, _ := utf8.DecodeRuneInString(w.In(p.text))
	return unicode.IsUpper(r)
}

// last gives the last of some words, without the possessive ending.
func (p phrase) last(segment []quotes.Span) quotes.Span {
	w := segment[len(segment)-1]
	form := w.In(p.text)
	for _, ending := range []string{"'s", "'S", "’s", "’S", "'", "’"} {
		if stem, ok := strings.CutSuffix(form, ending); ok && stem != "" {
			w.End = w.Start + len(stem)
			return w
		}
	}
	return w
}

// segments cuts the words at commas, brackets and dashes, and each piece before
// what only modifies its head. A number with a comma in it is cut out, as the
// scorer does.
func (p phrase) segments() [][]quotes.Span {
	var out [][]quotes.Span
	var segment []quotes.Span
	for i, w := range p.words {
		number := strings.Contains(w.In(p.text), ",")
		if number || i > 0 && divides(p.text[p.words[i-1].End:w.Start]) {
			out = append(out, p.cut(segment))
			segment = nil
		}
		if !number {
			segment = append(segment, w)
		}
	}
	return append(out, p.cut(segment))
}

// divides reports whether what stands between two words parts them.
func divides(gap string) bool {
	return strings.ContainsAny(gap, ",;:()[]–—") || strings.Contains(gap, "--") || strings.TrimSpace(gap) == "-" && len(gap) > 2
}

// cut takes off what only modifies the head of a segment.
func (p phrase) cut(segment []quotes.Span) []quotes.Span {
	for i := 1; i < len(segment); i++ {
		w := p.lower(segment[i])
		last := i == len(segment)-1
		if cutters[w] && (w != "that" || !last) {
			return segment[:i]
		}
		if last || p.capital(segment[i]) || !strings.HasSuffix(w, "ed") && !modifiers[w] {
			continue
		}
		next := p.lower(segment[i+1])
		if (days[next] || cutters[next] && next != "of") && !p.onlyDeterminers(segment[:i]) {
			return segment[:i]
		}
	}
	return segment
}

// onlyDeterminers reports whether no word of the segment could be a head.
func (p phrase) onlyDeterminers(segment []quotes.Span) bool {
	return !slices.ContainsFunc(segment, func(w quotes.Span) bool { return !determiners[p.lower(w)] })
}
