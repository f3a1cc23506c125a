package coref

import "github.com/seed-761fda18/whosaid/internal/mention"

// dislocated gives the entity that a subject pronoun takes up at once, as people
// do when they talk: "And the head of the board, Ada Park, she has explained it".
// No verb may stand before the name in its sentence; "after she met Park, she
// left" says nothing of the kind. It is -1 where there is none.
func (r *resolver) dislocated(i int) int {
	m := &r.set.Mentions[i]
	at := m.Tokens.First - 1
	if !m.Subject || at < 1 || r.text.Form(at) != "," {
		return -1
	}
	for j := i - 1; j >= 0 && j > i-4; j-- {
		o := &r.set.Mentions[j]
		e := r.links[j].Entity
		if o.Tokens.End != at || e < 0 || o.Kind == mention.Pronoun || len(o.Members) > 0 {
			continue
		}
		for k := r.text.Sentences[r.sentence(i)].Tokens.First; k < at; k++ {
			if r.text.Tags[k].Verb() {
				return -1
			}
		}
		if r.agrees(i, e) {
			return e
		}
	}
	return -1
}
