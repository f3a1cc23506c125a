package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/parser"
)

// contact gives the words to the subject that a relative clause without a pronoun
// hides.
//
// The reading problem: the subject of the relative clause stands nearer to the cue,
// whose verb may look like a part of it.
//
//	Everyone I interviewed criticized the plan.
//	All the owners we asked said the boats were old.
//
// It stays silent unless the parse finds a clause with a pronoun for its subject that
// belongs to a noun, and that noun to be the subject of a verb of saying right behind
// the clause.
func (b *besideReader) contact() {
	s := b.q.Source
	if s.Len() != 1 || partOf(b.t, s.First) != pronoun || b.q.CueClass != Verb {
		return
	}
	clause := int(b.t.Arcs[s.First].Head)
	if clause <= s.First || b.t.Arcs[clause].Rel != parser.AclRelcl {
		return
	}
	noun := int(b.t.Arcs[clause].Head)
	if noun < b.sentence.First || noun >= s.First {
		return
	}
	verb := int(b.t.Arcs[noun].Head)
	if rel := b.t.Arcs[noun].Rel; rel != parser.Nsubj && rel != parser.NsubjPass || verb != clause+1 || verb >= b.sentence.End {
		return
	}
	g, ok := readVerb(b.t, clause+1, verb, b.sentence.End)
	if !ok || b.group.head != verb && b.group.head != clause {
		return
	}
	b.verb(g)
	b.q.Cue = b.q.Cue[:1]
	b.q.Cue[0] = b.t.SpanOf(g.Range)
	b.takeSource(noun)
}
