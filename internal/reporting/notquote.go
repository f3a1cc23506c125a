package reporting

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/marks"
)

// utterance reports whether region k, which has no clause beside it, may be an
// utterance: it is a sentence, stands where one may, and is no title and no
// word.
func utterance(t *analysis.Text, k int) bool {
	r := &t.Regions[k]
	i := t.TokenAt(r.Span.Start)
	p := t.Paragraphs[t.ParagraphOf(i)].Tokens
	if i == p.First {
		return !heading(t, r, p)
	}
	s := r.Inner.In(t.Text)
	switch t.Form(i - 1) {
	case ".", "!", "?", ":", "—", "--", "...":
		return opensSentence(s) && (r.Unclosed || r.Continues || endsSentence(s))
	case ",":
		return opensSentence(s) && endsSentence(s) && r.Tokens.Len() > 4
	}
	return t.Tokens[i-1].Kind == document.Mark && opensSentence(s) && endsSentence(s)
}

// heading reports whether a region that fills the paragraph p is a heading: a
// few words with capitals between single marks.
//
//	'A Legend of the Harbour'
//
// It stays silent at double marks, between which a line of dialogue may stand.
func heading(t *analysis.Text, r *marks.Region, p document.Range) bool {
	return r.Style == marks.Single && r.Span.End >= t.Tokens[p.End-1].Start && r.Tokens.Len() > 2 && r.Tokens.Len() <= titleLength && titleCase(t, r.Tokens)
}

// endsSentence reports whether a text ends as a sentence in quotation marks
// does.
func endsSentence(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".,?!—…-", r)
}

// noQuotations gives for each region whether it is something else than words
// that someone is said to have said.
func noQuotations(t *analysis.Text) []bool {
	no := make([]bool, len(t.Regions))
	for k := range t.Regions {
		no[k] = noQuotation(t, no, k)
	}
	return no
}

// shortRegion is the most tokens of a word, nickname or term in quotation marks.
const shortRegion = 5

// titleLength is the most tokens of the title of a work.
const titleLength = 12

// noQuotation reports whether region k is something else than words that
// someone is said to have said: a title, a nickname, a word as a word, a term
// that the writer holds at arm's length. no holds the answers for the regions
// before it.
//
// The reading problem: all of them stand between the same marks.
//
//	She sang "The Low Tide" with Odd "Tiny" Berg, and the word "encore" fell.
//
// It stays silent where a region ends as a sentence does, is longer than titles and
// terms are, or begins its paragraph, unless it is the title that the sentence
// speaks of.
func noQuotation(t *analysis.Text, no []bool, k int) bool {
	r := &t.Regions[k]
	i := t.TokenAt(r.Span.Start)
	p := t.Paragraphs[t.ParagraphOf(i)].Tokens
	if r.Tokens.Len() > titleLength || r.Unclosed || r.Continues {
		return false
	}
	if i == p.First {
		return subjectTitle(t, r, p.End)
	}
	return wordAsWord(t, k, i) || title(t, k, i) || listed(t, no, k, i) || scare(t, k, i)
}

// wordAsWord reports whether the region is a word that the text speaks about.
//
//	The word "ferry" is Norse.
func wordAsWord(t *analysis.Text, k, i int) bool {
	if t.Regions[k].Tokens.Len() > shortRegion {
		return false
	}
	if wordList().terms[lower(t, i-1)] {
		return true
	}
	return lower(t, i-1) == "as" && i > 1 && (lower(t, i-2) == "known" || lower(t, i-2) == "such")
}

// title reports whether the region is the title of a work: its words have
// capitals, and a work or nothing that could introduce speech stands before it.
//
//	He directed "A Cold Spring" for the stage.
func title(t *analysis.Text, k, i int) bool {
	r := &t.Regions[k]
	if !titleCase(t, r.Tokens) || strings.ContainsAny(strings.TrimRight(r.Inner.In(t.Text), ",."), ".;") {
		return false
	}
	j := i - 1
	if t.Form(j) == "," {
		j--
	}
	for ; j >= 0 && j >= i-4 && t.Tokens[j].Kind == document.Word; j-- {
		if wordList().works[lower(t, j)] {
			return true
		}
	}
	if partOf(t, i-1) == joiner && t.Sentences[t.Tokens[i].Sentence].Tokens.First == i-1 {
		return true // In "Ebb," a pilot drowns.
	}
	return t.Tokens[i-1].Kind == document.Word && r.Tokens.Len() > 2 && !reporting(t, i-1)
}

