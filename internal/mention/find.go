package mention

import (
	"cmp"
	"slices"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/reporting"
)

// finder is what the steps of [Find] share.
type finder struct {
	*words
	out []Mention
	// covered is for each token 1 + the index of the name or nominal that has
	// it, 0 for none.
	covered []int32
}

// tokensPerMention is how many tokens of running text have one mention at least,
// so that room for all is made once.
const tokensPerMention = 4.5

// Find gives the mentions of a text, at least one for every source, addressee
// and via of its quotations; for what somebody has ("Roy's silence"), Roy at least,
// who need not be the one that [Set.At] gives.
func Find(t *analysis.Text, lex *lexicon.Lexicon, qs []reporting.Quotation) *Set {
	f := &finder{words: newWords(t, lex), covered: make([]int32, len(t.Tokens))}
	f.smallNames()
	f.out = make([]Mention, 0, int(float64(len(t.Tokens))/tokensPerMention)+8)
	for i := range t.Sentences {
		f.names(t.Sentences[i].Tokens)
	}
	for i := range t.Sentences {
		f.nominals(t.Sentences[i].Tokens)
		f.pronouns(t.Sentences[i].Tokens)
	}
	f.sources(qs)
	f.order()
	f.relate()
	f.coordinate()
	f.place(qs)
	f.page()
	return &Set{Text: t, Mentions: f.out}
}

// add puts a mention among the others and covers its tokens.
func (f *finder) add(m Mention) {
	m.unlink()
	f.out = append(f.out, m)
	if m.Kind == Pronoun {
		return
	}
	for i := m.Tokens.First; i < m.Tokens.End; i++ {
		f.covered[i] = int32(len(f.out))
	}
}

// unlink sets what points at other mentions to none.
func (m *Mention) unlink() {
	m.Apposition, m.Possessor, m.Coordination, m.Predicate, m.Region, m.Quotation = -1, -1, -1, -1, -1, -1
}

// order sorts the mentions by their starts, a mention before those inside it.
// Indices between mentions are set after it.
func (f *finder) order() {
	slices.SortStableFunc(f.out, func(a, b Mention) int {
		return cmp.Or(a.Tokens.First-b.Tokens.First, b.Tokens.End-a.Tokens.End, a.Head-b.Head)
	})
	f.out = slices.CompactFunc(f.out, func(a, b Mention) bool { return a.Tokens == b.Tokens && a.Head == b.Head })
}

// place says for each mention in which quoted region and in which quotation its
// head stands.
func (f *finder) place(qs []reporting.Quotation) {
	inside := quotationOf(f.text, qs)
	for i := range f.out {
		m := &f.out[i]
		if m.Head < len(f.text.Tokens) && f.text.Quoted(m.Head) {
			m.Region = f.text.Region(m.Head)
		}
		m.Quotation = int(inside[m.Head])
		m.Subject = m.Subject || f.subject(m)
	}
}

// quotationOf gives for each token the innermost quotation whose content it
// stands in, -1 for none. A later quotation that starts inside another is the
// inner one.
func quotationOf(t *analysis.Text, qs []reporting.Quotation) []int32 {
	out := make([]int32, len(t.Tokens))
	for i := range out {
		out[i] = -1
	}
	for k := range qs {
		for _, s := range qs[k].Content {
			for i := t.TokenAt(s.Start); i < len(t.Tokens) && t.Tokens[i].Start < s.End; i++ {
				if out[i] < 0 || qs[k].Parent >= 0 {
					out[i] = int32(k)
				}
			}
		}
	}
	return out
}
