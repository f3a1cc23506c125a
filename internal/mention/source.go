package mention

import (
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
			if i < 0 {
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
	f.nominalFeatures(&m)
	return m
}
