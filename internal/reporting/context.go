package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// context fills the atoms that depend on the possible cues of the sentence.
func (f *features) context(body []atoms, p document.Range) {
	var near, verb nearest
	sentence := int32(-1)
	for i := range body {
		if s := f.t.Tokens[p.First+i].Sentence; s != sentence {
			sentence, near, verb = s, nearest{}, nearest{}
		}
		a := &body[i]
		a.left, a.since, a.verbL, a.sinceV = near.lemma, near.gap.hash(), verb.lemma, verb.gap.hash()
		near.pass(f.t, a, p.First+i, genericVerb)
		verb.pass(f.t, a, p.First+i, 255)
	}
	sentence = -1
	for i := len(body) - 1; i >= 0; i-- {
		if s := f.t.Tokens[p.First+i].Sentence; s != sentence {
			sentence, near, verb = s, nearest{}, nearest{}
		}
		a := &body[i]
		a.right, a.until, a.verbR, a.untilV = near.lemma, near.gap.hash(), verb.lemma, verb.gap.hash()
		near.pass(f.t, a, p.First+i, genericVerb)
		verb.pass(f.t, a, p.First+i, 255)
	}
}

// nearest is the nearest possible cue on one side.
type nearest struct {
	lemma uint32
	gap   gap
}

// pass takes one more token: a cue of a kind below the limit is the nearest now.
func (n *nearest) pass(t *analysis.Text, a *atoms, i int, limit uint32) {
	if a.cue != 0 && a.cue < limit && a.state != 6 {
		*n = nearest{a.lemma, gap{cue: a.cue}}
		return
	}
	n.gap.add(t, i)
}

// gap describes the words between a possible cue and a token.
type gap struct {
	cue, words, commas, marks, verbs, that, near uint32
}

// add takes one more token into the gap.
func (g *gap) add(t *analysis.Text, i int) {
	g.words++
	switch c := class(t, i); c {
	case classComma:
		g.commas++
		if g.words <= 5 {
			g.near = 1
		}
	case classMark:
		g.marks = 1
		if g.words <= 5 {
			g.near = 2
		}
	}
	if t.Tags[i].Finite() || t.Tags[i] == tagger.MD {
		g.verbs++
	}
	if g.words <= 4 && t.Form(i) == "that" {
		g.that = 1
	}
}

// hash gives the gap as a number, its counts coarse.
func (g *gap) hash() uint32 {
	return uint32(bucket(int(g.words))) | min(g.commas, 2)<<4 | g.marks<<6 | min(g.verbs, 2)<<7 | g.that<<9 | g.near<<10 | g.cue<<12
}

// bucket gives a coarse measure of a count.
func bucket(n int) int {
	switch {
	case n <= 4:
		return n
	case n <= 6:
		return 5
	case n <= 9:
		return 6
	case n <= 14:
		return 7
	case n <= 22:
		return 8
	case n <= 35:
		return 9
	}
	return 10
}
