package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/parser"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// treeSource finds the source of a verb without one in the parse of its sentence.
//
// The reading problem: what stands between a subject and its verb hides it from
// the labels.
//
//	The board, which met on Monday, said it would try again.
//	Odd Berg spoke at noon, adding that the boats were old.
//
// The source is the subject of the cue, or of the verb that the cue is joined or
// subordinate to, or what a participle is said of. It stays silent for words that
// are wholly between marks, whose verb may be another's; for passives, whose
// subject says nothing ("Asked about the boats, Berg left"); for subjects inside
// the content; and, but for the cue's own, for those that cannot speak ("Shares
// fell after the maker cut its outlook, blaming the weather").
func (b *besideReader) treeSource() {
	q := b.q
	if q.Kind == Direct || q.Source.Len() > 0 || q.CueClass != Verb || b.child(q.CueToken, parser.AuxPass, parser.NsubjPass) >= 0 {
		return
	}
	for v, n := q.CueToken, 0; v >= 0 && n < maxClimb; n++ {
		s := b.subject(v)
		arc := b.t.Arcs[v]
		if tag := b.t.Tags[v]; s < 0 && n == 0 && (tag == tagger.VBN || tag == tagger.VBD && arc.Rel != parser.Conj) {
			return
		}
		if s < 0 && arc.Rel == parser.Acl {
			s = int(arc.Head)
		}
		if s < 0 && n > 0 {
			s = b.opening(v)
		}
		if s >= 0 {
			b.takeSource(s)
			b.relative()
			if n > 0 && arc.Rel != parser.Acl && (!speaks(b.t, q.Source) || b.opener(q.Source)) {
				q.Source = document.Range{}
			}
			return
		}
		if arc.Rel != parser.Conj && arc.Rel != parser.Advcl && arc.Rel != parser.Xcomp {
			return
		}
		v = int(arc.Head)
	}
}

// maxClimb is how many verbs are climbed over from a cue to a subject, and
// farSubject how many tokens lie between a verb and its subject at most, which
// keeps the search linear in sentences without an end.
const (
	maxClimb   = 3
	farSubject = 80
)

// subject gives the subject of a verb: the one that stands nearest before it, since
// what opens a sentence may look like another ("ODELL: The minister has said"), else
// the first behind it; -1 for none.
func (b *besideReader) subject(verb int) int {
	for i := verb - 1; i >= max(b.sentence.First, verb-farSubject); i-- {
		if a := b.t.Arcs[i]; int(a.Head) == verb && a.Rel == parser.Nsubj {
			return i
		}
	}
	return b.child(verb, parser.Nsubj, parser.Nsubj)
}

// opening gives the last word of the noun phrase that opens the sentence before a
// verb, with nothing but adverbs between; -1 for none.
//
//	A spokeswoman later withdrew it and said the boat was old.
func (b *besideReader) opening(verb int) int {
	i := verb - 1
	for i > b.sentence.First && (b.t.Tags[i] == tagger.RB || b.t.Tags[i] == tagger.RBR) {
		i--
	}
	if r := phraseBefore(b.t, b.sentence.First, i); r.Len() > 0 && r.First == b.sentence.First {
		return i
	}
	return -1
}

// child gives the first dependent of a token by one of two relations, -1 for none.
func (b *besideReader) child(head int, one, other parser.Rel) int {
	for i := max(b.sentence.First, head-farSubject); i < b.sentence.End && i < head+farSubject; i++ {
		if a := b.t.Arcs[i]; int(a.Head) == head && (a.Rel == one || a.Rel == other) {
			return i
		}
	}
	return -1
}

// takeSource makes the noun phrase of a subject the source: its head, with what
// depends on it directly and stands next to it.
func (b *besideReader) takeSource(s int) {
	if s < b.sentence.First || s >= b.sentence.End || b.inContent(s) {
		return
	}
	r := document.Range{First: s, End: s + 1}
	for r.First > max(b.sentence.First, s-farSubject) && b.dependsOn(r.First-1, s) {
		r.First--
	}
	for r.End < b.sentence.End && int(b.t.Arcs[r.End].Head) == s && b.t.Arcs[r.End].Rel == parser.Flat {
		r.End++
	}
	b.q.Source = r
}

// dependsOn reports whether a token before a noun belongs to its phrase: directly,
// or by a word that does.
func (b *besideReader) dependsOn(i, noun int) bool {
	if b.t.Arcs[i].Rel == parser.Punct {
		return false
	}
	for n := 0; n < maxClimb && i >= 0; n++ {
		if i = int(b.t.Arcs[i].Head); i == noun {
			return true
		}
	}
	return false
}

// opener reports whether a phrase is one common noun whose capital is that of its
// sentence, as "Shares" has, and not that of a name.
func (b *besideReader) opener(r document.Range) bool {
	i := r.First
	return r.Len() == 1 && i == b.sentence.First && b.t.Tags[i] == tagger.NNS && !titled(b.t, i) && !b.t.Lexicon.Document(b.t.Word(i))
}

// inContent reports whether a token stands in the content of the quotation.
func (b *besideReader) inContent(i int) bool {
	for _, c := range b.q.Content {
		if c.Start <= b.t.Tokens[i].Start && b.t.Tokens[i].Start < c.End {
			return true
		}
	}
	return false
}
