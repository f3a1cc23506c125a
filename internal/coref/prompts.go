package coref

import (
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/mention"
)

// prompts tells which paragraphs of a text ask somebody something, as those of an
// interviewer do.
type prompts struct {
	asks      []bool // for each paragraph
	first     int    // the first that asks
	all       int    // how many ask
	questions int    // how many of these end in a question mark
	direct    int    // how many of these ask "you"
}

// manyQuestions is how many paragraphs must ask where nothing announces an
// interview, or directQuestions where they ask "you", and questionShare what share
// of all from the first on, one in so many: a narrator of many pages asks himself
// things too.
const (
	manyQuestions   = 4
	directQuestions = 2
	questionShare   = 8
)

// frequent reports whether the questions alone make a text an interview.
func (p *prompts) frequent() bool {
	return (p.questions >= manyQuestions || p.direct >= directQuestions) && p.questions*questionShare >= len(p.asks)-p.first
}

// prompts reads who asks and who answers in turns of whole paragraphs.
//
// The reading problem: nothing but the turns tells the two apart. A question is
// answered in the next paragraph, which may end by asking the air, and say "you" to
// nobody:
//
//	Was it hard to leave?
//
//	You never know before you go. But what is the use of staying?
//
//	Moments like that must make you proud.
//
//	I was proud.
//
// What asks is a paragraph that ends in a question mark and does not answer one,
// and a short one that speaks to "you", has no "I", and has an answer behind it;
// who speaks first and says "you" asks. It stays silent for headings, which are no
// turns, and for what stands between marks, where others say "I" and "you".
func (r *resolver) prompts() prompts {
	n := len(r.text.Paragraphs)
	p := prompts{asks: make([]bool, n), first: n}
	you, me := r.persons()
	begun, answering := false, false
	for k := range p.asks {
		if r.heading(k) {
			continue
		}
		asked := r.question(k)
		switch {
		case answering:
			p.asks[k] = asked && you[k] && !me[k]
		case asked:
			p.asks[k] = you[k] || !me[k] || !begun
		case !begun && (you[k] || me[k]):
			p.asks[k] = you[k]
		default:
			p.asks[k] = you[k] && !me[k] && r.short(k) && r.answered(k)
		}
		begun = begun || asked || you[k] || me[k]
		answering = p.asks[k]
		p.count(k, asked, you[k])
	}
	return p
}

// count counts paragraph k, which may end in a question mark and speak to "you".
func (p *prompts) count(k int, asked, you bool) {
	if !p.asks[k] {
		return
	}
	p.first = min(p.first, k)
	p.all++
	if asked {
		p.questions++
		if you {
			p.direct++
		}
	}
}

// several reports whether a text asks more than once, and questions too.
func (p *prompts) several() bool { return p.all > 1 && p.questions > 0 }

// persons tells which paragraphs say "you" and which say "I" outside marks.
func (r *resolver) persons() (you, me []bool) {
	you, me = make([]bool, len(r.text.Paragraphs)), make([]bool, len(r.text.Paragraphs))
	for i := range r.set.Mentions {
		if m := &r.set.Mentions[i]; m.Region < 0 {
			k := r.paragraph(i)
			you[k] = you[k] || m.Grammar == mention.Second
			me[k] = me[k] || m.Grammar == mention.First && m.Number == mention.Singular
		}
	}
	return you, me
}

// behindQuestion is how many marks of emphasis and brackets stand behind a question
// mark at most.
const behindQuestion = 6

// question reports whether a paragraph ends by asking, marks of emphasis and a
// bracket behind the question aside.
func (r *resolver) question(p int) bool {
	tokens := r.text.Paragraphs[p].Tokens
	for i := tokens.End - 1; i >= max(tokens.First, tokens.End-1-behindQuestion); i-- {
		switch r.text.Form(i) {
		case "?":
			return true
		case ")", "]", "*", "**", "***", "_", "__":
		default:
			return false
		}
	}
	return false
}

// heading reports whether a paragraph ends in a word, as no turn does.
func (r *resolver) heading(p int) bool {
	tokens := r.text.Paragraphs[p].Tokens
	if tokens.Len() == 0 {
		return true
	}
	kind := r.text.Tokens[tokens.End-1].Kind
	return kind == document.Word || kind == document.Number
}

// shortPrompt is how many sentences a prompt without a question has at most.
const shortPrompt = 2

// short reports whether a paragraph is of few sentences.
func (r *resolver) short(p int) bool {
	s := r.text.Paragraphs[p].Sentences
	return s.End-s.First <= shortPrompt
}

// answered reports whether a paragraph follows that does not ask.
func (r *resolver) answered(p int) bool {
	for k := p + 1; k < len(r.text.Paragraphs); k++ {
		if !r.heading(k) {
			return !r.question(k)
		}
	}
	return false
}
