package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/seed-761fda18/whosaid/quotes"
)

// check compares one expected quotation with the one that was found for it and
// collects the differences.
type check struct {
	words  *words
	want   expected
	got    quotes.Quote
	all    []quotes.Quote
	faults []string
}

// wrong notes a difference.
func (c *check) wrong(what string, want, got any) {
	c.faults = append(c.faults, fmt.Sprintf("%s: expected %q, came %q", what, fmt.Sprint(want), fmt.Sprint(got)))
}

// same notes a difference unless the two say the same, capitals and white space
// aside.
func (c *check) same(what, want, got string) {
	if !sameText(want, got) {
		c.wrong(what, want, got)
	}
}

// content compares kind and words.
func (c *check) content(want, got []int) {
	c.same("kind", c.want.Type, c.got.Kind.String())
	if !slices.Equal(want, got) {
		c.wrong("content", describeWords(c.words, want), describeWords(c.words, got))
	}
}

// beside compares cue and source.
func (c *check) beside() {
	c.same("cue", orEmpty(c.want.Cue), c.got.Cue.Text)
	source := []quotes.Span{}
	if c.want.Speaker != nil {
		source = append(source, quotes.Span{Start: c.want.Speaker.Start, End: c.want.Speaker.End})
	}
	if !slices.Equal(c.words.set(source), c.words.set(nonZero(c.got.Source))) {
		c.wrong("source", describeWords(c.words, c.words.set(source)), c.got.Source.In(c.words.text))
	}
}

// speaker compares the names of the speakers. A name may come with or without
// the honorific that stands apart from it.
func (c *check) speaker() {
	want := orEmpty(c.want.Canonical)
	if want == "(author)" {
		if c.got.Speaker.Kind != quotes.Author {
			c.wrong("speaker", want, c.got.Speaker.Name)
		}
		return
	}
	speakers := append([]quotes.Speaker{c.got.Speaker}, c.got.CoSpeakers...)
	plain, full := make([]string, len(speakers)), make([]string, len(speakers))
	for i, s := range speakers {
		plain[i], full[i] = s.Name, strings.TrimSpace(s.Honorific+" "+s.Name)
	}
	if p := strings.Join(plain, "; "); !sameText(want, p) && !sameText(want, strings.Join(full, "; ")) {
		c.wrong("speaker", want, p)
	}
}

// more compares the further fields. What a case says must be there; what can do
// harm where it is not so (a denial, a damaged mark, a hidden name) must be
// there only where the case says so.
func (c *check) more() {
	c.naming()
	text := c.words.text
	c.asked("addressee", c.want.Addressee, c.got.Addressee.In(text))
	c.asked("via", c.want.Via, c.got.Via.In(text))
	c.asked("channel", c.want.Channel, c.got.Channel.In(text))
	c.flag("negative", c.want.Polarity == "negative", c.got.Negative)
	want := c.want.Modality
	if want == "" {
		want = quotes.Actual.String()
	}
	c.same("modality", want, c.got.Modality.String())
	c.needed("question", c.want.Question, c.got.Question)
	c.same("depth", fmt.Sprint(max(c.want.Depth, 1)), fmt.Sprint(c.depth()))
	c.needed("floating", c.want.Floating || c.want.Turn, c.got.Floating)
	c.flag("unclosed", c.want.Unclosed, c.got.Unclosed)
	if !c.want.Unclosed {
		c.flag("repaired", c.want.Repaired, c.got.Repaired)
	}
}

// naming compares what is said of the speaker beside the name.
func (c *check) naming() {
	s := c.got.Speaker
	if !sameText(c.want.Title, s.Role) {
		c.asked("title", c.want.Title, s.Honorific)
	}
	c.asked("role", trimArticle(c.want.Role), trimArticle(s.Role))
	kinds := map[string]string{"org": "organization"}
	want := c.want.Kind
	if long, ok := kinds[want]; ok {
		want = long
	}
	c.asked("kind", want, s.Kind.String())
	c.needed("collective", c.want.Collective, s.Kind == quotes.Group)
	c.flag("anonymous", c.want.Anonymous, s.Anonymous)
	for _, name := range c.want.Candidates {
		if !slices.ContainsFunc(s.Candidates, func(x string) bool { return sameText(x, name) }) {
			c.wrong("candidates", name, strings.Join(s.Candidates, "; "))
		}
	}
}

// asked compares a text that the case states, and nothing where it states none.
func (c *check) asked(what, want, got string) {
	if want != "" {
		c.same(what, want, got)
	}
}

// needed demands a flag where the case states it.
func (c *check) needed(what string, want, got bool) {
	if want && !got {
		c.wrong(what, want, got)
	}
}

// flag demands a flag where the case states it, and none elsewhere.
func (c *check) flag(what string, want, got bool) {
	if want != got {
		c.wrong(what, want, got)
	}
}

// depth counts the quotations that the found one stands in, itself among them.
func (c *check) depth() int {
	n := 1
	for at := c.got.Parent; at >= 0 && at < len(c.all) && n <= len(c.all); at = c.all[at].Parent {
		n++
	}
	return n
}

// describeWords writes the words of a set.
func describeWords(w *words, set []int) string {
	var out []string
	for _, i := range set {
		if i >= 0 {
			out = append(out, w.spans[i].In(w.text))
		}
	}
	return strings.Join(out, " ")
}

// nonZero gives the span as a list, an empty one for a span without a byte.
func nonZero(s quotes.Span) []quotes.Span {
	if s.IsZero() {
		return nil
	}
	return []quotes.Span{s}
}

// sameText compares two texts, capitals and white space aside.
func sameText(a, b string) bool {
	return strings.EqualFold(strings.Join(strings.Fields(a), " "), strings.Join(strings.Fields(b), " "))
}

// trimArticle takes the article off a noun phrase.
func trimArticle(s string) string {
	for _, article := range []string{"the ", "a ", "an "} {
		if len(s) > len(article) && strings.EqualFold(s[:len(article)], article) {
			return s[len(article):]
		}
	}
	return s
}
