package coref

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/mention"
)

//go:embed data/offices.txt
var officeData string

// office is the words of an office with the acronym for it.
type office struct {
	short string
	words []string
}

// offices gives the offices of data/offices.txt by their first words, an acronym
// by itself.
var offices = sync.OnceValue(func() map[string][]office {
	m := map[string][]office{}
	for short, long := range document.DataPairs(officeData) {
		if len(m[short]) == 0 {
			m[short] = []office{{short, []string{short}}}
		}
		words := strings.Fields(long)
		m[words[0]] = append(m[words[0]], office{short, words})
	}
	return m
})

// longestTitle is how many tokens of a role are searched for an office.
const longestTitle = 12

// office finds the office that a title names, in words or as an acronym, and gives
// the acronym and the first token of it; it is empty where there is none.
//
// The reading problem: "Chief Executive Officer Odd Berg" is "the CEO" a paragraph
// on, and "Volta CEO Odd Berg" is "the chief executive". It stays silent where the
// office is another's, whom the title is below: the deputy chief executive. An
// acronym must be in capitals.
func (r *resolver) office(t document.Range) (short string, first int) {
	for i := t.First; i < min(t.End, t.First+longestTitle); i++ {
		for _, o := range offices()[fold(r.text.Form(i))] {
			if !r.spells(o, i, t.End) {
				continue
			}
			if i > t.First && nouns()[fold(r.text.Form(i-1))]&under != 0 {
				return "", 0
			}
			return o.short, i
		}
	}
	return "", 0
}

// spells reports whether the words of an office stand at token i, before end.
func (r *resolver) spells(o office, i, end int) bool {
	if i+len(o.words) > end || len(o.words) == 1 && !capitals(r.text.Form(i)) {
		return false
	}
	for k, w := range o.words {
		if fold(r.text.Form(i+k)) != w {
			return false
		}
	}
	return true
}

// byOffice gives the key under which the holders of the office that a nominal
// names stand, and the nominal cut to the words in front of the office. Where it
// names none, or nobody holds it, both stay as they are.
func (r *resolver) byOffice(m *mention.Mention, head string) (*mention.Mention, string) {
	short, first := r.office(document.Range{First: m.Tokens.First, End: m.Head + 1})
	if short == "" || len(r.roles[short]) == 0 {
		return m, head
	}
	cut := *m
	cut.Head = first
	return &cut, short
}
