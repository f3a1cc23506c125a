package coref_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/coref"
	"github.com/seed-761fda18/whosaid/internal/golden"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/reporting"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// TestCases runs the golden cases: which words are one and the same, and whom
// ambiguous ones may be.
func TestCases(t *testing.T) {
	golden.Run(t, "testdata/*.txt", map[string]func(golden.Case) string{"entities": entities, "links": links})
}

// TestFireAndSilence sees to it that each rule has a case where it fires and one
// where it stays silent: every file of cases has both.
func TestFireAndSilence(t *testing.T) {
	golden.FireAndSilence(t, "testdata/*.txt")
}

// analyse gives the layers of a text.
func analyse(text string) *analysis.Text {
	return analysis.New(text, analysis.Options{Tagger: tagger.Builtin()})
}

// resolve gives the entities of a case. Its quotations are read where it asks for
// them, and else there are none.
func resolve(c golden.Case) *coref.Entities {
	t := analyse(c.Text)
	var qs []reporting.Quotation
	if c.Has("quotations") {
		qs = reporting.Read(t, reporting.Default())
	}
	return coref.Resolve(mention.Find(t, lexicon.Builtin(), qs), qs)
}

// entities gives a line for each named entity, and for each that has several
// mentions: its name, what is known of it, and its mentions in order.
func entities(c golden.Case) string {
	r := resolve(c)
	var b strings.Builder
	for _, e := range r.Entities {
		if !e.Named && len(e.Mentions) < 2 && e.Owner < 0 || len(e.Mentions) == 0 {
			continue
		}
		fmt.Fprintf(&b, "%s%s:", e.Name, details(r, e))
		for _, i := range e.Mentions {
			fmt.Fprintf(&b, " [%s]", r.Set.Form(i))
		}
		b.WriteByte('\n')
	}
	return strings.TrimSpace(b.String())
}

// details gives honorific, role, gender, type and owner of an entity in brackets.
func details(r *coref.Entities, e coref.Entity) string {
	var d []string
	add := func(k, v string) {
		if v != "" {
			d = append(d, k+v)
		}
	}
	add("honorific ", e.Honorific)
	add("role ", e.Role)
	add("", [...]string{"", "he", "she", "it"}[e.Gender])
	add("", [...]string{"", "person", "group", "body", "document", "account", "place"}[e.Type])
	if e.Owner >= 0 {
		add("of ", r.Entities[e.Owner].Name)
	}
	if len(d) == 0 {
		return ""
	}
	return " (" + strings.Join(d, ", ") + ")"
}

// links gives a line for each mention that several entities were weighed for, or
// that has none.
func links(c golden.Case) string {
	r := resolve(c)
	var b strings.Builder
	for i, l := range r.Links {
		if l.Entity >= 0 && len(l.Candidates) < 2 {
			continue
		}
		name := "?"
		if l.Entity >= 0 {
			name = r.Entities[l.Entity].Name
		}
		fmt.Fprintf(&b, "%s = %s, %s:", r.Set.Form(i), name, l.Rule)
		for _, k := range l.Candidates {
			fmt.Fprintf(&b, " [%s]", r.Entities[k].Name)
		}
		b.WriteByte('\n')
	}
	return strings.TrimSpace(b.String())
}
