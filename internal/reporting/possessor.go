package reporting

import "github.com/seed-761fda18/whosaid/internal/tagger"

// possessor takes the owner into a source that begins behind it.
//
// The reading problem: an apostrophe looks like the end of a name.
//
//	The Sund Pilots’ Union denied that the boat was sold.
//
// It stays silent where no noun phrase reaches from the owner to the end of the
// source, and at the name of a person: "At the pilots’ Kaja Holm said it was sold."
func (b *besideReader) possessor() {
	s := b.q.Source
	if s.Len() == 0 || s.First <= b.sentence.First || b.t.Tags[s.First-1] != tagger.POS {
		return
	}
	if _, person := b.t.Lexicon.GivenName(b.t.Word(s.First)); person {
		return
	}
	if r := phraseBefore(b.t, b.sentence.First, s.End-1); r.First < s.First && r.End == s.End {
		b.q.Source = r
	}
}
