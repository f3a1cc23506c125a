package main

import (
	"fmt"

	"github.com/seed-761fda18/whosaid/internal/parser"
	"github.com/seed-761fda18/whosaid/internal/tagger"
	"github.com/seed-761fda18/whosaid/internal/train/treebank"
)

// second gives the relations of the first Universal Dependencies, which CoreNLP's
// layer has, that the second version keeps, by the second's names. The relation of
// nmod is nmod below a noun and obl below any other word.
var second = map[string]parser.Rel{
	"nsubj": parser.Nsubj, "nsubjpass": parser.NsubjPass, "csubj": parser.Csubj, "csubjpass": parser.CsubjPass,
	"dobj": parser.Obj, "iobj": parser.Iobj, "ccomp": parser.Ccomp, "xcomp": parser.Xcomp, "advcl": parser.Advcl,
	"acl": parser.Acl, "acl:relcl": parser.AclRelcl, "amod": parser.Amod, "det": parser.Det, "case": parser.Case,
	"mark": parser.Mark, "aux": parser.Aux, "auxpass": parser.AuxPass, "cop": parser.Cop, "neg": parser.Advmod,
	"advmod": parser.Advmod, "nmod": parser.Nmod, "nmod:poss": parser.NmodPoss, "root": parser.Root,
	"conj": parser.Conj, "compound:prt": parser.CompoundPrt, "expl": parser.Expl, "appos": parser.Appos,
	"det:predet": parser.DetPredet,
}

// agreed returns examples of sentences with automatic trees. A word counts only
// where the layer and a parser of the treebanks give it the same head, and its
// relation only where they name it alike or the layer has no such relation: two
// parsers of different schooling are seldom wrong together. All other words are
// context.
func agreed(trees []treebank.Sentence, t tagger.Tagger, p *parser.Exact) []parser.Example {
	out := make([]parser.Example, len(trees))
	same, all := 0, 0
	for i, s := range trees {
		e := parser.Example{Words: s.Words, Tags: t.Tag(nil, s.Words)}
		e.Arcs = common(s, e.Tags, p.Parse(nil, s.Words, e.Tags))
		for _, a := range e.Arcs {
			all++
			if a.Head != parser.Unknown {
				same++
			}
		}
		out[i] = e
	}
	fmt.Printf("the automatic trees agree in the heads of %.2f%% of %d words\n", 100*float64(same)/float64(max(all, 1)), all)
	return out
}

// common returns what the layer's tree has in common with a parser's arcs.
func common(s treebank.Sentence, tags []tagger.Tag, arcs []parser.Arc) []parser.Arc {
	top := nameTops(s, arcs)
	out := make([]parser.Arc, len(arcs))
	for i := range out {
		out[i] = parser.Arc{Head: parser.Unknown}
	}
	for i, head := range s.Heads {
		if s.Rels[i] == "cc" {
			head = joined(s, i)
		}
		if head >= 0 {
			head = top[head]
		}
		own := arcs[top[i]]
		if top[i] != int32(i) && arcs[i].Head == top[i] {
			out[i] = arcs[i] // the last word of the name hangs on its first
		}
		if own.Head != head {
			continue
		}
		rel, known := second[s.Rels[i]]
		if rel == parser.Nmod && head >= 0 && !tags[head].Noun() {
			rel = parser.Obl
		}
		if known && rel != own.Rel {
			own.Rel = parser.None
		}
		out[top[i]] = own
	}
	return out
}

// joined returns the head of a conjunction as the second Universal Dependencies
// have it: the conjunct behind it, where the first have the one in front.
func joined(s treebank.Sentence, i int) int32 {
	head := s.Heads[i]
	for k := i + 1; k < len(s.Heads); k++ {
		if s.Heads[k] == head && s.Rels[k] == "conj" {
			return int32(k)
		}
	}
	return head
}

// nameTops returns for each word itself, but for the last word of a name, on which
// the layer hangs the others, the word on which the parser hangs them, which is the
// first as a rule: Ana Ruiz is one name in both.
func nameTops(s treebank.Sentence, arcs []parser.Arc) []int32 {
	top := make([]int32, len(s.Words))
	for i := range top {
		top[i] = int32(i)
	}
	for i := range s.Words {
		start := i
		for start > 0 && s.Rels[start-1] == "compound" && s.Heads[start-1] == int32(i) && s.Tags[start-1] == "NNP" {
			start--
		}
		if start == i || s.Tags[i] != "NNP" {
			continue
		}
		for k := start; k <= i; k++ {
			if h := int(arcs[k].Head); h < start || h > i {
				top[i] = int32(k)
				break
			}
		}
	}
	return top
}
