package coref_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/coref"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/golden"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/reporting"
)

// FuzzResolve checks that any bytes give mentions inside the text, in order, with
// links to entities that are there, and the same ones twice.
func FuzzResolve(f *testing.F) {
	for _, cases := range golden.Files(f, "testdata/*.txt") {
		for _, c := range cases {
			f.Add(c.Text, 0, 3)
		}
	}
	f.Add("Mr.\xffCole and, of the 's “Bob” ’", 0, 1)
	f.Add("@a 's, the (CEO of the Bank of", 1, 9)
	f.Fuzz(func(t *testing.T, text string, first, end int) {
		a := analyse(text)
		var qs []reporting.Quotation
		if n := len(a.Tokens); n > 0 {
			r := document.Range{First: abs(first) % n, End: abs(first)%n + 1 + abs(end)%5}
			r.End = min(r.End, n)
			qs = append(qs, reporting.Quotation{Source: r, Parent: -1, CueToken: -1, Content: []document.Span{{Start: 0, End: len(text) / 2}}})
		}
		set := mention.Find(a, lexicon.Builtin(), qs)
		e := coref.Resolve(set, qs)
		check(t, a, e)
		if len(qs) > 0 && a.Tokens[qs[0].Source.First].Kind == document.Word && set.At(qs[0].Source) < 0 && !possessed(set, qs[0].Source) {
			t.Errorf("source %q has no mention", a.SpanOf(qs[0].Source).In(text))
		}
		again := coref.Resolve(mention.Find(analyse(text), lexicon.Builtin(), qs), qs)
		if d := cmp.Diff(e.Links, again.Links); d != "" {
			t.Errorf("another answer the second time: %s", d)
		}
	})
}

// possessed reports whether a possessor stands in a range, who need not be what the
// range stands for: "Abel Roy's silence" is no mention of his.
func possessed(set *mention.Set, r document.Range) bool {
	return slices.ContainsFunc(set.Mentions, func(m mention.Mention) bool {
		return m.Possessive && m.Head >= r.First && m.Head < r.End && m.Tokens.End < r.End
	})
}

// check reports what is out of range or out of order.
func check(t *testing.T, a *analysis.Text, e *coref.Entities) {
	last := 0
	for i, m := range e.Set.Mentions {
		if m.Tokens.First < last || m.Tokens.End > len(a.Tokens) || m.Tokens.Len() <= 0 || m.Head < m.Tokens.First || m.Head >= m.Tokens.End {
			t.Fatalf("mention %d: tokens %v, head %d", i, m.Tokens, m.Head)
		}
		last = m.Tokens.First
		for _, k := range append([]int{m.Apposition, m.Possessor, m.Coordination}, m.Members...) {
			if k >= len(e.Set.Mentions) || k < -1 {
				t.Fatalf("mention %d points at mention %d of %d", i, k, len(e.Set.Mentions))
			}
		}
		l := e.Links[i]
		for _, k := range append([]int{l.Entity}, l.Candidates...) {
			if k >= len(e.Entities) || k < -1 {
				t.Fatalf("mention %d is linked to entity %d of %d", i, k, len(e.Entities))
			}
		}
	}
	for k, ent := range e.Entities {
		if ent.Owner >= len(e.Entities) || ent.Main >= len(e.Set.Mentions) {
			t.Fatalf("entity %d: owner %d, main %d", k, ent.Owner, ent.Main)
		}
	}
}

// abs gives the amount of a number that is not the least one.
func abs(n int) int { return max(n, -n, 0) }
