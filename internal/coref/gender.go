package coref

import "github.com/seed-761fda18/whosaid/internal/mention"

// genders finds the gender of named persons of whom neither honorific nor given
// name tells, from the pronouns that follow their name: "Okoro left. She said".
// A pronoun counts where the name is the last one before it, both stand outside
// quotations, and no other person stands between; three of four must agree.
func (r *resolver) genders() {
	votes := make([][2]int32, len(r.ents))
	last, clean := -1, false
	for i := range r.set.Mentions {
		m := &r.set.Mentions[i]
		switch {
		case m.Region >= 0 || m.Page || len(m.Members) > 0:
		case m.Kind == mention.Name && m.Type != mention.Organization && (m.Type != mention.Place || m.Subject):
			e := r.links[i].Entity
			clean = e >= 0 && (m.Subject || e != last || m.Possessive) && m.Coordination < 0
			if last >= 0 && e != last && r.sameSentence(i, i-1) {
				clean = clean && m.Subject
			}
			last = e
		case m.Kind == mention.Nominal && m.Type == mention.Person && m.Apposition < 0:
			clean = false
		case m.Kind == mention.Pronoun && clean && last >= 0 && m.Grammar == mention.Third && m.Number == mention.Singular:
			switch m.Gender {
			case mention.Masculine:
				votes[last][0]++
			case mention.Feminine:
				votes[last][1]++
			}
			clean = false
		}
	}
	for e, v := range votes {
		r.decideGender(e, v)
	}
}

// sameSentence reports whether two mentions stand in one sentence.
func (r *resolver) sameSentence(i, j int) bool {
	return j >= 0 && r.sentence(i) == r.sentence(j)
}

// sentence gives the index of the sentence of a mention.
func (r *resolver) sentence(i int) int { return int(r.text.Tokens[r.set.Mentions[i].Head].Sentence) }

// paragraph gives the index of the paragraph of a mention.
func (r *resolver) paragraph(i int) int { return r.text.ParagraphOf(r.set.Mentions[i].Head) }

// decideGender takes the votes of the pronouns for an entity whose gender is not
// known.
func (r *resolver) decideGender(e int, v [2]int32) {
	ent := &r.ents[e]
	place := ent.Type == mention.Place
	named := r.state[e].named
	if ent.Gender != mention.AnyGender && !place || int(v[0]+v[1]) < min(fewVotes, 1+named/3) || place && v[0]+v[1] < fewVotes {
		return
	}
	lead := int32(3)
	if v[0]+v[1] >= manyVotes {
		lead = 2
	}
	if ent.Type == mention.Unknown && int(v[0]+v[1])*voteShare < named {
		return
	}
	switch {
	case v[0] >= lead*v[1]:
		ent.Gender = mention.Masculine
	case v[1] >= lead*v[0]:
		ent.Gender = mention.Feminine
	default:
		return
	}
	if ent.Type == mention.Unknown || place {
		ent.Type = mention.Person
	}
}

// fewVotes is how many pronouns must speak for the gender of someone named
// often, and for a place being a person who bears its name.
const fewVotes = 3

// manyVotes is how many pronouns are many; and of the mentions by name of a
// person, one in voteShare at least is followed by a pronoun. Of a country, of
// which people are told, it is fewer.
const (
	manyVotes = 9
	voteShare = 18
)
