package coref

import "github.com/seed-761fda18/whosaid/internal/mention"

// narrator names the one who says "I" outside quotations, where the text tells:
// someone whom the characters call by name in what they say, and who does nothing
// under that name outside quotations.
//
// The reading problem: "You have put on weight, Marlow," he remarked. "Have I?" I
// said. It is silent where the first person is rare, and where nobody is called so
// at least once more than anyone else.
func (r *resolver) narrator() {
	if r.author < 0 || r.state[r.author].seen < manySelves {
		return
	}
	called := make([]int, len(r.ents))
	for i := range r.set.Mentions {
		m, e := &r.set.Mentions[i], r.links[i].Entity
		if m.Kind != mention.Name || e < 0 || m.Page {
			continue
		}
		switch {
		case m.Quotation < 0 && m.Region < 0:
			called[e] -= toldOf
		case r.vocative(m):
			called[e] += calledBy
		}
	}
	best, second := -1, 0
	for e, n := range called {
		if t := r.ents[e].Type; n <= 0 || t != mention.Person && t != mention.Unknown {
			continue
		}
		if best < 0 || n > called[best] {
			if best >= 0 {
				second = called[best]
			}
			best = e
		} else if n > second {
			second = n
		}
	}
	if best < 0 || called[best] <= second {
		return
	}
	for i := range r.links {
		if r.links[i].Entity == best {
			r.link(i, r.author, Low, "narrator")
		}
	}
	r.state[r.author].forms, r.state[r.author].named = r.state[best].forms, r.state[best].named
	r.ents[r.author].Named = true
	r.ents[r.author].Gender = r.ents[best].Gender
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

// vocative reports whether a name is called out in a quotation: set off by
// commas or the marks, with no verb of its own.
func (r *resolver) vocative(m *mention.Mention) bool {
	before, after := "", ""
	if m.Tokens.First > 0 {
		before = r.text.Form(m.Tokens.First - 1)
	}
	if m.Tokens.End < len(r.text.Tokens) {
		after = r.text.Form(m.Tokens.End)
	}
	closes := after == "," || after == "." || after == "!" || after == "?" || after == ";" || after == "--" || r.closesQuote(m.Tokens.End)
	opens := before == "," || r.closesQuote(m.Tokens.First-1) || before == "dear" || before == "old"
	return opens && closes && !m.Subject
}

// closesQuote reports whether a token is a quotation mark.
func (r *resolver) closesQuote(i int) bool {
	return i >= 0 && i < len(r.text.Tokens) && r.text.Region(i) >= 0 && !r.text.Quoted(i)
}
