package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// interrupted gives a quotation in the writer's words the piece before the
// clause that interrupts it.
//
// The reading problem: the subject stands before the clause, the verb behind it.
//
//	The boats, the pilot said, will sail on Monday.
//
// It stays silent where the words behind the clause do not begin with a verb,
// and where no comma stands on both sides of the clause.
func (b *besideReader) interrupted() {
	if b.q.Kind == Direct || b.q.Source.Len() == 0 || b.q.CueClass != Verb {
		return
	}
	clause := document.Range{First: min(b.q.Source.First, b.group.First), End: max(b.q.Source.End, b.group.End)}
	behind := b.t.TokenAt(b.q.Content[0].Start)
	if behind != clause.End+1 || behind >= b.sentence.End || b.t.Form(clause.End) != "," || !b.t.Tags[behind].Finite() && b.t.Tags[behind] != tagger.MD {
		return
	}
	before := document.Range{First: b.sentence.First, End: clause.First - 1}
	if before.Len() <= 0 || b.t.Form(before.End) != "," || b.t.Region(before.First) >= 0 || before.Len() > clauseLength {
		return
	}
	b.q.Content = append([]document.Span{b.t.SpanOf(before)}, b.q.Content...)
}
