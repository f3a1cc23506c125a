package document

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longest is the number of tokens after which a sentence ends in any case: what
// goes on for longer is no sentence, and the stages that read one at a time need
// room and time for it.
const longest = 1000

// sentences adds the sentences of one paragraph. A sentence ends after a token
// that ends one, with the closing marks and brackets behind it.
func sentences(out []Sentence, d *Document, tokens Range, paragraph int) []Sentence {
	first, next := tokens.First, tokens.First
	for i := tokens.First; i < tokens.End; {
		last, ends := i, d.ends(i)
		for ends && last+1 < tokens.End && last+1-first < longest && d.closes(last+1) {
			last++
		}
		if ends && next <= last {
			next = d.wordFrom(last+1, tokens.End)
		}
		breaks := last+1 == tokens.End || ends && d.breaks(i, last, next) || last+1-first >= longest
		for ; i <= last; i++ {
			d.Tokens[i].Sentence = int32(len(out))
		}
		if breaks {
			r := Range{first, i}
			out = append(out, Sentence{Span: d.SpanOf(r), Tokens: r, Paragraph: paragraph})
			first = i
		}
	}
	return out
}

// ends reports whether the token may end a sentence: . ! ? … or an
// abbreviation's period.
func (d *Document) ends(i int) bool {
	w := d.Tokens[i].In(d.Text)
	switch d.Tokens[i].Kind {
	case Punct:
		r, _ := utf8.DecodeRuneInString(w)
		return strings.ContainsRune(".!?…。！？؟।", r)
	case Word:
		return w[len(w)-1] == '.'
	}
	return false
}

// closes reports whether the token, which stands behind the end of a sentence,
// still belongs to it: a closing mark or bracket that nothing separates from
// what stands before it, or one more end mark.
func (d *Document) closes(i int) bool {
	t := d.Tokens[i]
	if t.Start != d.Tokens[i-1].End {
		return false
	}
	w := t.In(d.Text)
	if t.Kind == Mark {
		next, _ := at(d.Text, t.End)
		return !isAlnum(next)
	}
	return strings.Contains(")]}!?.…*_", w) || t.Kind == Punct && strings.Trim(w, ".!?") == ""
}

// wordFrom gives the first token from i on that is neither mark nor punctuation,
// and the last one before end where there is none.
func (d *Document) wordFrom(i, end int) int {
	for i+1 < end && (d.Tokens[i].Kind == Mark || d.Tokens[i].Kind == Punct) {
		i++
	}
	return i
}

// breaks reports whether a new sentence begins behind token last, where token i
// ends one and next is the word behind both.
//
// The reading problem: the period of an abbreviation and the end mark inside a
// quotation end no sentence where it goes on.
//
//	"Is it Lt. Gen. Marsh?" asked the clerk at 9 a.m. on Monday.
//
// It stays silent (no break) where the next word begins in lower case, after an
// abbreviation that a name follows, and after any other abbreviation unless a
// word that mostly begins sentences comes next.
func (d *Document) breaks(i, last, next int) bool {
	after := d.Tokens[next].In(d.Text)
	r, _ := utf8.DecodeRuneInString(after)
	if unicode.IsLower(r) {
		return false
	}
	if t := d.Tokens[i]; t.Kind == Word {
		w := strings.TrimSuffix(t.In(d.Text), ".")
		switch abbreviationOf(w) {
		case medial:
			return false
		case notAbbreviation:
			if len(w) < t.Len() && loudTitle(w) {
				return false
			}
		case maybeFinal:
			return last > i || starters()[after]
		}
	}
	return next > last+1 || d.Tokens[last+1].Kind != Punct || r == '-'
}

// Word gives the token as a tagger knows it: straight apostrophes, whatever the
// text uses. Quotation marks are given as they stand.
func (d *Document) Word(i int) string {
	w := d.Tokens[i].In(d.Text)
	if strings.Contains(w, "’") {
		return strings.ReplaceAll(w, "’", "'")
	}
	return w
}
