package coref

import "github.com/seed-761fda18/whosaid/internal/mention"

// documentOwner finds whose a document is: its possessor ("the ministry's
// report"), who stands behind "by" or "from" ("a statement by Okoro"), the name
// that speaks through it ("In a statement on Monday, Okoro said"), the source
// of the last quotation that came through such a document ("Okoro said in a
// statement. ... the statement read"), else, for what people give out about
// themselves, the last body or person that was the subject of a sentence, in this
// paragraph or the one before. A lawsuit or a study behind a sentence about Okoro
// is not hers.
func (r *resolver) documentOwner(i int) int {
	m := &r.set.Mentions[i]
	if m.Possessor >= 0 {
		if r.set.Mentions[m.Possessor].Kind == mention.Nominal {
			r.resolve(m.Possessor) // "the board's report" begins before "the board"
		}
		if e := r.links[m.Possessor].Entity; e >= 0 {
			return e
		}
		return r.owner(m)
	}
	if e := r.maker(i); e >= 0 {
		return e
	}
	if q := r.channelOf[i]; q > 0 {
		if s := r.set.At(r.qs[q-1].Source); s >= 0 {
			r.resolve(s)
			if e := r.links[s].Entity; e >= 0 {
				return e
			}
		}
	}
	for _, e := range r.speakers {
		st := &r.state[e]
		if st.spoke > 0 && r.qs[st.spoke-1].Channel.Len() > 0 && r.near(i, e) {
			return e
		}
	}
	if nouns()[singular(fold(r.text.Form(m.Head)))]&issued == 0 {
		return -1
	}
	for _, e := range r.recent {
		ent := &r.ents[e]
		st := &r.state[e]
		if st.last < 0 || !r.near(i, e) || !r.acts(e) {
			continue
		}
		if ent.Type == mention.Organization || ent.Type == mention.Person && (ent.Named || st.nominal >= 0) || ent.Named && ent.Type == mention.Unknown {
			return e
		}
	}
	return -1
}

// acts reports whether an entity was last mentioned as the subject of a sentence,
// or by name in the place of one whose "its" it is: "Volta cut its fares".
func (r *resolver) acts(e int) bool {
	last, told := r.state[e].last, r.state[e].told
	return r.set.Mentions[last].Subject || told >= 0 && r.set.Mentions[last].Possessive && r.sameSentence(told, last) && r.set.Mentions[told].Subject
}

// near reports whether an entity was mentioned in the paragraph of mention i or
// the one before.
func (r *resolver) near(i, e int) bool {
	last := r.state[e].last
	return last >= 0 && r.paragraph(i)-r.paragraph(last) <= 1
}

// maker gives the entity that the words right behind a document say it is of: "a
// report by Okoro", "a survey from the institute", "a study published in the journal
// Tides", "a poll commissioned by the union". It is silent for what it is about or
// where it was given: "a report on Okoro", "a study in Oslo".
func (r *resolver) maker(i int) int {
	at := r.set.Mentions[i].Tokens.End
	issued := at < len(r.text.Tokens) && nouns()[fold(r.text.Form(at))]&issues != 0
	if issued {
		at = r.behindTime(at + 1)
	}
	if at+1 >= len(r.text.Tokens) {
		return -1
	}
	switch r.text.Form(at) {
	case "by", "from":
	case "of":
		if issued {
			return -1
		}
	case "in":
		if at+3 >= len(r.text.Tokens) || nouns()[fold(r.text.Form(at+2))]&prints == 0 {
			return -1
		}
		at += 2
	default:
		return -1
	}
	for j := i + 1; j < len(r.set.Mentions) && r.set.Mentions[j].Tokens.First <= at+1; j++ {
		if m := &r.set.Mentions[j]; m.Tokens.First == at+1 && m.Kind == mention.Name {
			return r.links[j].Entity
		}
	}
	return -1
}

// behindTime gives the token behind words for a time: "on Thursday", "last week".
func (r *resolver) behindTime(i int) int {
	k := i
	for k < len(r.text.Tokens) && k < i+2 && nouns()[fold(r.text.Form(k))]&times != 0 {
		k++
	}
	if k < len(r.text.Tokens) && (r.text.Lexicon.Calendar(r.text.Form(k)) || k > i) {
		return k + 1
	}
	return i
}
