package coref

// answers links the labels of answers to the one interviewed.
//
// The reading problem: "We spoke to Ada Park. / Q: Why did you leave? / A: The
// work was done." The letter is no name, but what leads in the interview tells
// who answers: the guest. It is silent where the lead tells of several alike, who
// then are the candidates, and for the letter of the questions: who asks the text
// does not say.
func (r *resolver) answers() {
	l := r.lead(r.firstTurn())
	guest, g := l.guest()
	for i := range r.set.Mentions {
		if !r.set.Mentions[i].Page || r.sourceOf[i] == 0 {
			continue
		}
		switch r.set.Form(i) {
		case "A", "A.", "Answer", "ANSWER":
			if guest >= 0 {
				r.link(i, guest, g, "interview")
			}
			if g != High {
				r.links[i].Candidates = l.persons[:min(len(l.persons), maxGuests)]
			}
		}
	}
}

// firstTurn gives the first paragraph that is a turn, the number of paragraphs
// where there is none.
func (r *resolver) firstTurn() int {
	for q := range r.qs {
		if r.labels(q) {
			return r.text.ParagraphOf(r.qs[q].Source.First)
		}
	}
	return len(r.text.Paragraphs)
}
