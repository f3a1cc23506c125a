package layout

import (
	"github.com/seed-761fda18/whosaid/internal/document"
)

// signatureLength is the longest signature in tokens.
const signatureLength = 24

// signatures adds what signs the quotations of a paragraph, behind a dash.
//
// The reading problem: a dash stands for the verb.
//
//	“We are glad to sail.” — Odd Berg, captain, Harbour Line
//	‘Worst storm in memory’ – mayor
//
// It stays silent where a word in lower case follows the dash, unless it is a role
// that ends a line that the quotation begins; where the name is part of a sentence
// with a verb; and where the quotation does not end with the mark before the dash.
func (p *page) signatures(r document.Range) {
	for k := p.t.RegionFrom(r.First); k < len(p.t.Regions) && p.t.Regions[k].Span.Start < p.t.Tokens[r.End-1].End; k++ {
		if p.t.Regions[k].Parent >= 0 {
			continue
		}
		i := p.t.TokenAt(p.t.Regions[k].Span.End)
		if i+1 >= r.End || !dash(p.t, i) {
			continue
		}
		end := i + 1
		for end < r.End && p.t.Tokens[end].Kind != document.Mark {
			end++
		}
		if p.sign(document.Range{First: i, End: end}) || p.t.Regions[k].Span.Start > p.t.Tokens[r.First].Start || end < r.End {
			continue
		}
		if label := (document.Range{First: i + 1, End: end}); p.roleOnly(label) {
			p.add(Signature, document.Range{First: i, End: end}, label, document.Range{})
		}
	}
}

// roleOnly reports whether the tokens are a role and whose or where it is at most:
// "mayor", "mayor of Oslo", "Oslo mayor".
func (p *page) roleOnly(r document.Range) bool {
	if r.Len() == 0 || r.Len() > labelLength || hasFiniteVerb(p.t, r) {
		return false
	}
	_, first := p.t.Lexicon.Role(p.t.Word(r.First))
	_, last := p.t.Lexicon.Role(p.t.Word(r.End - 1))
	return first && (r.Len() == 1 || p.t.Form(r.First+1) == "of") || last
}

// signatureLine adds paragraph k as the signature of a quotation in the
// paragraph before, if it is one.
//
//	— Odd Berg, captain
func (p *page) signatureLine(k int, r document.Range) bool {
	if k == 0 || !dash(p.t, r.First) || p.t.Region(last(p.t, p.t.Paragraphs[k-1].Tokens)) < 0 {
		return false
	}
	return p.sign(r)
}

// sign adds the range, which begins with a dash, as a signature, if it is one.
func (p *page) sign(r document.Range) bool {
	if r.Len() < 2 || r.Len() > signatureLength || !p.t.Capital(r.First+1) || hasFiniteVerb(p.t, r) {
		return false
	}
	end := r.First + 1
	for end < r.End && p.t.Form(end) != "," && p.t.Form(end) != "(" && p.t.Form(end) != "." && p.t.Form(end) != "|" && !dash(p.t, end) {
		end++
	}
	label := document.Range{First: r.First + 1, End: end}
	if !nameLike(p.t, label) || label.Len() > labelLength {
		return false
	}
	p.add(Signature, r, label, document.Range{})
	return true
}
