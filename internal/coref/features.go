package coref

import (
	"github.com/seed-761fda18/whosaid/internal/mention"
)

// groupOf gives the group of a mention.
func groupOf(m *mention.Mention) group {
	switch {
	case m.Kind != mention.Pronoun:
		return personNoun
	case m.Number == mention.Plural:
		return they
	case m.Gender == mention.Neuter:
		return it
	case m.Possessive:
		return heShePossessive
	}
	return heShe
}

// scale gives the step of a scale that a number is on: the first of the limits
// that it does not pass.
func scale(first feature, n int, limits ...int) feature {
	for k, l := range limits {
		if n <= l {
			return first + feature(k)
		}
	}
	return first + feature(len(limits))
}

// features appends the features of entity e as what mention i stands for; rank
// is how many candidates were mentioned more recently.
func (r *resolver) features(dst []feature, i, e, rank int) []feature {
	m, ent, st := &r.set.Mentions[i], &r.ents[e], &r.state[e]
	quoted := m.Region >= 0 || m.Quotation >= 0
	last := st.last
	if last < 0 || quoted && st.lastQuoted > last {
		last = st.lastQuoted
	}
	o := &r.set.Mentions[last]
	dst = append(dst, bias,
		scale(sentence0, r.sentence(i)-r.sentence(last), 0, 1, 2, 3, 6, 12),
		scale(paragraph0, r.paragraph(i)-r.paragraph(last), 0, 1, 3),
		scale(rank0, rank, 0, 1, 2),
		scale(seen0, st.seen, 1, 3, 9))
	dst = r.lastMention(dst, m, o, last)
	dst = r.entityFeatures(dst, m, ent, st)
	if !quoted && st.last < 0 {
		dst = append(dst, onlyQuoted)
	}
	if !quoted && st.last >= 0 && st.lastQuoted > st.last {
		dst = append(dst, quotedSince)
	}
	if quoted && o.Region >= 0 && o.Region == m.Region {
		dst = append(dst, sameRegion)
	}
	if r.sameSentence(i, last) && m.Head-o.Head < 6 {
		dst = append(dst, clauseNear)
	}
	if m.Kind == mention.Nominal && st.nominal >= 0 && r.text.Form(m.Head) == r.text.Form(r.set.Mentions[st.nominal].Head) {
		dst = append(dst, sameHead)
	}
	return r.speech(dst, i, e)
}

// lastMention appends the features of the candidate's last mention.
func (r *resolver) lastMention(dst []feature, m, o *mention.Mention, last int) []feature {
	switch {
	case o.Subject:
		dst = append(dst, wasSubject)
	case o.Possessive:
		dst = append(dst, wasPossessive)
	default:
		dst = append(dst, wasObject)
	}
	if g := groupOf(m); g == it || g == they {
		dst = r.syntax(dst, m, o)
	}
	if o.Coordination >= 0 {
		dst = append(dst, wasJoint)
	}
	switch o.Kind {
	case mention.Name:
		dst = append(dst, wasName)
	case mention.Nominal:
		dst = append(dst, wasNominal)
	default:
		dst = append(dst, wasPronoun)
	}
	if r.sourceOf[last] > 0 {
		dst = append(dst, wasSource)
	}
	if o.Subject && m.Subject {
		dst = append(dst, bothSubjects)
	}
	if o.Kind == mention.Pronoun && r.text.Tokens[o.Head].Len() == r.text.Tokens[m.Head].Len() {
		dst = append(dst, sameForm)
	}
	if o.Subject && m.Possessive && r.text.Tokens[o.Head].Sentence == r.text.Tokens[m.Head].Sentence {
		dst = append(dst, possessiveOfSubject)
	}
	if last == 0 || r.text.Tokens[r.set.Mentions[last-1].Head].Sentence != r.text.Tokens[o.Head].Sentence {
		dst = append(dst, topic)
	}
	return dst
}

// entityFeatures appends what is known of the candidate.
func (r *resolver) entityFeatures(dst []feature, m *mention.Mention, ent *Entity, st *state) []feature {
	if ent.Gender == mention.AnyGender {
		dst = append(dst, genderOpen)
	} else if ent.Gender == m.Gender {
		dst = append(dst, genderKnown)
	}
	switch ent.Type {
	case mention.Person:
		dst = append(dst, isPerson)
	case mention.Organization:
		dst = append(dst, isOrganization)
	case mention.Group:
		dst = append(dst, isGroup)
	case mention.Document:
		dst = append(dst, isDocument)
	case mention.Place:
		dst = append(dst, isPlace)
	default:
		dst = append(dst, isUnknown)
	}
	if ent.Number == mention.Plural {
		dst = append(dst, isPlural)
	}
	if ent.Named {
		dst = append(dst, isNamed)
		if st.actor {
			dst = append(dst, isActor)
		} else {
			dst = append(dst, isNoActor)
		}
		if st.stated {
			dst = append(dst, isStated)
		}
	}
	return dst
}

// speech appends what the candidate has to do with the quotation whose source
// the mention is, or in which it stands.
func (r *resolver) speech(dst []feature, i, e int) []feature {
	m, st := &r.set.Mentions[i], &r.state[e]
	if m.Quotation >= 0 {
		if s := r.sourceEntity(m.Quotation); s == e {
			dst = append(dst, ofOwnSpeaker)
		}
	}
	q := int(r.sourceOf[i]) - 1
	if q < 0 {
		return dst
	}
	if st.lastQuoted >= 0 && r.set.Mentions[st.lastQuoted].Quotation == q {
		dst = append(dst, inOwnWords)
	}
	k := st.spoke - 1
	switch {
	case k < 0:
		return append(dst, neverSpoke)
	case len(r.speakers) > 0 && r.speakers[0] == e:
		dst = append(dst, spokeLast)
	case len(r.speakers) > 1 && r.speakers[1] == e:
		dst = append(dst, spokeSecond)
	default:
		dst = append(dst, spokeBefore)
	}
	if len(r.qs[k].Content) > 0 && r.text.ParagraphOf(min(r.text.TokenAt(r.qs[k].Content[0].Start), len(r.text.Tokens)-1)) == r.paragraph(i) {
		dst = append(dst, spokeNear)
	}
	return dst
}

// sourceEntity gives the entity of the source of a quotation, -1 where it is not
// known yet.
func (r *resolver) sourceEntity(q int) int {
	if s := r.set.At(r.qs[q].Source); s >= 0 {
		return r.links[s].Entity
	}
	return -1
}
