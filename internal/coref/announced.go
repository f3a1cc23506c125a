package coref

import (
	"slices"
	"strings"

	"github.com/seed-761fda18/whosaid/internal/mention"
)

// opening is how many paragraphs tell what the text is.
const opening = 10

// announcement is what the opening says of an interview.
type announcement struct {
	made   bool
	guests []int // the persons said to be interviewed
	many   bool  // there are several
}

// announced reads whether the opening speaks of an interview, and with whom: "An
// interview with Odd Berg", "we interviewed the mayor, Kaja Holm", "the paper
// interviews two pilots". It is silent for whom somebody spoke to "in an interview
// with the Herald".
func (r *resolver) announced() announcement {
	var a announcement
	next := 0
	for p := range min(opening, len(r.text.Paragraphs)) {
		tokens := r.text.Paragraphs[p].Tokens
		for i := tokens.First; i < tokens.End; i++ {
			if n := r.text.Tokens[i].Len(); n < 9 || n > 11 || !strings.HasPrefix(strings.ToLower(r.text.Form(i)), "interview") {
				continue
			}
			a.made = true
			at := i + 1
			if at < tokens.End && r.text.Form(at) == "with" {
				at++
			}
			if r.inInterview(i) {
				continue
			}
			for next < len(r.set.Mentions) && r.set.Mentions[next].Tokens.First < at {
				next++
			}
			if k := r.behind(next, at); k >= 0 {
				r.invite(&a, k)
			}
		}
	}
	return a
}

// behind gives the mention that begins at a token, or one around the word before it
// whose head comes behind, as where "the paper interviews two pilots" is read as one
// phrase; -1 for none. The mention next is the first that does not begin before.
func (r *resolver) behind(next, at int) int {
	for k := next - 1; k >= 0 && k >= next-4; k-- {
		if m := &r.set.Mentions[k]; m.Head >= at && m.Kind == mention.Nominal {
			return k
		}
	}
	if next < len(r.set.Mentions) && r.set.Mentions[next].Tokens.First == at {
		return next
	}
	return -1
}

// inInterview reports whether the word for an interview stands behind "in" and its
// article: "in an interview", "in a long interview".
func (r *resolver) inInterview(i int) bool {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		if f := r.text.Form(k); f == "in" || f == "In" {
			return true
		}
	}
	return false
}

// invite adds whom a mention behind the word for an interview stands for.
func (r *resolver) invite(a *announcement, i int) {
	m, e := &r.set.Mentions[i], r.links[i].Entity
	switch {
	case len(m.Members) > 0 || m.Kind == mention.Nominal && m.Number == mention.Plural && m.Type != mention.Document:
		a.many = true
	case e >= 0 && r.ents[e].Type == mention.Person && r.ents[e].Named && !slices.Contains(a.guests, e):
		a.guests = append(a.guests, e)
	}
}

// guest gives the one interviewed, -1 where nobody or several may be: whom the
// announcement names, or else of whom the lead before a paragraph tells most.
func (r *resolver) guest(first int, a announcement) (int, Grade) {
	switch {
	case a.many || len(a.guests) > 1:
		return -1, None
	case len(a.guests) == 1:
		return a.guests[0], High
	}
	l := r.lead(first)
	return l.guest()
}
