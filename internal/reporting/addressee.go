package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// addressee reads whom the words are said to: what stands behind a verb that
// takes its hearer as its object, or behind "to".
//
// The reading problem: the hearer stands where other verbs have the content, and
// before "that", a comma or the content itself.
//
//	He told the crew of the Gull that it was sold. / "Go," she said to Odd.
//
// It stays silent where the phrase is the source (an inverted clause), reaches
// into the content, or is no one who could hear: a time, a thing.
func (b *besideReader) addressee() {
	if b.q.CueClass != Verb {
		return
	}
	i, to := b.group.End, false
	if i < b.sentence.End && b.t.Tags[i] == tagger.RB {
		i++
	}
	if !b.group.verb.Addressee {
		if b.q.Source.Len() > 0 && b.q.Source.First == i {
			i = b.q.Source.End
		}
		if i >= b.sentence.End || lower(b.t, i) != "to" {
			return
		}
		i, to = i+1, true
	}
	end := b.limit(i)
	r := document.Range{First: i, End: i}
	if i < end && (objectPronoun(lower(b.t, i)) || lower(b.t, i) == "her" && (i+1 == end || opensClause(b.t, i+1))) {
		r.End = i + 1
	} else if r = phraseAfter(b.t, i, end); r.Len() == 0 {
		return
	}
	if r == b.q.Source || b.q.Source.Len() > 0 && r.First < b.q.Source.End && b.q.Source.First < r.End {
		return
	}
	if to && !hears(b, r) || b.t.Tags[r.First] == tagger.WP || r.Len() == 1 && lower(b.t, r.First) == "that" {
		return
	}
	b.q.Addressee = r
}

// objectPronoun reports whether the word is a pronoun that may be an object
// alone.
func objectPronoun(w string) bool { return w == "you" || wordList().objects[w] }

// hears reports whether the phrase may be someone who hears: a name, a role, a
// pronoun.
func hears(b *besideReader, r document.Range) bool {
	return speaks(b.t, r) || r.Len() == 1 && (objectPronoun(lower(b.t, r.First)) || lower(b.t, r.First) == "her") ||
		b.t.Lexicon.Collective(b.t.Word(r.End-1))
}

// limit gives the token at which a phrase behind the cue that begins with token
// i must have ended: the content, a quoted region, the end of the sentence.
func (b *besideReader) limit(i int) int {
	end := min(b.sentence.End, i+clauseLength)
	for _, s := range b.q.Content {
		if k := b.t.TokenAt(s.Start); k >= i {
			end = min(end, k)
			break
		}
	}
	for k := i; k < end; k++ {
		if b.t.Region(k) != b.t.Region(b.group.head) {
			return k
		}
	}
	return end
}
