package reporting

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// trimSource takes off the source what stands behind the phrase that names it: an
// apposition behind a name, what the speaker does, an adverb or the like of one,
// words that keep the name back.
//
//	[Kaja Holm, the owner of the boat], said it was sold.
//	"Go," said [the owner, rising]. "Go," said [Kaja icily]. "Go," said [Kaja at last].
//	"Go," said [a sailor who asked not to be named]. "Go," said [Kaja in her kitchen].
//
// It stays silent where the piece behind the comma is a name, as in a list, at
// an apposition of a common noun, which may hold the name, and inside brackets
// ("Gull Lines Inc. (OSE: GULL)").
func (b *besideReader) trimSource() {
	b.skipOpening()
	s := &b.q.Source
	named := false
	for i := s.First; i < s.End; i++ {
		named = named || partOf(b.t, i) == name
		switch w := b.t.Form(i); {
		case i == s.First || w == "." || w == "-" || w == "&":
		case w == ":" || w == ";" || w == "—" || w == "--":
			s.End = i
		case hidesName(b.t, i, s.End) || b.aside(document.Range{First: i, End: s.End}):
			s.End = i
		case w == "," && i+1 < s.End && (hidesName(b.t, i+1, s.End) || b.t.Tags[i+1] == tagger.VBG || named && (!b.t.Capital(i+1) || titled(b.t, i+1)) && lower(b.t, i+1) != "and"):
			s.End = i
		case b.t.Tags[i] == tagger.IN && partOf(b.t, i-1) == name && i+1 < s.End && b.t.Tags[i+1] == tagger.PRPS:
			s.End = i
		case w == "(" && !b.closed(i, s.End):
			s.End = i
		case w == "(":
			for b.t.Form(i) != ")" {
				i++
			}
		case w == ",":
			return
		}
	}
	for s.Len() > 1 && strings.HasSuffix(b.t.Form(s.End-1), "ly") && !b.t.Capital(s.End-1) && partOf(b.t, s.End-2).nominal() && b.t.Tags[s.End-1] != tagger.NNS {
		s.End--
	}
}

// skipOpening takes off the source the phrase of place or occasion that opens the
// sentence.
//
//	In [a letter to the crew, the owner] said the boat was sold.
//	In a post on [Facebook, the owner] said the boat was sold.
//
// It stays silent where no preposition opens the sentence, where a verb or a comma
// stands between that and the source, and behind the verb.
func (b *besideReader) skipOpening() {
	s := &b.q.Source
	if s.Len() < 3 || s.First == b.sentence.First || b.t.Tags[b.sentence.First] != tagger.IN || b.t.Tags[s.First-1] != tagger.IN || s.End > b.group.First {
		return
	}
	for i := b.sentence.First + 1; i < s.First-1; i++ {
		if p := partOf(b.t, i); p == noPart && b.t.Tags[i] != tagger.IN || b.t.Tags[i].Verb() {
			return
		}
	}
	for i := s.First + 1; i+1 < s.End; i++ {
		if b.t.Form(i) == "," {
			s.First = i + 1
			return
		}
	}
}

// aside reports whether the range is a phrase that tells how or when: "at last".
func (b *besideReader) aside(r document.Range) bool {
	const longest = 4
	return r.Len() > 1 && r.Len() <= longest && wordList().asides[strings.ToLower(strings.Join(b.t.Words(nil, r), "-"))]
}

// closed reports whether the bracket at token i is closed before token end.
func (b *besideReader) closed(i, end int) bool {
	for ; i < end; i++ {
		if b.t.Form(i) == ")" {
			return true
		}
	}
	return false
}
