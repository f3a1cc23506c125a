package coref

import (
	"github.com/seed-761fda18/whosaid/internal/mention"
)

// pronoun links he, she, it or they to the entity that fits best among those
// mentioned lately. Two that fit almost equally well leave it without an
// entity's certainty: the grade is low and both are candidates.
func (r *resolver) pronoun(i int) {
	m := &r.set.Mentions[i]
	best, second := -1, -1
	var bestScore, secondScore int
	for _, e := range r.recent {
		if !r.agrees(i, e) {
			continue
		}
		s := r.score(i, e)
		switch {
		case s < minimum:
		case best < 0 || s > bestScore:
			second, secondScore = best, bestScore
			best, bestScore = e, s
		case second < 0 || s > secondScore:
			second, secondScore = e, s
		}
	}
	switch {
	case best < 0 && m.Gender == mention.Neuter:
	case best < 0:
		r.link(i, r.newEntity(i), Low, "new pronoun")
	default:
		g := Low
		if second < 0 || bestScore-secondScore >= clear {
			g = High
		}
		r.link(i, best, g, "pronoun")
		r.links[i].Candidates = []int{best}
		if second >= 0 {
			r.links[i].Candidates = append(r.links[i].Candidates, second)
		}
	}
}

// The scores of candidates: below minimum a candidate is none; a lead of clear
// makes the best one sure.
const (
	minimum = -60
	clear   = 25
)

// agrees reports whether an entity can be what a pronoun stands for: by type,
// gender and number, and because it is not the subject whose object the pronoun
// is.
func (r *resolver) agrees(i, e int) bool {
	m, ent, st := &r.set.Mentions[i], &r.ents[e], &r.state[e]
	if ent.Author {
		return false
	}
	switch {
	case m.Number == mention.Plural:
		if st.nonbinary {
			break
		}
		if ent.Number == mention.Singular && ent.Type != mention.Organization && ent.Type != mention.Group {
			return false
		}
	case m.Gender == mention.Neuter:
		if ent.Type == mention.Person || ent.Type == mention.Group || ent.Gender == mention.Masculine || ent.Gender == mention.Feminine || ent.Number == mention.Plural {
			return false
		}
	default:
		if ent.Number == mention.Plural || ent.Gender == mention.Neuter || !gendersAgree(m.Gender, ent.Gender) || st.nonbinary {
			return false
		}
		if ent.Type != mention.Person && !(ent.Type == mention.Unknown && ent.Named) {
			return false
		}
	}
	return !r.bound(i, e)
}

// bound reports whether the entity is the subject of the clause in which the
// pronoun is an object: "Okoro told him" is not about Okoro. Possessives and
// reflexives may be.
func (r *resolver) bound(i, e int) bool {
	m := &r.set.Mentions[i]
	last := r.state[e].last
	if m.Subject || m.Possessive || last < 0 || !r.sameSentence(i, last) {
		return false
	}
	if f := r.text.Form(m.Head); len(f) > 5 {
		return false
	}
	o := &r.set.Mentions[last]
	if o.Possessive || !o.Subject && m.Gender != mention.Neuter {
		return false
	}
	verbs := 0
	for k := o.Tokens.End; k < m.Head; k++ {
		if r.text.Tags[k].Verb() {
			verbs++
		}
		if f := r.text.Form(k); f == "," || f == "that" || f == "and" {
			return false
		}
	}
	return verbs <= 1
}

// score weighs an entity as what a pronoun stands for, higher is better.
func (r *resolver) score(i, e int) int {
	m, ent, st := &r.set.Mentions[i], &r.ents[e], &r.state[e]
	last := st.last
	quoted := m.Quotation >= 0 || m.Region >= 0
	s := 0
	if st.lastQuoted > last && (quoted || last < 0) {
		last = st.lastQuoted
		if !quoted {
			s -= 20
		}
	}
	o := &r.set.Mentions[last]
	sentences, paragraphs := r.sentence(i)-r.sentence(last), r.paragraph(i)-r.paragraph(last)
	s -= 8*min(sentences, 10) + 6*min(paragraphs, 8)
	if o.Subject {
		s += 14
	}
	if ent.Named {
		s += 6
	}
	if m.Gender != mention.Neuter && ent.Gender == m.Gender && m.Gender != mention.AnyGender {
		s += 12
	}
	if ent.Type == mention.Person {
		s += 4
	}
	if o.Possessive && !m.Possessive {
		s -= 6
	}
	s += min(st.seen, 8)
	if r.sourceOf[i] > 0 && st.spoke > 0 {
		s += r.turn(int(r.sourceOf[i])-1, st.spoke-1)
	}
	if m.Number == mention.Plural && ent.Number == mention.Singular && !st.nonbinary {
		s -= 12
	}
	return s
}

// turn weighs that the candidate was the source of quotation k where the pronoun
// is that of quotation q.
func (r *resolver) turn(q, k int) int {
	if q-k == 1 {
		return 10
	}
	return 4
}
