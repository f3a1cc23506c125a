package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// phraseLength is the longest noun phrase, in tokens, that is read.
const phraseLength = 24

// part is what a token may do in a noun phrase.
type part uint8

// The parts of a noun phrase.
const (
	noPart     part = iota // the phrase ends here
	pronoun                // he, someone: a phrase by itself
	determiner             // the, his, all
	modifier               // old, two, hat-wearing, van
	noun                   // a common noun
	name                   // a word with a capital
	possessive             // 's
	joiner                 // of, and, from: only between two phrases
)

// nominal reports whether the part may end a phrase.
func (p part) nominal() bool { return p == pronoun || p == noun || p == name }

// partOf gives the part of token i.
func partOf(t *analysis.Text, i int) part {
	switch t.Tokens[i].Kind {
	case document.Handle:
		return name
	case document.Number:
		return modifier
	case document.Word:
	default:
		switch {
		case t.Form(i) == "&":
			return joiner
		case t.Tags[i] == tagger.POS && t.Region(i) < 0:
			return possessive // the apostrophe of "pilots’", where it is no mark
		}
		return noPart
	}
	switch lower(t, i) {
	case "one", "another":
		if i+1 < len(t.Tokens) && (t.Tags[i+1].Noun() || t.Tags[i+1].Adjective() || t.Tags[i+1] == tagger.CD) {
			return determiner
		}
		return pronoun
	case "he", "she", "they", "it", "i", "we", "you", "who", "somebody", "someone", "everybody", "everyone", "nobody", "others", "him", "them":
		return pronoun
	case "of", "and", "from", "for", "with", "in", "at":
		return joiner
	case "her", "his", "this", "that", "these", "those", "all", "both", "some", "many", "several", "most", "few":
		return determiner
	}
	switch tag := t.Tags[i]; {
	case tag == tagger.DT || tag == tagger.PDT || tag == tagger.PRPS:
		return determiner
	case tag == tagger.POS:
		return possessive
	case Surname(t, i) || soleSurname(t, i):
		return name
	case t.Lexicon.Calendar(t.Word(i)):
		return noPart
	case particle(t, i):
		return modifier
	case t.Capital(i) && !wordList().function[lower(t, i)]:
		return name
	case tag.Noun():
		return noun
	case tag.Adjective() || tag == tagger.CD || tag == tagger.VBN || tag == tagger.VBG || tag == tagger.HYPH:
		return modifier
	}
	return noPart
}

// titled reports whether a name may follow the common noun at token i: a role,
// a word for several people.
func titled(t *analysis.Text, i int) bool {
	if _, ok := t.Lexicon.Role(t.Word(i)); ok {
		return true
	}
	return t.Lexicon.Collective(t.Word(i))
}

// phraseAfter reads the noun phrase that begins with token i, up to end: a
// pronoun, a name with its titles, a noun with what stands before it, and what
// "of" or "and" join to it.
//
// The reading problem: behind an inverted verb the speaker has no other edge
// than the words that cannot belong to it.
//
//	"Sit down," said the eldest of the three sisters yesterday.
//
// "from" and the like only join a name to a role ("a pilot from Oslo"). The
// phrase is empty where no noun, name or pronoun comes.
func phraseAfter(t *analysis.Text, i, end int) document.Range {
	end = min(end, i+phraseLength)
	r := document.Range{First: i, End: simplePhrase(t, i, end)}
	for r.End > i && r.End < end {
		next := r.End + t.Lexicon.AnonymousPhrase(words(t, r.End, end))
		if next == r.End {
			if !joins(t, next, end) {
				break
			}
			next++
		}
		to := simplePhrase(t, next, end)
		if to <= next || to < end && lower(t, r.End) == "and" && finite(t, to) && !reporting(t, to) {
			break
		}
		r.End = to
	}
	return r
}

// joins reports whether token i joins the phrase behind it to the one before it.
func joins(t *analysis.Text, i, end int) bool {
	if i+1 >= end || i == 0 || partOf(t, i) != joiner {
		return false
	}
	switch lower(t, i) {
	case "of", "and", "&":
		return true
	}
	if partOf(t, i-1) != noun || !titled(t, i-1) {
		return false
	}
	return partOf(t, i+1) == name || partOf(t, i+1) == determiner && i+2 < end && partOf(t, i+2) == name
}

