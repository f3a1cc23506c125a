package mention

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// leftRole takes the role in small letters in front of a person's name into the
// mention: "Taliban spokesperson Zabiullah Park", "his wife Ada Park". What
// stands in front is a role only where its last word is a known one or ends as
// the names of occupations do; "the speech Park gave" has none.
func (f *finder) leftRole(m *Mention, s document.Range) {
	if m.Type != Person && m.Type != Unknown {
		return
	}
	first := m.Tokens.First
	k := first - 1
	if k < s.First || !f.roleWord(k) && !(m.Type == Person && f.doer(k)) || f.class(k).has(capital) && m.Role.Len() > 0 {
		return
	}
	if m.Type == Unknown && f.text.Tags[k] == tagger.NNS {
		return
	}
	k = f.leftEdge(k, s.First)
	if k-2 >= s.First && f.is(k-1, "and") && (f.roleWord(k-2) || f.doer(k-2)) {
		k = f.leftEdge(k-2, s.First)
	}
	end := first
	if m.Role.Len() == 0 || m.Role.First != first {
		m.Role = document.Range{First: k, End: end}
	} else {
		m.Role.First = k
	}
	m.Tokens.First = f.withDeterminer(k, s.First)
	m.Type = Person
}

// roleWord reports whether the token is a singular noun for a person.
func (f *finder) roleWord(k int) bool {
	c := f.class(k)
	if c.has(role) {
		return !f.text.Tags[k].Verb()
	}
	return f.text.Tags[k] == tagger.NN && !c.has(function|orgHead|textual|calendar|place) && agentive(f.text.Form(k))
}

// agentive reports whether a noun ends as the names of occupations do.
func agentive(form string) bool {
	if len(form) < 6 {
		return false
	}
	for _, end := range [...]string{"ist", "ian", "man", "woman", "person", "maker", "holder", "owner", "worker", "ologist", "eer", "ographer", "yer", "ctor", "tress", "ctress"} {
		if strings.HasSuffix(form, end) {
			return true
		}
	}
	return false
}

// doer reports whether the token is a noun in "er" or "or", which in front of a
// person's name says what the person does: painter Ada Park.
func (f *finder) doer(k int) bool {
	form := f.text.Form(k)
	return f.text.Tags[k] == tagger.NN && len(form) > 4 && (strings.HasSuffix(form, "er") || strings.HasSuffix(form, "or")) &&
		!f.class(k).has(function|orgHead|textual|calendar|place|capital)
}

// leftEdge gives where the modifiers of the noun at k begin, not before first.
func (f *finder) leftEdge(k, first int) int {
	for k > first && k > 0 && f.modifies(k-1) && !f.headlineVerb(k-1) {
		k--
	}
	return k
}

// headlineVerb reports whether the token is a verb that a headline makes look like a
// plural: an adjective follows it, which no modifying noun stands in front of
// ("Harbour News interviews Norwegian writer Ada Park").
func (f *finder) headlineVerb(i int) bool {
	next := f.class(i + 1)
	return f.text.Tags[i] == tagger.NNS && !f.class(i).has(capital) && !next.has(modifier) &&
		(next.has(nationality) || f.text.Tags[min(i+1, len(f.text.Tags)-1)].Adjective())
}

// modifies reports whether the token may stand between a determiner and the
// head of a noun phrase.
func (f *finder) modifies(i int) bool {
	c, tag := f.class(i), f.text.Tags[i]
	if f.text.Tokens[i].Kind != document.Word && f.text.Tokens[i].Kind != document.Number || c.has(calendar|determiner|pronoun) && !c.has(givenName) {
		return false
	}
	if i > 0 && f.text.Tags[i-1].Noun() && strings.HasSuffix(f.text.Form(i), "ed") {
		return false
	}
	switch tag {
	case tagger.NN, tagger.NNP, tagger.NNPS, tagger.NNS, tagger.JJ, tagger.JJR, tagger.JJS, tagger.CD, tagger.HYPH, tagger.AFX:
		return !c.has(function) || tag == tagger.CD || tag.Adjective()
	case tagger.VBN, tagger.VBG:
		return !f.is(i, "said") && !f.is(i, "told") && i > 0 && !f.text.Tags[i-1].Verb() && !f.text.Tags[i-1].Noun() && f.text.Tags[i-1] != tagger.IN
	}
	return c.has(modifier|nationality) && !c.has(function) && !tag.Verb()
}

// joinsClause reports whether a "that" opens a clause rather than points at what
// follows it: its tag says so, or a plural does, of which "those" would be said
// ("a claim that Democrats made").
func (f *finder) joinsClause(that int) bool {
	tag, next := f.text.Tags[that], f.text.Tags[min(that+1, len(f.text.Tags)-1)]
	return tag == tagger.IN || tag == tagger.WDT || next == tagger.NNS || next == tagger.NNPS
}

