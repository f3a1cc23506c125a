package reporting

import (
	"slices"

	"github.com/seed-761fda18/whosaid/internal/document"
)

// named leaves of the content of a verb of naming what stands between marks.
//
// The reading problem: the object of the verb is the writer's, the name that it
// is given is the speaker's.
//
//	Kaja Holm called the plan "bold," "fair" and "late."
//
// Words behind such a verb are a part of the writer's clause, so that the quotation
// is mixed even where it is all between marks. It stays silent where the words
// behind the first marks are more than a list of further ones, and at marks that
// stand behind a comma or colon.
func (b *besideReader) named() {
	if b.q.Kind == Direct && wordList().naming[b.q.CueLemma] && len(b.q.Verbatim) > 0 {
		if i := b.t.TokenAt(b.q.Verbatim[0].Start) - 2; i >= b.group.head && b.t.Tokens[i].Kind == document.Word {
			b.q.Kind = Mixed
		}
	}
	if b.q.Kind != Mixed || !wordList().naming[b.q.CueLemma] || len(b.q.Verbatim) == 0 || len(b.q.Content) != 1 {
		return
	}
	last := b.q.Verbatim[0].End
	for i := b.t.TokenAt(last); i < len(b.t.Tokens) && b.t.Tokens[i].Start < b.q.Content[0].End; i++ {
		if b.t.Quoted(i) || b.t.Tokens[i].Kind == document.Mark || b.t.Form(i) == "," || lower(b.t, i) == "and" || lower(b.t, i) == "or" {
			continue
		}
		return
	}
	b.q.Content = slices.Clone(b.q.Verbatim)
}
