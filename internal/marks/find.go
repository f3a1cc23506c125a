package marks

import "github.com/seed-761fda18/whosaid/internal/document"

// Options change what counts as a quotation mark.
type Options struct {
	// Dashes makes a dash at the start of a paragraph open a line of dialogue,
	// as in Spanish, French and Russian books.
	Dashes bool
}

// Find gives the quoted regions of a document, in order of their starts, a
// region behind the one that it stands in.
func Find(d *document.Document, opts Options) []Region {
	var out []Region
	for _, p := range d.Paragraphs {
		open := -1
		for i := p.Tokens.First; i < p.Tokens.End; i++ {
			t := d.Tokens[i]
			switch t.In(d.Text) {
			case "“", "”", "\"", "``", "''":
			default:
				continue
			}
			if open < 0 {
				open = i
				continue
			}
			out = append(out, Region{
				Span:   document.Span{Start: d.Tokens[open].Start, End: t.End},
				Inner:  document.Span{Start: d.Tokens[open].End, End: t.Start},
				Tokens: document.Range{First: open + 1, End: i},
				Parent: -1,
			})
			open = -1
		}
	}
	return out
}
