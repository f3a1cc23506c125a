package mention_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/golden"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// TestCases runs the golden cases: which words are mentions, and what they show.
func TestCases(t *testing.T) {
	golden.Run(t, "testdata/*.txt", map[string]func(golden.Case) string{"mentions": mentions})
}

// TestFireAndSilence sees to it that each construct has a case where it fires
// and one where it stays silent.
func TestFireAndSilence(t *testing.T) {
	golden.FireAndSilence(t, "testdata/*.txt")
}

// find gives the mentions of a text without quotations.
func find(text string) *mention.Set {
	t := analysis.New(text, analysis.Options{Tagger: tagger.Builtin()})
	return mention.Find(t, lexicon.Builtin(), nil)
}

// mentions gives a line for each name, each pronoun and each nominal that tells
// something of whom it stands for.
func mentions(c golden.Case) string {
	set := find(c.Text)
	var b strings.Builder
	for i := range set.Mentions {
		if m := &set.Mentions[i]; m.Kind != mention.Nominal || m.Type != mention.Unknown {
			fmt.Fprintf(&b, "%s: %s\n", set.Form(i), features(set, i))
		}
	}
	return strings.TrimSpace(b.String())
}

// features gives what a mention shows, as words.
func features(set *mention.Set, i int) string {
	m := &set.Mentions[i]
	d := []string{[...]string{"nominal", "name", "pronoun"}[m.Kind]}
	add := func(words ...string) {
		for _, w := range words {
			if w != "" {
				d = append(d, w)
			}
		}
	}
	add([...]string{"", "person", "group", "body", "document", "account", "place"}[m.Type])
	add([...]string{"", "he", "she", "it"}[m.Gender], [...]string{"", "one", "many"}[m.Number])
	add([...]string{"", "first", "second", "relative", "indefinite"}[m.Grammar])
	part := func(name string, r document.Range) {
		if r.Len() > 0 {
			add(name + "=" + set.Text.SpanOf(r).In(set.Text.Text))
		}
	}
	part("honorific", m.Name.Honorific)
	if m.Kind == mention.Name && m.Name.Core != m.Tokens {
		part("core", m.Name.Core)
	}
	part("given", m.Name.Given)
	part("middle", m.Name.Middle)
	part("nickname", m.Name.Nickname)
	part("surname", m.Name.Surname)
	part("suffix", m.Name.Suffix)
	part("role", m.Role)
	other := func(name string, i int) {
		if i >= 0 {
			add(name + "=" + set.Form(i))
		}
	}
	other("of", m.Possessor)
	other("apposition to", m.Apposition)
	other("said of", m.Predicate)
	for _, k := range m.Members {
		other("member", k)
	}
	for k, on := range []bool{m.Anonymous, m.Subject, m.Page, m.Name.Former, m.Region >= 0 && set.Vocative(i)} {
		if on {
			add([...]string{"anonymous", "subject", "page", "former", "called"}[k])
		}
	}
	return strings.Join(d, ", ")
}
