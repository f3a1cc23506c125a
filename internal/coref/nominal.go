package coref

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/mention"
)

// headKey finds the last entity of a nominal: by its head, and by whose it is.
type headKey struct {
	head  string
	owner int
}

// nominal links a nominal: to what it is said of, to the holder of the role it
// names, to an earlier nominal with the same head, or to an entity of its own.
func (r *resolver) nominal(i int) {
	m := &r.set.Mentions[i]
	head := singular(fold(r.text.Form(m.Head)))
	if e := r.saidOf(i); e >= 0 {
		r.reveal(i, headKey{head, r.owner(m)}, e)
		r.hold(head, e)
		r.heads[headKey{head, r.owner(m)}] = e
		return
	}
	key := headKey{head, r.owner(m)}
	if m.Definite && m.Number != mention.Plural {
		if e, g, rule := r.definite(i, head); e >= 0 {
			r.link(i, e, g, rule)
			r.heads[key] = e
			return
		}
	}
	if e, ok := r.heads[key]; ok && m.Definite && r.ents[e].Number == m.Number && r.modifiersAgree(m, e) {
		r.link(i, e, High, "same noun")
		return
	}
	e := r.newEntity(i)
	r.link(i, e, High, "new")
	r.heads[key] = e
	if m.Type == mention.Document {
		r.ents[e].Owner, r.ents[e].Signed = r.documentOwner(i), r.maker(i) >= 0
	}
}

// saidOf links a nominal to the entity that it is in apposition to, or the
// predicate of, and gives it, -1 for none.
func (r *resolver) saidOf(i int) int {
	m := &r.set.Mentions[i]
	if m.Apposition >= 0 && r.links[m.Apposition].Entity >= 0 {
		r.link(i, r.links[m.Apposition].Entity, Explicit, "apposition")
		return r.links[i].Entity
	}
	if m.Predicate < 0 || r.links[m.Predicate].Entity < 0 {
		return -1
	}
	e := r.links[m.Predicate].Entity
	if t := r.ents[e].Type; t != mention.Person && t != mention.Unknown || !gendersAgree(m.Gender, r.ents[e].Gender) {
		return -1
	}
	r.link(i, e, High, "predicate")
	return e
}

// owner gives the entity of the possessor of a mention, -1 for none.
func (r *resolver) owner(m *mention.Mention) int {
	if m.Possessor < 0 {
		return -1
	}
	if e := r.links[m.Possessor].Entity; e >= 0 {
		return e
	}
	if r.set.Mentions[m.Possessor].Kind == mention.Pronoun {
		r.resolve(m.Possessor)
	}
	if e := r.links[m.Possessor].Entity; e >= 0 {
		return e
	}
	return -2 - m.Possessor
}

// definite finds whom a definite nominal takes up by what it says: the holder
// of an office ("the minister"), a body by the word for it ("the ministry"),
// someone mentioned lately by a plain word for a person ("the woman").
func (r *resolver) definite(i int, head string) (int, Grade, string) {
	m := &r.set.Mentions[i]
	if m.Possessor >= 0 {
		return r.relation(m, head)
	}
	switch {
	case m.Type == mention.Organization:
		return r.body(m, head)
	case head == "other" || head == "latter":
		return r.other(i)
	case m.Type != mention.Person:
		return -1, None, ""
	case strings.HasSuffix(head, "-year-old"):
		return r.aged(head)
	case m.Plain || m.Kin:
		return r.person(i)
	}
	if e, g, rival := r.holder(m, head); e >= 0 {
		if rival >= 0 {
			r.links[i].Candidates = []int{e, rival}
		}
		return e, g, "role"
	}
	return -1, None, ""
}
