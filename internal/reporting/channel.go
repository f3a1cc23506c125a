package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/document"
)

// channelWay is how far, in tokens, from the cue a channel is looked for.
const channelWay = 14

// channel reads where the words were said or written: a phrase with "in", "on"
// and the like whose noun is a channel, behind the cue or at the start of the
// sentence.
//
// The reading problem: most such phrases are places and times.
//
//	Kaja Holm said in a letter to the crew on Monday that the boat was sold.
//
// It stays silent at nouns that are no channels, inside the content, and inside the
// source ("said an official briefed on the talks").
func (b *besideReader) channel() {
	if b.q.CueClass != Verb && b.q.CueClass != Noun {
		return
	}
	i := b.group.End
	if end := b.limit(i); b.seek(i, min(end, i+channelWay)) {
		return
	}
	first := b.sentence.First
	if first < b.group.First && b.outside(first) {
		b.seek(first, min(first+2, b.group.First))
	}
}

// outside reports whether the token stands outside the content.
func (b *besideReader) outside(i int) bool {
	for _, s := range b.q.Content {
		if s.Contains(b.t.Tokens[i].Span) {
			return false
		}
	}
	return true
}

// seek looks for a channel whose preposition stands from token i up to end.
func (b *besideReader) seek(i, end int) bool {
	for ; i < end; i++ {
		switch lower(b.t, i) {
		case "in", "on", "via", "by", "during", "through", "at", "over":
		default:
			continue
		}
		if b.q.Source.First <= i && i < b.q.Source.End {
			continue
		}
		limit := max(b.limit(i+1), i+1)
		to := simplePhrase(b.t, i+1, limit)
		if to <= i+1 {
			continue
		}
		for k := i + 1; k < to; k++ {
			if !b.t.Lexicon.Channel(b.t.Word(k)) {
				continue
			}
			if k == to-1 || b.t.Lexicon.Channel(b.t.Word(to-1)) {
				b.q.Channel = document.Range{First: i, End: to}
				return true
			}
		}
	}
	return false
}