// subjectTitle reports whether a region at the start of its paragraph is the title
// of a work that the sentence speaks of: two words or more with capitals, and a verb
// behind it that belongs to it.
//
//	"The Low Tide" tells the story of two sisters.
//
// It stays silent where the words end as somebody's do, and where the verb is one of
// a clause that says whose they are ("“Never Again” was Holm's answer").
func subjectTitle(t *analysis.Text, r *marks.Region, end int) bool {
	next := t.TokenAt(r.Span.End)
	if r.Tokens.Len() < 2 || next >= end || !t.Tags[next].Finite() || !titleCase(t, r.Tokens) || strings.ContainsAny(r.Inner.In(t.Text), ",.?!;") {
		return false
	}
	c, said := clauseAfter(t, next, end)
	for i := c.source.First; said && i < c.source.End && lower(t, i) != "of"; i++ {
		if p := partOf(t, i); p == name || p == pronoun || titled(t, i) {
			return false
		}
	}
	return true
}

// titleCase reports whether the range has the capitals of a title: its first
// word, all longer ones, and two at least where it has three words.
func titleCase(t *analysis.Text, r document.Range) bool {
	words, capitals := 0, 0
	for j := r.First; j < r.End; j++ {
		if t.Tokens[j].Kind != document.Word {
			continue
		}
		words++
		w := t.Form(j)
		c, _ := utf8.DecodeRuneInString(w)
		switch {
		case !unicode.IsLower(c):
			capitals++
		case words == 1 || len(w) > 4 && w[0] != '\'':
			return false
		}
	}
	return capitals > 0 && (capitals > 1 || words < 3)
}

// listed reports whether the region goes on with a list whose member before it
// is no quotation.
//
//	He starred in "Low Tide" and "Ebb".
func listed(t *analysis.Text, no []bool, k, i int) bool {
	j := i - 1
	for n := 0; j > 0 && n < 3 && (t.Form(j) == "," || lower(t, j) == "and" || lower(t, j) == "or"); n++ {
		j--
	}
	if j == i-1 || j < 0 {
		return false
	}
	prev := t.Region(j)
	return prev >= 0 && prev < k && t.Regions[prev].Parent == t.Regions[k].Parent && t.Regions[prev].Span.End == t.Tokens[j].End && no[prev]
}

// scare reports whether the region is a term at arm's length or a nickname: a few
// words in the middle of a clause, behind a word that does not introduce speech.
//
//	The "free" ferry costs ten crowns. / Odd "Tiny" Berg waved.
//
// It stays silent where they ask or exclaim, where they are a whole sentence, and
// behind a pronoun that hears them ("told me 'no'").
func scare(t *analysis.Text, k, i int) bool {
	r := &t.Regions[k]
	s := r.Inner.In(t.Text)
	if r.Tokens.Len() > shortRegion || strings.ContainsAny(s, "?!;") || t.Tokens[i-1].Kind != document.Word {
		return false
	}
	return !reporting(t, i-1) && !(opensSentence(s) && endsSentence(s)) && !objectPronoun(lower(t, i-1))
}

// onlyTitles reports whether a quotation has nothing between marks but titles
// and terms, given in no, and a verb that is hardly one of saying.
//
//	She sang "The Low Tide" on Friday.
//
// It stays silent at the common verbs of saying, at verbs of naming, and where
// no marks stand.
func onlyTitles(t *analysis.Text, no []bool, q *Quotation) bool {
	if len(q.Regions) == 0 || q.Kind == Indirect || len(q.Cue) == 0 && (q.Kind == Direct || q.Source.Len() > 0) {
		return false
	}
	title := false
	for _, k := range q.Regions {
		if !no[k] {
			return false
		}
		if i := t.TokenAt(t.Regions[k].Span.Start); t.Paragraphs[t.ParagraphOf(i)].Tokens.First == i {
			return true // the work that the sentence speaks of
		}
		title = title || titleCase(t, t.Regions[k].Tokens)
	}
	if len(q.Cue) == 0 { // the word "ferry" is Norse
		i := t.TokenAt(t.Regions[q.Regions[0]].Span.Start)
		return i > 0 && wordAsWord(t, q.Regions[0], i)
	}
	if !title {
		return false
	}
	cue := t.TokensOf(q.Cue[0])
	for i := cue.First; i < min(cue.End, len(t.Tokens)); i++ {
		if wordList().works[lower(t, i)] {
			return true
		}
	}
	return false
}
