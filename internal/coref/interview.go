package coref

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/reporting"
)

// interview links the first persons of an interview that is printed without
// names to the one interviewed, and the "you" of the questions with them.
//
// The reading problem: "We sat down with Ada Park for an interview. / Why did you
// leave? / I think the work was done." Nobody is named beside "I think". It is
// silent where the opening has no word of an interview and few paragraphs ask.
// What is not linked so stays open: the first persons of such a text are several,
// and nobody can tell which of them is its writer.
func (r *resolver) interview() {
	if r.author < 0 {
		return
	}
	asks := make([]bool, len(r.text.Paragraphs))
	n := 0
	for p := range asks {
		if asks[p] = r.question(p); asks[p] {
			n++
		}
	}
	if n < 2 || !r.announced() && (n < manyQuestions || n*questionShare < len(asks)) {
		return
	}
	r.doubtAuthor()
	guest := r.guest()
	if guest < 0 {
		return
	}
	r.prompts(asks)
	for i := range r.set.Mentions {
		m := &r.set.Mentions[i]
		if m.Kind != mention.Pronoun || m.Region >= 0 || m.Page || r.inTurn(m.Quotation) {
			continue
		}
		switch asking := asks[r.paragraph(i)]; {
		case m.Grammar == mention.First && m.Number == mention.Singular && !asking:
			r.link(i, guest, High, "interview")
		case m.Grammar == mention.Second && asking:
			r.link(i, guest, Low, "interview")
		}
	}
}

// inTurn reports whether a quotation is a turn whose label names who speaks, or
// stands in one: "VANCE: I said so." There "I" is the one of the label.
func (r *resolver) inTurn(q int) bool {
	for q >= 0 {
		if r.qs[q].Kind == reporting.Direct {
			if s := r.set.At(r.qs[q].Source); s >= 0 && r.set.Mentions[s].Kind == mention.Name && !r.set.Mentions[s].Page {
				return true
			}
		}
		q = r.qs[q].Parent
	}
	return false
}

// doubtAuthor takes all trust from the links to the writer.
func (r *resolver) doubtAuthor() {
	for i := range r.links {
		if r.links[i].Entity == r.author {
			r.links[i].Grade = None
		}
	}
}

// manyQuestions is how many paragraphs must ask where nothing announces an
// interview, and questionShare what share of all, one in so many: a narrator of
// many pages asks himself things too.
const (
	manyQuestions = 4
	questionShare = 8
)

// prompts adds to the paragraphs that ask those that speak to "you" and have no
// "I" ("Moments like that must make you proud"), and takes away those that end by
// asking but have an "I" and no "you": an answer may ask the air. Who speaks first
// and says "you" asks.
func (r *resolver) prompts(asks []bool) {
	you, me := make([]bool, len(asks)), make([]bool, len(asks))
	for i := range r.set.Mentions {
		if m := &r.set.Mentions[i]; m.Region < 0 {
			you[r.paragraph(i)] = you[r.paragraph(i)] || m.Grammar == mention.Second
			me[r.paragraph(i)] = me[r.paragraph(i)] || m.Grammar == mention.First && m.Number == mention.Singular
		}
	}
	first := true
	for p := range asks {
		if first && (you[p] || me[p]) {
			first = false
			asks[p] = asks[p] || you[p]
			continue
		}
		asks[p] = asks[p] && (you[p] || !me[p]) || you[p] && !me[p]
	}
}

// opening is how many paragraphs tell what the text is.
const opening = 10

// announced reports whether the opening speaks of an interview.
func (r *resolver) announced() bool {
	for p := range min(opening, len(r.text.Paragraphs)) {
		tokens := r.text.Paragraphs[p].Tokens
		for i := tokens.First; i < tokens.End; i++ {
			if n := r.text.Tokens[i].Len(); n < 9 || n > 11 {
				continue
			}
			if strings.HasPrefix(strings.ToLower(r.text.Form(i)), "interview") {
				return true
			}
		}
	}
	return false
}

// question reports whether a paragraph ends by asking.
func (r *resolver) question(p int) bool {
	tokens := r.text.Paragraphs[p].Tokens
	for i := tokens.End - 1; i >= tokens.First; i-- {
		switch r.text.Form(i) {
		case "?":
			return true
		case ")", "]":
		default:
			return false
		}
	}
	return false
}

// guest gives the person of the opening who is named most often, -1 for none. Who is
// named only in the words of turns is spoken of.
func (r *resolver) guest() int {
	best := -1
	for i := range r.set.Mentions {
		if r.paragraph(i) >= opening {
			break
		}
		m, e := &r.set.Mentions[i], r.links[i].Entity
		if m.Kind != mention.Name || e < 0 || m.Page || m.Quotation >= 0 || r.ents[e].Type != mention.Person {
			continue
		}
		if best < 0 || r.state[e].named > r.state[best].named {
			best = e
		}
	}
	return best
}
