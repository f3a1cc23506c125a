package coref

import "github.com/seed-761fda18/whosaid/internal/mention"

// lead is who is told of before the first question of an interview.
type lead struct {
	persons []int           // the persons with a name, in order
	told    map[int]int     // how often each of them is mentioned
	named   func(e int) int // how often the whole text names a person
}

// maxGuests is how many of the persons of a lead are listed as those who may answer.
const maxGuests = 4

// lead reads the lead, which ends before a paragraph. Who stands only in the words
// of turns is spoken of, and no guest.
func (r *resolver) lead(end int) lead {
	l := lead{told: map[int]int{}, named: func(e int) int { return r.state[e].named }}
	for i := range r.set.Mentions {
		if k := r.paragraph(i); k >= opening || k >= end {
			break
		}
		m, e := &r.set.Mentions[i], r.links[i].Entity
		if e < 0 || m.Page || m.Quotation >= 0 || len(m.Members) > 0 || !r.ents[e].Named || !r.someone(e) {
			continue
		}
		if l.told[e]++; l.told[e] == 1 {
			l.persons = append(l.persons, e)
		}
	}
	return l
}

// someone reports whether an entity is a person, or a name that does something and
// stands behind no "in".
func (r *resolver) someone(e int) bool {
	t := r.ents[e].Type
	return t == mention.Person || t == mention.Unknown && r.state[e].actor && !r.state[e].stated
}

// guest gives the person of whom the lead tells most, and of several who are told
// of alike the one whom the whole text names most; -1 where there are several. It is
// High where that is twice as much as of anybody else, else Low.
//
//	Odd Berg has sailed for sixty years. He spoke to Kay Moss at the pier.
func (l *lead) guest() (int, Grade) {
	best, second := -1, -1
	for _, e := range l.persons {
		switch {
		case best < 0 || l.before(e, best):
			best, second = e, best
		case second < 0 || l.before(e, second):
			second = e
		}
	}
	switch {
	case best < 0 || second >= 0 && !l.before(best, second):
		return -1, None
	case l.told[best] >= 2*l.told[second]:
		return best, High
	}
	return best, Low
}

// before reports whether the text tells more of one person than of another.
func (l *lead) before(a, b int) bool {
	return l.told[a] > l.told[b] || l.told[a] == l.told[b] && l.named(a) > l.named(b)
}
