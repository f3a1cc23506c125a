package coref

import "github.com/seed-761fda18/whosaid/internal/mention"

// person finds who a plain word for a person stands for ("the woman", "the old
// gentleman"), by the weights of those mentioned lately; someone called by the
// same noun before weighs more. It is silent where nobody weighs anything: the
// man of "police said the man fled" is new.
func (r *resolver) person(i int) (int, Grade, string) {
	r.weigh(i)
	best, second := r.leaders(personNoun)
	if r.choose != nil {
		if k, ok := r.choose(i, r.cands); ok {
			best, second = k, -1
		}
	}
	if best < 0 {
		return -1, None, ""
	}
	e := r.cands[best].Entity
	r.links[i].Candidates = append(r.links[i].Candidates, e)
	if second >= 0 {
		r.links[i].Candidates = append(r.links[i].Candidates, r.cands[second].Entity)
	}
	return e, Low, "person noun"
}

// other finds who "the other" is: of the two that spoke last the one who did
// not speak last. It is silent where fewer than two have spoken.
func (r *resolver) other(i int) (int, Grade, string) {
	if r.sourceOf[i] == 0 || len(r.speakers) < 2 {
		return -1, None, ""
	}
	return r.speakers[1], Low, "the other"
}

// relation finds the husband, wife, father or mother of someone with a surname:
// the bearer of the surname called Mr. or Mrs. "His wife" is Mrs. Cole where he
// is Mr. Cole. It is silent where no such bearer is named.
func (r *resolver) relation(m *mention.Mention, head string) (int, Grade, string) {
	owner := r.owner(m)
	if owner < 0 || !r.ents[owner].Named || nouns()[head]&family == 0 {
		return -1, None, ""
	}
	for _, f := range r.state[owner].forms {
		if f.surname < 0 {
			continue
		}
		for _, e := range r.byWord[f.surname] {
			if e == owner || r.ents[e].Gender != m.Gender || m.Gender == mention.AnyGender {
				continue
			}
			for _, g := range r.state[e].forms {
				if g.honored && len(g.words) == 1 && g.surname == f.surname && g.title != maiden {
					return e, Low, "relation"
				}
			}
		}
	}
	return -1, None, ""
}
