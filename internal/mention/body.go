package mention

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// namedBody joins the word for a body to the name of it between commas: "The
// charity, Bright Sails, said". It is silent where no comma closes the name, which
// may then be the subject ("For the charity, Ada left"), for a name that begins as
// a person's does, and for places: "the council, Oslo, and the ministry".
func (f *finder) namedBody(i int) {
	m := &f.out[i]
	comma := m.Tokens.End
	if m.Kind != Nominal || m.Type != Organization || !m.Definite || m.Number == Plural || m.Apposition >= 0 ||
		comma+2 >= len(f.text.Tokens) || f.text.Form(comma) != "," {
		return
	}
	for j := i + 1; j < len(f.out) && f.out[j].Tokens.First <= comma+1; j++ {
		o := &f.out[j]
		if o.Tokens.First != comma+1 || !f.bodyName(o) || o.Tokens.End >= len(f.text.Tokens) || f.text.Form(o.Tokens.End) != "," || f.listed(o.Tokens.End) {
			continue
		}
		m.Apposition, o.Type, o.Gender = j, Organization, Neuter
		if o.Role.Len() == 0 {
			o.Role = m.Tokens
		}
		return
	}
}

// bodyName reports whether a mention can be the name of a body.
func (f *finder) bodyName(m *Mention) bool {
	return m.Kind == Name && len(m.Members) == 0 && (m.Type == Organization || m.Type == Unknown && m.Name.Honorific.Len() == 0 && m.Role.Len() == 0 &&
		!f.class(m.Name.Core.First).has(givenName|initial|place|nationality))
}

// listed reports whether "and", "or" or another name stands behind the comma, as
// in a list.
func (f *finder) listed(comma int) bool {
	return f.is(comma+1, "and") || f.is(comma+1, "or") || f.class(comma+1).has(capital) && !f.class(comma+1).has(function)
}

// leftBody takes the word for a body right in front of its name into the mention:
// "the state news agency TASR", "the charity Bright Sails". It is silent for one
// word that nothing shows to be a body's name, and behind a verb for any such name,
// for a clause may begin with it: "told the court Krug knew".
func (f *finder) leftBody(m *Mention, s document.Range) {
	k := m.Tokens.First - 1
	if k <= s.First || !f.bodyName(m) || !f.class(k).has(orgHead) || f.class(k).has(capital|function|pluralNoun) || f.text.Tags[k] != tagger.NN {
		return
	}
	edge := f.withDeterminer(f.leftEdge(k, s.First), s.First)
	if !f.class(edge).has(determiner) || f.text.Tags[edge] == tagger.PRPS {
		return
	}
	if m.Type == Unknown && (m.Name.Core.Len() < 2 || edge > 0 && f.text.Tags[edge-1].Verb()) {
		return
	}
	if e := m.Tokens.End; e < s.End && edge > s.First && f.text.Tags[edge-1].Verb() && f.text.Tags[e].Finite() || strings.HasSuffix(f.text.Form(k), "-") {
		return
	}
	m.Role = document.Range{First: edge, End: m.Tokens.First}
	m.Tokens.First, m.Type = edge, Organization
}