// reporting reports whether token i is a form of a reporting verb.
func reporting(t *analysis.Text, i int) bool {
	_, ok := t.Lexicon.Verb(t.Word(i))
	return ok
}

// simplePhrase gives the end of the phrase that begins with token i, without
// joined ones; it is i where there is none.
func simplePhrase(t *analysis.Text, i, end int) int {
	last, at := noPart, i // the last nominal part and where the phrase ends
	for j := i; j < end; j++ {
		p := partOf(t, j)
		switch {
		case p == pronoun && j == i:
			return i + 1
		case p == determiner && last == noPart && (j == i || partOf(t, j-1) == determiner):
			continue
		case p == modifier && (last == noPart || last == possessive || last == name && particle(t, j)):
			continue
		case p == possessive && last != noPart && j+1 < end && (partOf(t, j+1).nominal() || partOf(t, j+1) == modifier):
			last = possessive
			continue
		case p == noun && last == name && !titled(t, j) && partOf(t, i) != determiner:
			return at
		case p == name && last == noun && !titled(t, j-1):
			return at
		case p == noun || p == name:
			last, at = p, j+1
			continue
		case t.Form(j) == "." && last == name && len(t.Form(j-1)) == 1:
			continue
		}
		break
	}
	if at > i {
		return at
	}
	return bare(t, i, end)
}

// particle reports whether token i is a particle inside a name.
func particle(t *analysis.Text, i int) bool {
	if t.Capital(i) || !t.Lexicon.Particle(t.Word(i)) || i+1 >= len(t.Tokens) {
		return false
	}
	return t.Capital(i+1) || i+2 < len(t.Tokens) && t.Lexicon.Particle(t.Word(i+1)) && t.Capital(i+2)
}

// bare gives the end of a phrase without a noun that begins with token i: "the
// other", "the eldest", "this".
func bare(t *analysis.Text, i, end int) int {
	if i >= end || partOf(t, i) != determiner || t.Tags[i] == tagger.PRPS {
		return i
	}
	if i+1 < end && partOf(t, i+1) == modifier {
		return i + 2
	}
	switch lower(t, i) {
	case "the", "a", "an", "her", "his", "every", "no":
		return i
	}
	return i + 1
}

// phraseBefore reads the noun phrase that ends with token last and does not
// begin before first.
//
// The reading problem: before its verb the speaker has no other edge than the
// words that cannot belong to it.
//
//	In the evening the master of the harbour said: "Go."
//
// A phrase with its preposition is taken in where a noun stands before it, as
// "of the harbour" is and "in the evening" is not.
func phraseBefore(t *analysis.Text, first, last int) document.Range {
	if last < first {
		return document.Range{}
	}
	first = max(first, last-phraseLength)
	switch p := partOf(t, last); {
	case p == pronoun:
		return document.Range{First: last, End: last + 1}
	case !p.nominal() && !(p == modifier && last > first && partOf(t, last-1) == determiner):
		return document.Range{}
	}
	i := last
	for i > first && extends(t, first, i) {
		i--
	}
	if partOf(t, i) == joiner || partOf(t, i) == possessive {
		return document.Range{}
	}
	return document.Range{First: i, End: last + 1}
}

// extends reports whether the token before i belongs to the phrase that token i
// belongs to.
func extends(t *analysis.Text, first, i int) bool {
	prev, cur := partOf(t, i-1), partOf(t, i)
	switch prev {
	case joiner, possessive:
		if i-1 == first {
			return false
		}
		before := partOf(t, i-2)
		return before == noun || before == name || before == modifier && prev == joiner && i-2 > first && partOf(t, i-3) == determiner
	case determiner:
		return cur != determiner || t.Tags[i-1] == tagger.PDT
	case modifier:
		return cur != determiner && cur != joiner && (t.Tags[i-1] != tagger.VBG && t.Tags[i-1] != tagger.VBN || i-1 > first && partOf(t, i-2) == determiner)
	case noun:
		return cur == joiner || cur == possessive || cur == noun || cur == modifier && particle(t, i) || cur == name && titled(t, i-1)
	case name:
		return cur != determiner
	}
	return false
}
