package mention

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/reporting"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// sources sees to it that each source, addressee and via of the quotations has
// a mention, and marks the mentions of sources as subjects.
func (f *finder) sources(qs []reporting.Quotation) {
	f.order()
	set := Set{Text: f.text, Mentions: f.out}
	var missing []Mention
	for k := range qs {
		for n, r := range [...]document.Range{qs[k].Source, qs[k].Addressee, qs[k].Via} {
			if r.Len() <= 0 || r.First < 0 || r.End > len(f.text.Tokens) {
				continue
			}
			i := set.At(r)
			if i < 0 || f.complement(&set.Mentions[i], r) {
				m := f.fromRange(r)
				m.Subject = n == 0
				missing = append(missing, m)
				continue
			}
			m := &set.Mentions[i]
			if some, ok := f.someOf(r, m); ok && n == 0 {
				some.Subject = true
				missing = append(missing, some)
				continue
			}
			m.Subject = m.Subject || n == 0 && qs[k].CueClass == reporting.Verb
			if n == 0 && m.Type == Unknown && m.Kind == Nominal && m.Number == Plural {
				m.Type, m.Supposed = Group, true
			}
		}
	}
	for _, m := range missing {
		f.add(m)
	}
}

// complement reports whether a name inside a source only tells where the noun before
// it is: "a herder from Bramdal" is no Bramdal, and "half in the poll" no poll.
//
// It stays silent where the name made what the noun is, or prints it: "a tally by the
// Union", "an answer from Roy", "an editorial in the Courier"; and inside a name: "the
// Commission on Debates".
func (f *finder) complement(m *Mention, r document.Range) bool {
	p := m.Tokens.First - 1
	if m.Kind != Name || p <= r.First || !f.text.Tags[p-1].Noun() || f.class(p-1).has(textual|capital) {
		return false
	}
	switch f.text.Form(p) {
	case "in", "at", "on", "near", "outside":
		return true
	case "from":
		return m.Type == Place || m.Type == Unknown
	}
	return false
}

// fromRange makes the mention of a source in which no rule saw one. Its head is
// the last word before the first comma, preposition or relative pronoun. The who
// that asks who speaks is a pronoun: "Who told you so?" A small word in capitals is
// a name before a colon: "AS: Why?"
func (f *finder) fromRange(r document.Range) Mention {
	if r.Len() == 1 && f.text.Tags[r.First] == tagger.WP {
		return Mention{Tokens: r, Head: r.First, Kind: Pronoun, Grammar: Interrogative}
	}
	head := r.First
	for i := r.First; i < r.End; i++ {
		tag := f.text.Tags[i]
		if i > r.First && (tag == tagger.IN || tag == tagger.Comma || tag == tagger.WP || tag == tagger.WDT || f.is(i, ",") || f.is(i, "of")) {
			break
		}
		if f.text.Tokens[i].Kind == document.Word || f.text.Tokens[i].Kind == document.Handle {
			head = i
		}
	}
	m := Mention{Tokens: r, Head: head, Kind: Nominal}
	if c := f.class(head); c.has(capital) && (!c.has(function) || c.has(allCaps) && f.is(r.End, ":")) {
		m.Kind, m.Number = Name, Singular
		m.Name.Core = document.Range{First: head, End: head + 1}
		m.Name.Surname = m.Name.Core
		m.Type = f.nameType(&m)
		return m
	}
	if f.nominalFeatures(&m); m.Type == Unknown && f.aged(r.First, head) {
		m.Type = Person
	}
	return m
}

// aged reports whether a person's age stands in a range of tokens: "a 52-year-old
// herder".
func (f *finder) aged(first, end int) bool {
	for i := first; i < end; i++ {
		if strings.HasSuffix(f.text.Form(i), "-year-old") {
			return true
		}
	}
	return false
}
