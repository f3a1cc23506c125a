package coref

import (
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/reporting"
)

// agrees reports whether an entity can be what a pronoun stands for: by type,
// gender and number, because it is not the subject whose object the pronoun is,
// nor what the pronoun speaks through, and does not say the words itself.
func (r *resolver) agrees(i, e int) bool {
	m, ent, st := &r.set.Mentions[i], &r.ents[e], &r.state[e]
	if ent.Author || st.last < 0 && st.lastQuoted < 0 || r.ownWords(m, e) || r.ownChannel(i, e) {
		return false
	}
	switch {
	case m.Number == mention.Plural:
		if !st.nonbinary && ent.Number == mention.Singular && ent.Type != mention.Organization && ent.Type != mention.Group {
			return false
		}
	case m.Gender == mention.Neuter:
		if ent.Type == mention.Person || ent.Type == mention.Group || ent.Gender == mention.Masculine || ent.Gender == mention.Feminine || ent.Number == mention.Plural {
			return false
		}
		if r.sourceOf[i] > 0 && ent.Named && ent.Type != mention.Organization && !st.actor {
			return false
		}
	default:
		if ent.Number == mention.Plural || ent.Gender == mention.Neuter || !gendersAgree(m.Gender, ent.Gender) || st.nonbinary {
			return false
		}
		if ent.Type != mention.Person && !(ent.Type == mention.Unknown && ent.Named && st.actor) {
			return false
		}
	}
	return !r.bound(i, e)
}

// ownWords reports whether he or she, or in a turn it, stands in the direct words of
// the entity, or in words that are told in these: who speaks says I. In "“She told me to wait,” said
// Ada" she is another; nor is it, in a turn, whoever is spoken to, who is you.
// It is silent for words that the writer has partly made his own ("he would “do
// what he could”, Roy said").
func (r *resolver) ownWords(m *mention.Mention, e int) bool {
	if m.Kind != mention.Pronoun || m.Number != mention.Singular {
		return false
	}
	for q := m.Quotation; q >= 0; q = r.qs[q].Parent {
		if r.qs[q].Kind != reporting.Direct {
			continue
		}
		turn := r.labels(q)
		own := turn || m.Region >= 0 && m.Gender != mention.Neuter
		return own && r.sourceEntity(q) == e || turn && r.spokenTo(q) == e
	}
	return false
}

// ownChannel reports whether the entity is the text through which the pronoun
// speaks: in "In a statement, it said" it is whoever gave the statement.
func (r *resolver) ownChannel(i, e int) bool {
	q, last := r.sourceOf[i], max(r.state[e].last, r.state[e].lastQuoted)
	return q > 0 && last >= 0 && r.channelOf[last] == q
}

// bound reports whether the entity is the subject of the clause in which the
// pronoun is an object: "Okoro told him" is not about Okoro. Possessives and
// reflexives may be.
func (r *resolver) bound(i, e int) bool {
	m := &r.set.Mentions[i]
	last := r.state[e].last
	if m.Kind != mention.Pronoun || m.Subject || m.Possessive || last < 0 || !r.sameSentence(i, last) || r.text.Tokens[m.Head].Len() > 5 {
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
