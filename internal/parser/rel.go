// Package parser gives every word of a sentence its head and its relation to it,
// in the manner of Universal Dependencies.
//
// Two greedy arc-hybrid parsers find the heads, in two steps a word, each chosen by
// a perceptron over the words at hand: the first goes from right to left, the
// second from left to right, with what the first has found before it. Then a third
// perceptron names the relations, with the whole tree to look at. All are linear in
// the length of the sentence.
//
//	p := parser.Builtin()
//	tags = tagger.Builtin().Tag(tags[:0], words)
//	tree = p.Parse(tree[:0], words, tags)
//	// tree[i].Head is the place of word i's head in words, -1 for the root;
//	// tree[i].Rel is the relation, Nsubj for a subject.
package parser

// Rel is the relation of a word to its head.
type Rel uint8

// The relations of Universal Dependencies for English. None is what a parser
// gives where it has no answer.
const (
	None Rel = iota
	Acl
	AclRelcl
	Advcl
	AdvclRelcl
	Advmod
	Amod
	Appos
	Aux
	AuxPass
	Case
	Cc
	CcPreconj
	Ccomp
	Compound
	CompoundPrt
	Conj
	Cop
	Csubj
	CsubjOuter
	CsubjPass
	Dep
	Det
	DetPredet
	Discourse
	Dislocated
	Expl
	Fixed
	Flat
	Goeswith
	Iobj
	List
	Mark
	Nmod
	NmodDesc
	NmodPoss
	NmodUnmarked
	Nsubj
	NsubjOuter
	NsubjPass
	Nummod
	Obj
	Obl
	OblAgent
	OblUnmarked
	Orphan
	Parataxis
	Punct
	Reparandum
	Root
	Vocative
	Xcomp
	NumRels
)

// names are the relations as treebanks write them, by their values.
var names = [NumRels]string{
	"", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc",
	"cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "dep",
	"det", "det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark",
	"nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl",
	"obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp",
}

// String gives the relation as treebanks write it; it is empty for None.
func (r Rel) String() string {
	if r >= NumRels {
		return ""
	}
	return names[r]
}

// ParseRel reads a relation as treebanks write it; an unknown one gives None.
func ParseRel(s string) Rel {
	for i, n := range names {
		if n == s {
			return Rel(i)
		}
	}
	return None
}

// Subject reports whether the relation is that of a subject, of a noun or a
// clause.
func (r Rel) Subject() bool {
	return r == Nsubj || r == NsubjPass || r == NsubjOuter || r == Csubj || r == CsubjPass || r == CsubjOuter
}

// Modifier reports whether the relation is one inside a noun phrase: what a
// mention takes along with its head noun.
func (r Rel) Modifier() bool {
	switch r {
	case Amod, Appos, Case, Compound, Det, DetPredet, Flat, Nmod, NmodDesc, NmodPoss, NmodUnmarked, Nummod, Acl, AclRelcl:
		return true
	}
	return false
}
