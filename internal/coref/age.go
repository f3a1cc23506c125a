package coref

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/mention"
)

// aged finds who "the 52-year-old" is: the one behind whose name the text gives
// the age ("Ada Park, 52, left"), or else the single person mentioned last outside
// quotations. It is silent where there is none, and where the text gives the age to
// others ("two men, aged 19 and 23").
func (r *resolver) aged(head string) (int, Grade, string) {
	if r.ages == nil {
		r.readAges()
	}
	age, _, _ := strings.Cut(head, "-")
	if e, ok := r.ages[age]; ok {
		if e < 0 {
			return -1, None, ""
		}
		return e, High, "age"
	}
	for _, e := range r.outside {
		if ent := &r.ents[e]; ent.Type == mention.Person && ent.Number != mention.Plural && !ent.Author {
			return e, Low, "age"
		}
	}
	return -1, None, ""
}

// readAges notes the ages that the text gives: to whom a name before the comma
// belongs, and -1 for those behind "aged".
func (r *resolver) readAges() {
	r.ages = map[string]int{}
	for i := range r.set.Mentions {
		m, e := &r.set.Mentions[i], r.links[i].Entity
		at := m.Tokens.End
		if m.Kind != mention.Name || e < 0 || at+1 >= len(r.text.Tokens) || r.text.Form(at) != "," || r.text.Tokens[at+1].Kind != document.Number {
			continue
		}
		if age := r.text.Form(at + 1); len(age) == 2 {
			r.ages[age] = e
		}
	}
	for i := 1; i < len(r.text.Tokens); i++ {
		if r.text.Tokens[i].Kind != document.Number || r.text.Tokens[i].Len() != 2 {
			continue
		}
		if prev := r.text.Form(i - 1); prev == "aged" || prev == "and" && i > 2 && r.text.Form(i-3) == "aged" {
			if _, ok := r.ages[r.text.Form(i)]; !ok {
				r.ages[r.text.Form(i)] = -1
			}
		}
	}
}
