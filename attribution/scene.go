package attribution

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/coref"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/reporting"
	"github.com/seed-761fda18/whosaid/quotes"
)

// none stands for no mention, entity or quotation where an index is expected.
const none = -1

// scene is a text with all its layers, and what the rules have decided so far.
type scene struct {
	text       *analysis.Text
	lexicon    *lexicon.Lexicon
	quotations []reporting.Quotation
	set        *mention.Set
	world      *coref.Entities
	// sources are the mentions beside the cues, one a quotation, none where
	// there is none.
	sources []int
	// cued counts for each entity the cues it stands beside.
	cued     []int
	answers  []answer
	dialogue bool
}

// answer is what a rule says of a quotation.
type answer struct {
	rule string
	// entities are the speakers: one, or several of joint words. There is none
	// where the rule knows candidates only.
	entities []int
	// mention is the mention that names the speaker, none where no single one does.
	mention int
	// document says that a text of the speaker's says the words.
	document   bool
	confidence quotes.Confidence
	// candidates are the entities that were weighed, best first.
	candidates []int
}

// newScene gathers the layers of a text that has been read.
func newScene(r quotes.Reading, d Dialogue) *scene {
	set := mention.Find(r.Text, r.Lexicon, r.Quotations)
	s := &scene{
		text:       r.Text,
		lexicon:    r.Lexicon,
		quotations: r.Quotations,
		set:        set,
		world:      coref.Resolve(set, r.Quotations),
		sources:    make([]int, len(r.Quotations)),
		answers:    make([]answer, len(r.Quotations)),
		dialogue:   d == On || d == Auto && conversational(r),
	}
	s.cued = make([]int, len(s.world.Entities))
	for i := range r.Quotations {
		s.sources[i] = s.sourceOf(i)
		if e := s.entity(s.sources[i]); e != none {
			s.cued[e]++
		}
	}
	return s
}

// mentionAt gives the mention that a range of tokens stands for, none where there
// is none. Of a joint mention that the range holds one member of, it is that one:
// "said Vera Holm, and Abel Roy nodded".
func (s *scene) mentionAt(r document.Range) int {
	m := s.set.At(r)
	if m == none {
		return none
	}
	inside := none
	for _, k := range s.set.Mentions[m].Members {
		if t := s.set.Mentions[k].Tokens; r.First <= t.First && t.End <= r.End {
			if inside != none {
				return m
			}
			inside = k
		}
	}
	if inside != none {
		return inside
	}
	return m
}

// decide lets the rules answer for every quotation, in the order of the text:
// the first rule to fire decides, and later quotations may lean on it.
func (s *scene) decide(rules []rule) {
	for i := range s.quotations {
		for _, r := range rules {
			if a, ok := r.find(s, i); ok {
				a.rule = r.name
				s.answers[i] = a
				break
			}
		}
	}
}

// rule is one way to find the speaker of a quotation.
type rule struct {
	name string
	find func(s *scene, quotation int) (answer, bool)
}

// rules gives the rules in their order. In dialogue the rules that carry a
// speaker on give way to that of turns, which sees the whole conversation.
func rules(dialogue bool) []rule {
	all := []rule{
		{"joint", joint},
		{"document", documentOwner},
		{"author", author},
		{"description", description},
		{"newcomer", newcomer},
		{"beside", beside},
		{"lead-in", leadIn},
		{"continued", continued},
		{"floating", floating},
	}
	if dialogue {
		return all[:6]
	}
	return all
}

// link gives the link of a mention, with no entity where there is no mention.
func (s *scene) link(m int) coref.Link {
	if m < 0 || m >= len(s.world.Links) {
		return coref.Link{Entity: none}
	}
	return s.world.Links[m]
}

// entity gives the entity of a mention, none where it has none.
func (s *scene) entity(m int) int { return s.link(m).Entity }

// start gives the first token of the content of a quotation.
func (s *scene) start(quotation int) int {
	return s.text.TokenAt(s.quotations[quotation].Content[0].Start)
}

// end gives the token behind the content of a quotation.
func (s *scene) end(quotation int) int {
	content := s.quotations[quotation].Content
	return s.text.TokenAt(content[len(content)-1].End-1) + 1
}

// paragraph gives the paragraph in which a quotation begins.
func (s *scene) paragraph(quotation int) int { return s.paragraphOf(s.start(quotation)) }

// paragraphOf gives the paragraph of a token, and the last one for a token
// behind the text.
func (s *scene) paragraphOf(token int) int {
	if token >= len(s.text.Tokens) {
		return len(s.text.Paragraphs) - 1
	}
	return s.text.ParagraphOf(token)
}