// withDeterminer gives where the noun phrase whose modifiers begin at k begins:
// at its article or possessive, at the owner's name, or at k.
func (f *finder) withDeterminer(k, first int) int {
	if k-1 < first {
		return k
	}
	i := k - 1
	if f.is(i, "one") && f.text.Tags[i] == tagger.CD {
		return i
	}
	if f.class(i).has(determiner) && !f.is(i, "both") && !(f.is(i, "that") && f.joinsClause(i)) {
		if i-1 >= first && f.is(i-1, "all") {
			return i - 1
		}
		return i
	}
	if f.possessive(i) && i-1 >= first {
		if c := f.covered[i-1]; c > 0 {
			return max(first, f.out[c-1].Tokens.First)
		}
		h := f.leftEdge(i-1, first)
		if f.class(h-1).has(determiner) && h-1 >= first {
			h--
		}
		return h
	}
	return k
}

// possessive reports whether the token is the possessive ending 's, or the
// apostrophe of a plural.
func (f *finder) possessive(i int) bool {
	if i <= 0 || i >= len(f.text.Tokens) || f.text.Tokens[i].Start != f.text.Tokens[i-1].End {
		return false
	}
	switch f.text.Form(i) {
	case "'s", "’s", "'S", "’S":
		return f.text.Tags[i] != tagger.VBZ || i+1 < len(f.text.Tokens) && f.text.Tags[i+1].Noun()
	case "'", "’":
		return strings.HasSuffix(f.text.Form(i-1), "s") && f.text.Region(i) < 0
	}
	return false
}

// wholeTitle reports whether a capitalised run is an office of several words and no
// more: Chief Executive Officer, whose last word is nobody's name. Behind a comma or
// an "and" the office may have words of its own, and what it is the office of: "Ada
// Park, Chief Nursing Officer of Moss Mills".
func (f *finder) wholeTitle(r document.Range) bool {
	office := document.Range{First: r.First, End: r.First}
	for office.End < r.End && !f.is(office.End, "of") {
		office.End++
	}
	if office.Len() < 2 || office.Len() > 4 {
		return false
	}
	behind := r.First > 0 && (f.text.Form(r.First-1) == "," || f.is(r.First-1, "and"))
	for i := office.End; i < r.End; i++ {
		behind = behind && !f.class(i).has(honorific|givenName)
	}
	var buf [4]string
	if n, o := f.lex.RolePhrase(f.forms(buf[:0], office.First, office.End)); n == office.Len() && !o.Plural && (behind || office == r) {
		return true
	}
	last := f.class(office.End - 1)
	return behind && f.lex.RoleModifier(f.text.Form(r.First)) && last.has(role) && !last.has(givenName)
}

// bareRole reports whether a capitalised run is a role without a name: the
// Prime Minister, the Colonel, Mother. It is a name where it has the form of a
// plural, but neither article nor another use in the text: "said Cooks".
func (f *finder) bareRole(m *Mention) bool {
	if i := m.Tokens.First; m.Tokens.Len() == 1 && f.class(i).has(pluralRole) && !f.the(i) && f.info[f.of[i]].small < 0 && f.info[f.of[i]].count > 2 {
		return false
	}
	for i := m.Tokens.First; i < m.Tokens.End; i++ {
		c := f.class(i)
		if i == m.Tokens.End-1 || f.is(i+1, "of") {
			return c.has(role|pluralRole|collective) || c.has(honorific) && f.the(m.Tokens.First) && m.Tokens.Len() == 1
		}
		if !c.has(role | modifier | honorific | nationality | place | orgName | allCaps) {
			return m.Tokens.Len() <= 4 && f.class(m.Tokens.End-1).has(role) && f.the(m.Tokens.First)
		}
	}
	return false
}

// the reports whether an article stands before the token.
func (f *finder) the(i int) bool { return f.is(i-1, "the") || f.is(i-1, "a") || f.is(i-1, "an") }

// roleNominal makes the nominal of a role in capitals.
func (f *finder) roleNominal(m *Mention, s document.Range) Mention {
	head := m.Tokens.End - 1
	for i := m.Tokens.First; i+1 < m.Tokens.End; i++ {
		if f.is(i+1, "of") {
			head = i
			break
		}
	}
	out := Mention{Tokens: m.Tokens, Head: head, Kind: Nominal}
	out.Tokens.First = f.withDeterminer(f.leftEdge(m.Tokens.First, s.First), s.First)
	f.nominalFeatures(&out)
	return out
}
