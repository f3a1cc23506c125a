package main

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/seed-761fda18/whosaid/quotes"
)

// words holds the words of a text: runs of letters and digits, with one of
// ' ’ - . , between two of them. A list of spans stands for its set of words, so
// quotation marks, punctuation at the edges and white space never matter.
type words struct {
	text  string
	spans []quotes.Span
}

// wordsOf finds the words of a text.
func wordsOf(text string) *words {
	w := &words{text: text}
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !isWordRune(r) {
			i += n
			continue
		}
		end := wordEnd(text, i)
		w.spans = append(w.spans, quotes.Span{Start: i, End: end})
		i = end
	}
	return w
}

// wordEnd gives the end of the word that begins at the offset.
func wordEnd(text string, i int) int {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case isWordRune(r):
			i += n
			continue
		case r == '\'' || r == '’' || r == '-' || r == '.' || r == ',':
			if next, _ := utf8.DecodeRuneInString(text[i+n:]); isWordRune(next) {
				i += n
				continue
			}
		}
		return i
	}
	return i
}

// isWordRune reports whether a character is a letter or a digit.
func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

// set gives, in ascending order, the indices of the words that lie by half
// their bytes or more in one of the spans. Spans without a word get a negative
// index of their own, so that two equal ones stay equal.
func (w *words) set(spans []quotes.Span) []int {
	var out []int
	for _, s := range spans {
		first, _ := slices.BinarySearchFunc(w.spans, s.Start, func(x quotes.Span, at int) int { return x.End - at - 1 })
		for k := first; k < len(w.spans) && w.spans[k].Start < s.End; k++ {
			x := w.spans[k]
			if 2*(min(s.End, x.End)-max(s.Start, x.Start)) >= x.End-x.Start {
				out = append(out, k)
			}
		}
	}
	if len(out) == 0 && len(spans) > 0 {
		return []int{-1 - spans[0].Start}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// shared counts the indices that two ascending sets have in common.
func shared(a, b []int) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}

// overlap is the share of two sets that they have in common: 1 for equal ones.
func overlap(a, b []int) float64 {
	n := shared(a, b)
	if n == 0 {
		return 0
	}
	return float64(n) / float64(len(a)+len(b)-n)
}
