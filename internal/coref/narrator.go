package coref

import "github.com/seed-761fda18/whosaid/internal/mention"

// narrator names the one who says "I" outside quotations, where the text tells:
// someone whom the characters call by name in what they say, and who does nothing
// under that name outside quotations.
//
// The reading problem: "You have put on weight, Marlow," he remarked. "Have I?" I
// said. To be called so right before or behind what "I" says tells more than
// elsewhere; whom "I" calls is another. It is silent where the first person is rare,
// where nobody is called so at least once more than anyone else, and for titles
// alone ("Madame,"), which many bear.
func (r *resolver) narrator() {
	if r.author < 0 || r.state[r.author].seen < manySelves {
		return
	}
	e := r.mostCalled(r.calls())
	if e < 0 {
		return
	}
	for i := range r.links {
		if r.links[i].Entity == e {
			r.link(i, r.author, Low, "narrator")
		}
	}
	r.state[r.author].forms, r.state[r.author].named = r.state[e].forms, r.state[e].named
	r.ents[r.author].Named = true
	r.ents[r.author].Gender = r.ents[e].Gender
}

// calls counts for each entity what the uses of its names say for or against its being
// the narrator.
func (r *resolver) calls() []int {
	called := make([]int, len(r.ents))
	for i := range r.set.Mentions {
		m, e := &r.set.Mentions[i], r.links[i].Entity
		switch {
		case m.Kind != mention.Name || e < 0 || m.Page:
		case m.Quotation < 0 && m.Region < 0:
			called[e] -= toldOf
		case r.set.Vocative(i) && !r.bareTitle(m):
			called[e] += r.callsNarrator(m.Quotation)
		}
	}
	return called
}

// mostCalled gives the one of whom the counts say most, who may be a person, -1 where
// they speak for nobody or as much for another.
func (r *resolver) mostCalled(called []int) int {
	best, second := -1, 0
	for e, n := range called {
		switch t := r.ents[e].Type; {
		case n <= 0 || t != mention.Person && t != mention.Unknown:
		case best < 0:
			best = e
		case n > called[best]:
			best, second = e, called[best]
		default:
			second = max(second, n)
		}
	}
	if best < 0 || called[best] <= second {
		return -1
	}
	return best
}

// manySelves is how often a text must say I, me or my outside quotations to have
// a narrator.
const manySelves = 12

// What the uses of a name count: to be called by it in a quotation speaks for the
// narrator, to do something under it outside quotations a little more against him.
const (
	calledBy = 3
	toldOf   = 4
)

// callsNarrator gives what it counts for the narrator that someone is called by name
// in a quotation.
func (r *resolver) callsNarrator(q int) int {
	switch {
	case q < 0:
		return calledBy
	case r.sourceEntity(q) == r.author:
		return -toldOf
	case q > 0 && r.sourceEntity(q-1) == r.author && r.closeTo(q-1, q), q+1 < len(r.qs) && r.sourceEntity(q+1) == r.author && r.closeTo(q, q+1):
		return 2 * calledBy
	}
	return calledBy
}

// closeTo reports whether two quotations stand in one paragraph or in two that
// follow each other.
func (r *resolver) closeTo(p, q int) bool {
	return len(r.qs[p].Content) > 0 && len(r.qs[q].Content) > 0 && r.quotationParagraph(q)-r.quotationParagraph(p) <= 1
}

// quotationParagraph gives the paragraph in which a quotation begins.
func (r *resolver) quotationParagraph(q int) int {
	return r.text.ParagraphOf(min(r.text.TokenAt(r.qs[q].Content[0].Start), len(r.text.Tokens)-1))
}

// bareTitle reports whether a name is a title and nothing else: Madame, Doctor.
func (r *resolver) bareTitle(m *mention.Mention) bool {
	n, _ := r.text.Lexicon.Honorific([]string{r.text.Form(m.Name.Core.First)})
	return n > 0 && m.Name.Core.Len() == 1
}
