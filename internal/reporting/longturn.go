package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/layout"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// longTurns lets the words of a turn go on in the paragraphs up to the next one.
//
// The reading problem: who answers at length is given several paragraphs and one
// label.
//
//	BERG: I sold the boat in May.
//
//	My wife was glad of it.
//
//	HOLM: And you?
//
// It stays silent where the next turn has the same label, between which the writer
// tells something; and from a paragraph on that has no I, we or you outside marks,
// names the one of the label, asks, does not end as a sentence, or has a form of its
// own: so does a heading, "The hall fell silent.", and a question without a label.
func (f *forms) longTurns(blocks []layout.Block) {
	form := make(map[int]bool) // the paragraphs that have one
	for i := range blocks {
		form[f.t.ParagraphOf(blocks[i].Tokens.First)] = true
	}
	for n := range f.turns {
		if n+1 == len(f.turns) {
			return
		}
		a, b := f.turns[n], f.turns[n+1]
		if f.sameLabel(a.label, b.label) || len(f.out[a.quotation].Regions) > 0 {
			continue
		}
		end := f.t.ParagraphOf(b.label.First)
		for p := f.t.ParagraphOf(a.label.First) + 1; p < end; p++ {
			r := f.t.Paragraphs[p].Tokens
			if form[p] || !f.goesOn(r, a.label) {
				break
			}
			f.lengthen(a.quotation, r)
		}
	}
}

// turnOf is a turn that has been read.
type turnOf struct {
	label     document.Range
	quotation int
}

// sameLabel reports whether two labels are the same words.
func (f *forms) sameLabel(a, b document.Range) bool {
	return f.t.SpanOf(a).In(f.t.Text) == f.t.SpanOf(b).In(f.t.Text)
}

// goesOn reports whether the paragraph r goes on with the words of the one who has a
// label.
func (f *forms) goesOn(r, label document.Range) bool {
	if s := f.t.SpanOf(r).In(f.t.Text); !endsSentence(s) || lastByte(s) == '?' {
		return false
	}
	person, name := false, f.t.Form(label.End-1)
	for i := r.First; i < r.End; i++ {
		if f.t.Form(i) == name {
			return false
		}
		if f.t.Region(i) < 0 && (f.t.Tags[i] == tagger.PRP || f.t.Tags[i] == tagger.PRPS) {
			switch lower(f.t, i) {
			case "i", "me", "my", "we", "us", "our", "you", "your":
				person = true
			}
		}
	}
	return person
}

// lengthen adds a paragraph to the words of a turn.
func (f *forms) lengthen(n int, r document.Range) {
	q := &f.out[n]
	s := f.t.SpanOf(r)
	q.Content, q.Verbatim = append(q.Content[:len(q.Content):len(q.Content)], s), append(q.Verbatim[:len(q.Verbatim):len(q.Verbatim)], s)
	for k := regionFrom(f.t, r.First); k < len(f.t.Regions) && f.t.Regions[k].Span.Start < s.End; k++ {
		f.of[k] = n
	}
}
