package attribution

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/quotes"
)

// floating reads a quotation that follows sentences about one person.
//
// The reading problem: writers drop the cue where the reader cannot miss who
// speaks.
//
//	Abel Roy looked at the ruined boat. "Thirty years of work."
//
// Or the words go on from those that the paragraph before attributes.
//
//	"Nobody warned us," Roy said.
//
//	"Nobody helped, either."
//
// The confidence is Low. It stays silent where the sentence before is about
// nobody, or about several of whom none is its subject, behind a paragraph that
// ends in a spoken question, which somebody else answers, at a question to a "you"
// in a paragraph of its own, which somebody else asks, and at words with a cue
// of their own, whose subject is hidden.
func floating(s *scene, i int) (answer, bool) {
	if !s.floats(i) || len(s.quotations[i].Cue) > 0 {
		return answer{}, false
	}
	first := s.start(i)
	if p := s.opens(first); p == none {
		return s.about(s.before(first), quotes.Low)
	} else if p > 0 {
		return s.above(i, p)
	}
	return answer{}, false
}

// before gives the sentence before a token, or what stands of its own sentence
// before it.
func (s *scene) before(token int) document.Range {
	n := int(s.text.Tokens[token].Sentence)
	own := s.text.Sentences[n].Tokens
	if token-own.First > 2 {
		return document.Range{First: own.First, End: token}
	}
	if n == 0 || s.text.Sentences[n-1].Paragraph != s.text.Sentences[n].Paragraph {
		return document.Range{}
	}
	return s.text.Sentences[n-1].Tokens
}

// above gives the speaker of the last quotation of the paragraph before, unless
// another person acts behind it, or else the one whom that paragraph's last
// sentence is about.
func (s *scene) above(i, p int) (answer, bool) {
	paragraph := s.text.Paragraphs[p-1]
	if k := i - 1; k >= 0 && len(s.answers[k].entities) == 1 && s.quotations[k].Parent < 0 && s.paragraphOf(s.end(k)-1) == p-1 {
		if s.asks(k) || s.asks(i) && s.saysYou(i) {
			return answer{}, false
		}
		a := s.answers[k]
		a, ok := s.carried(a.entities[0], a.mention, a.confidence, document.Range{First: s.end(k), End: paragraph.Tokens.End})
		a.confidence = min(a.confidence, quotes.Low)
		if ok {
			return a, true
		}
	}
	return s.about(s.text.Sentences[paragraph.Sentences.End-1].Tokens, quotes.Low)
}

// asks reports whether the words of a quotation end in a question.
func (s *scene) asks(quotation int) bool {
	content := s.quotations[quotation].Content
	return strings.HasSuffix(content[len(content)-1].In(s.text.Text), "?")
}

// saysYou reports whether the words of a quotation speak to somebody as "you".
func (s *scene) saysYou(quotation int) bool {
	for t := s.start(quotation); t < s.end(quotation); t++ {
		if w := s.text.Form(t); w == "you" || w == "You" || w == "your" || w == "Your" {
			return true
		}
	}
	return false
}
