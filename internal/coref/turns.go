package coref

import "github.com/seed-761fda18/whosaid/internal/mention"

// labels reports whether the source of a quotation is the label of a turn.
func (r *resolver) labels(q int) bool { return r.qs[q].Rule == "transcript" }

// readTurns lists the turns of a transcript, in their order.
func (r *resolver) readTurns() {
	for q := range r.qs {
		if r.labels(q) {
			if r.turnOf == nil {
				r.turnOf = make([]int32, len(r.qs))
			}
			r.turns = append(r.turns, q)
			r.turnOf[q] = int32(len(r.turns))
			r.askedBare = r.askedBare || r.behindQuestion(q)
		}
	}
}

// behindQuestion reports whether a question stands right before a turn that is none
// itself.
func (r *resolver) behindQuestion(q int) bool {
	p := r.text.ParagraphOf(r.qs[q].Source.First) - 1
	for p > 0 && r.heading(p) {
		p--
	}
	if p < 0 || !r.question(p) {
		return false
	}
	before := len(r.turns) - 2
	return before < 0 || r.text.ParagraphOf(r.qs[r.turns[before]].Source.First) != p
}

// spokenTo gives the one to whom a turn is spoken: who takes the turns around it,
// if that is one. It is -1 where two others take them, of whom either may be meant
// or spoken of, where nobody is known to, and where questions without a label stand
// between the turns, for then all of them are spoken to who asks.
//
//	HOLM: Did he call you?
func (r *resolver) spokenTo(q int) int {
	if r.turnOf == nil || r.turnOf[q] == 0 || r.askedBare {
		return -1
	}
	k := int(r.turnOf[q]) - 1
	before, behind := r.turnSpeaker(k-1), r.turnSpeaker(k+1)
	if before < 0 || k+1 < len(r.turns) && behind >= 0 && behind != before {
		if k > 0 {
			return -1
		}
		before = behind
	}
	if before == r.turnSpeaker(k) {
		return -1
	}
	return before
}

// turnSpeaker gives the entity that takes the turn k, -1 where there is none or
// nobody is known to.
func (r *resolver) turnSpeaker(k int) int {
	if k < 0 || k >= len(r.turns) {
		return -1
	}
	return r.sourceEntity(r.turns[k])
}

// addressed links the "you" of a turn that asks to the one to whom it is spoken.
//
// The reading problem: "HOLM: What did you tell her? / BERG: The truth." It is
// silent in turns that do not ask, for who answers says "you" to nobody: "You do
// what you can."
func (r *resolver) addressed() {
	if r.turns == nil {
		return
	}
	for i := range r.set.Mentions {
		m := &r.set.Mentions[i]
		if m.Grammar != mention.Second || m.Quotation < 0 || m.Region >= 0 || r.links[i].Entity >= 0 {
			continue
		}
		q := m.Quotation
		for q >= 0 && !r.labels(q) {
			q = r.qs[q].Parent
		}
		if q < 0 || !r.question(r.paragraph(i)) {
			continue
		}
		if e := r.spokenTo(q); e >= 0 {
			r.link(i, e, Low, "spoken to")
		}
	}
}
