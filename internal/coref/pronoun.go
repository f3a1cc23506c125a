package coref

import (
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/reporting"
)

// Candidate is an entity that a mention is weighed against.
type Candidate struct {
	Entity   int
	Features []feature
	score    int
}

// pronoun links he, she, it or they to the entity that weighs most among those
// mentioned lately. A lead that is not clear makes the link's grade low; where
// nobody weighs anything, the pronoun is an entity of its own, or, for "it",
// none.
func (r *resolver) pronoun(i int) {
	m := &r.set.Mentions[i]
	if e := r.dislocated(i); e >= 0 {
		r.link(i, e, High, "dislocation")
		return
	}
	r.weigh(i)
	best, second := r.leaders(groupOf(m))
	if best < 0 && r.sourceOf[i] > 0 {
		best = r.speaking()
	}
	if r.choose != nil {
		if k, ok := r.choose(i, r.cands); ok {
			best, second = k, -1
		}
	}
	switch {
	case best < 0 && m.Gender == mention.Neuter:
	case best < 0:
		r.link(i, r.newEntity(i), Low, "new pronoun")
	default:
		r.linkCandidate(i, best, second, "pronoun")
	}
}

// linkCandidate links a mention to the best of its candidates, whose lead over
// the second says how sure it is.
func (r *resolver) linkCandidate(i, best, second int, rule string) {
	c := r.cands[best]
	lead := c.score
	if second >= 0 {
		lead -= r.cands[second].score
	}
	g := Low
	if lead >= clear || len(r.cands) == 1 && (lead >= alone || groupOf(&r.set.Mentions[i]) == they && lead >= 0) {
		g = High
	}
	if groupOf(&r.set.Mentions[i]) <= heShePossessive {
		switch {
		case second >= 0 && r.level(i, c.Entity, r.cands[second].Entity):
			g = None
		case second >= 0 && lead < open && (len(r.speakers) == 0 || r.speakers[0] != c.Entity):
			g = None
		case !r.trusted(i, c.Entity, lead):
			g = Low
		}
	}
	r.link(i, c.Entity, g, rule)
	r.links[i].Lead = lead
	r.links[i].Candidates = append(make([]int, 0, 2), c.Entity)
	if second >= 0 {
		r.links[i].Candidates = append(r.links[i].Candidates, r.cands[second].Entity)
	}
}

// trusted reports whether he or she may be surely somebody: one whom the text has
// told of by name or noun a few sentences ago, or with a lead that is clear even
// from afar, and, where it is a name, who does something by that name somewhere.
// Of "the road from Bramley" nobody knows yet that Bramley is no man.
// Of whom people talk in their own words is never sure.
func (r *resolver) trusted(i, e, lead int) bool {
	st, m := &r.state[e], &r.set.Mentions[i]
	if r.ents[e].Named && !st.actor || m.Region >= 0 && m.Quotation >= 0 && r.qs[m.Quotation].Kind == reporting.Direct {
		return false
	}
	return lead >= clearFromAfar || st.told >= 0 && r.sentence(i)-r.sentence(st.told) <= fewSentences
}

// clearFromAfar is the lead that is clear more than fewSentences behind the last
// name or noun.
const (
	clearFromAfar = 4000
	fewSentences  = 3
)

// The leads that make the best candidate sure: over the second one, and over
// nobody where there is no other; the only group of a text is they. Of the
// pronouns of gum-dev 95 in 100 with such a lead are linked rightly; in novels it
// takes four times the lead.
const (
	clear = 1500
	alone = 1000
	// open is the lead of he or she below which either of two may be meant, unless
	// the better one has just spoken: in short fiction one in nine was right.
	open = 600
)

// namedLead is what a name counts for he and she beyond its learned weight: an
// unnamed one who is taken for a named one for long loses many speakers, the other
// way round few. Chosen on the development texts.
const namedLead = 600

// ownName is what it counts against a candidate that the words whose source the
// pronoun is name him: few speak of themselves by name.
const ownName = 3000

