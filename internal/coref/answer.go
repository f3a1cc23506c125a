package coref

import "github.com/seed-761fda18/whosaid/internal/mention"

// answers links the labels of answers to the one interviewed.
//
// The reading problem: "We spoke to Ada Park. / Q: Why did you leave? / A: The
// work was done." The letter is no name, but what leads in the interview tells
// who answers, where it names one person only. It is silent where it names
// several, who then are the candidates, and for the letter of the questions:
// who asks the text does not say.
func (r *resolver) answers() {
	guests := r.leadPersons()
	for i := range r.set.Mentions {
		if !r.set.Mentions[i].Page || r.sourceOf[i] == 0 {
			continue
		}
		switch r.set.Form(i) {
		case "A", "Answer", "ANSWER":
			if len(guests) == 1 {
				r.link(i, guests[0], High, "interview")
			} else {
				r.links[i].Candidates = guests
			}
		}
	}
}

// maxGuests bounds the persons of a lead who may answer.
const maxGuests = 4

// leadPersons gives the persons named before the first turn whose label is no
// name, at most maxGuests.
func (r *resolver) leadPersons() []int {
	var out []int
	for i := range r.set.Mentions {
		m, e := &r.set.Mentions[i], r.links[i].Entity
		if m.Page && r.sourceOf[i] > 0 || len(out) == maxGuests {
			break
		}
		if m.Kind == mention.Name && !m.Page && len(m.Members) == 0 && e >= 0 && r.ents[e].Type == mention.Person {
			out = addOnce(out, e)
		}
	}
	return out
}

// addOnce appends an entity that the list does not have yet.
func addOnce(list []int, e int) []int {
	for _, x := range list {
		if x == e {
			return list
		}
	}
	return append(list, e)
}