// inWords reports whether quotation q, near whose source i is, names an entity.
func (r *resolver) inWords(i, e, q int) bool {
	last := r.state[e].lastQuoted
	if last >= 0 && r.set.Mentions[last].Quotation == q && r.set.Mentions[last].Kind == mention.Name {
		return true
	}
	for j := i + 1; j < len(r.set.Mentions) && j <= i+nearby; j++ {
		if m := &r.set.Mentions[j]; m.Quotation == q && m.Kind == mention.Name && r.links[j].Entity == e {
			return true
		}
	}
	return false
}

// nearby is how many mentions behind its source are searched for the names in a
// quotation.
const nearby = 12

// nonbinaryLead is what it counts for they that the text calls a person so.
const nonbinaryLead = 4000

// weigh gathers the candidates of a mention with their weights. Outside
// quotations those who are mentioned only inside them count where there is nobody
// else: whom the characters talk about is seldom who speaks.
func (r *resolver) weigh(i int) {
	m := &r.set.Mentions[i]
	if m.Quotation < 0 && m.Region < 0 {
		if r.weighAll(i, r.outside); len(r.cands) > 0 {
			return
		}
	}
	r.weighAll(i, r.recent)
}

// weighAll gathers the candidates of a mention among some entities.
func (r *resolver) weighAll(i int, entities []int) {
	g := groupOf(&r.set.Mentions[i])
	n := 0
	for _, e := range entities {
		if !r.agrees(i, e) {
			continue
		}
		if n == len(r.cands) {
			r.cands = append(r.cands, Candidate{})
		}
		c := &r.cands[:n+1][n]
		c.Entity, c.Features = e, r.features(c.Features[:0], i, e, n)
		c.score = r.weights.sum(g, c.Features)
		if r.ents[e].Named && r.state[e].actor && g <= heShePossessive {
			c.score += namedLead
		}
		if q := int(r.sourceOf[i]); q > 0 && g <= heShePossessive && r.inWords(i, e, q-1) {
			c.score -= ownName
		}
		if g == they && r.state[e].nonbinary {
			c.score += nonbinaryLead
		}
		n++
	}
	r.cands = r.cands[:n]
	if m := &r.set.Mentions[i]; g <= heShePossessive && !r.favourAsked(i) && m.Quotation < 0 && m.Region < 0 {
		r.favourLocal(i)
	}
}

// floor is what a candidate must weigh. He and she nearly always stand for
// someone mentioned; it and they often stand for nothing that was.
var floor = [numGroups]int{heShe: -1000, heShePossessive: -1000}

// speaking gives, for a pronoun that is the source of words and that nobody weighs
// enough for, the candidate that weighs most of those who can speak: "The union
// was sorry. “Nobody asked,” it said." A text can where it has spoken before, and
// a name of anything where it does something. It is -1 where there is none.
func (r *resolver) speaking() int {
	best := -1
	for k := range r.cands {
		c := &r.cands[k]
		switch r.ents[c.Entity].Type {
		case mention.Organization, mention.Group, mention.Person:
		case mention.Document:
			if r.state[c.Entity].spoke == 0 {
				continue
			}
		default:
			if !r.ents[c.Entity].Named || !r.state[c.Entity].actor {
				continue
			}
		}
		if c.score > speakingFloor && (best < 0 || c.score > r.cands[best].score) {
			best = k
		}
	}
	return best
}

// speakingFloor is what one who can speak must weigh to be the source of words.
const speakingFloor = -4000

// leaders gives the two candidates that weigh most, -1 for none.
func (r *resolver) leaders(g group) (best, second int) {
	best, second = -1, -1
	for k := range r.cands {
		s := r.cands[k].score
		switch {
		case s < floor[g]:
		case best < 0 || s > r.cands[best].score:
			best, second = k, best
		case second < 0 || s > r.cands[second].score:
			second = k
		}
	}
	return best, second
}
