package mention

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// apposition joins a name and a nominal in apposition: "Lena Brandt, the
// director of the Oslo Polar Institute," and "the director, Lena Brandt,". A
// list is none: the nominal must be a person's, singular, and close with a
// comma, a relative pronoun or the sentence. Behind what complements the nominal
// ("a lawyer for Moss, Ada Park,"), and before a name with its body in front ("the
// first witness, Oslo police Officer Ada Park,"), the comma must close it, for the
// name may be the subject: "With a lawyer for Moss, Ada Park left". So it must behind
// a phrase that opens the sentence: "Unlike Ada Park, the director left".
func (f *finder) apposition(i int) {
	m := &f.out[i]
	comma := m.Tokens.End
	if m.Kind == Nominal && m.Type == Person {
		comma = f.roleEnd(comma, m.Tokens.First)
	}
	if m.Kind == Pronoun || comma+1 >= len(f.text.Tokens) || f.text.Form(comma) != "," && !f.opensBracket(comma) {
		return
	}
	for j := i + 1; j < len(f.out) && f.out[j].Tokens.First <= comma+1+maxBody; j++ {
		o := &f.out[j]
		if !f.opens(o, comma+1) || o.Kind == m.Kind || o.Kind == Pronoun || !f.apposable(m, o) {
			continue
		}
		end := f.employer(f.roleEnd(f.secondTitle(i, j), comma+1), o)
		behind := comma > m.Tokens.End || o.Tokens.First > comma+1 || f.opensSentence(m)
		if !f.closes(end) || behind && end < len(f.text.Tokens) && f.text.Form(end) != "," {
			continue
		}
		if m.Kind == Name {
			o.Apposition = i
			m.Role = f.longer(m.Role, document.Range{First: o.Tokens.First, End: end})
			if m.Gender == AnyGender {
				m.Gender = o.Gender
			}
			m.Type = Person
			return
		}
		m.Apposition = j
		if o.Role.Len() == 0 {
			o.Role = document.Range{First: m.Tokens.First, End: comma}
		}
		o.Type = Person
		return
	}
}

// secondTitle gives the end of the bare title j behind name i, with another that "and"
// joins to it, which is the name's too: "Ana Park, Founder and Chief Executive of Volta".
func (f *finder) secondTitle(i, j int) int {
	o := &f.out[j]
	if f.out[i].Kind != Name || o.Kind != Nominal || o.Definite || o.Indefinite || !f.is(o.Tokens.End, "and") {
		return o.Tokens.End
	}
	k := f.startingAt(j, o.Tokens.End+1)
	if k < 0 || f.out[k].Kind != Nominal || f.out[k].Type != Person || f.out[k].Number != Singular || f.out[k].Definite || f.out[k].Indefinite {
		return o.Tokens.End
	}
	f.out[k].Apposition = i
	return f.out[k].Tokens.End
}

// opensSentence reports whether the mention ends a phrase that opens the sentence with
// a preposition or participle: "unlike Ada Park", "according to Ada Park", "in a letter
// to Ada Park", "answering a pilot". No finite verb and no comma stands in such a phrase
// behind its first three words.
func (f *finder) opensSentence(m *Mention) bool {
	const longest = 12
	k := m.Tokens.First - 1
	if k < 0 {
		return false
	}
	first := f.text.Sentences[f.text.Tokens[k].Sentence].Tokens.First
	if tag := f.text.Tags[k]; (tag == tagger.IN || tag == tagger.TO) && k-first < 3 {
		return true
	}
	if tag := f.text.Tags[first]; k-first > longest || tag != tagger.IN && tag != tagger.VBG && tag != tagger.VBN {
		return false
	}
	for ; k > first; k-- {
		if f.text.Tokens[k].Kind != document.Word || f.text.Tags[k].Finite() || f.text.Tags[k] == tagger.MD {
			return false
		}
	}
	return true
}

// maxBody is how many tokens of its body stand before a title at most.
const maxBody = 3

// opens reports whether a mention begins at the token, or is a name whose title
// has nothing before it from there on but an article ("the Rev. Odd Berg") or the nouns
// of its body.
func (f *finder) opens(m *Mention, i int) bool {
	if m.Tokens.First == i {
		return true
	}
	if m.Name.Honorific.Len() == 0 || m.Name.Honorific.First != m.Tokens.First || m.Tokens.First < i || m.Tokens.First > i+maxBody {
		return false
	}
	if f.is(i, "the") {
		i++
	}
	for ; i < m.Tokens.First; i++ {
		if !f.text.Tags[i].Noun() || f.class(i).has(determiner|calendar) {
			return false
		}
	}
	return true
}

// employer takes the body behind a bare title into the role that ends at i, where
// nothing follows: "Ana Park, CEO, Volta Motors". Between other commas stands
// something else.
func (f *finder) employer(i int, title *Mention) int {
	if title.Tokens.Len() > 3 || title.Definite || title.Indefinite || i+1 >= len(f.text.Tokens) || f.text.Form(i) != "," {
		return i
	}
	j := i + 1
	for j < len(f.text.Tokens) && f.class(j).has(capital) && !f.class(j).has(function) {
		j++
	}
	if j == i+1 || j < len(f.text.Tokens) && f.text.ParagraphOf(j) == f.text.ParagraphOf(i) && f.text.Form(j) != "." {
		return i
	}
	return j
}

// opensBracket reports whether the token is an opening bracket.
func (f *finder) opensBracket(i int) bool { return f.text.Form(i) == "(" }

// apposable reports whether a name and a nominal can be the same person. A woman may
// be the chairman.
func (f *finder) apposable(m, o *Mention) bool {
	name, nominal := m, o
	if m.Kind != Name {
		name, nominal = o, m
	}
	if name.Type != Person && name.Type != Unknown || nominal.Number == Plural {
		return false
	}
	if c := f.class(nominal.Head); !c.has(role|honorific|personNoun) && nominal.Type != Person {
		return false
	}
	return name.Gender == AnyGender || nominal.Gender == AnyGender || name.Gender == nominal.Gender || strings.HasSuffix(f.text.Form(nominal.Head), "man")
}

// longer gives the role in apposition, but keeps one before the name.
func (f *finder) longer(before, after document.Range) document.Range {
	if before.Len() > 0 {
		return before
	}
	return after
}

// roleEnd gives where the complements of a role that began with token first and
// has been read up to i end: of, for, at and in with their noun phrases ("the
// director of the mint in Reno"). No role has more than maxRole tokens, goes on in
// the next sentence, or takes in a day: in a headline, "the head of the mint Monday".
func (f *finder) roleEnd(i, first int) int {
	limit := min(f.text.Sentences[f.text.Tokens[first].Sentence].Tokens.End, first+maxRole)
	for i < limit {
		if f.is(i, "and") && i+1 < limit && (f.modifies(i+1) || f.class(i+1).has(determiner)) && !f.class(i+1).has(capital) {
			for i++; i < limit && (f.modifies(i) || f.class(i).has(determiner)); i++ {
			}
			continue
		}
		if !f.is(i, "of") && !f.is(i, "for") && !f.is(i, "at") && !f.is(i, "in") && !f.is(i, "to") && !f.is(i, "from") && !f.is(i, "with") {
			break
		}
		j := i + 1
		for j < limit && (f.class(j).has(determiner) || f.modifies(j) || f.class(j).has(capital) && !f.day(j) || f.is(j, "of") || f.is(j, "&") || f.possessive(j) ||
			f.is(j, "and") && j+1 < limit && f.modifies(j+1)) {
			j++
		}
		if j == i+1 {
			break
		}
		i = j
	}
	return i
}

// day reports whether the token is a day or a month, and no part of a longer name, as
// that of the May Fund is.
func (f *finder) day(i int) bool {
	return f.class(i).has(calendar) && !(f.class(i+1).has(capital) && !f.class(i+1).has(calendar) && f.text.Tokens[i+1].Sentence == f.text.Tokens[i].Sentence)
}

// maxRole is how many tokens a role with its complements has at most, which
// keeps the search linear in "the director of the director of ...".
const maxRole = 48

// closes reports whether an apposition may end before the token.
func (f *finder) closes(i int) bool {
	if i >= len(f.text.Tokens) {
		return true
	}
	t := f.text.Tokens[i]
	if t.Kind == document.Punct || t.Kind == document.Mark || f.day(i) || t.Sentence != f.text.Tokens[i-1].Sentence {
		return true
	}
	tag := f.text.Tags[i]
	return tag == tagger.WP || tag == tagger.WDT || f.is(i, "who") || tag.Finite() || tag == tagger.MD
}

// joins reports whether the token is a preposition that no clause follows.
func (f *finder) joins(i int) bool {
	switch f.text.Form(i) {
	case "from", "of", "in", "at", "near", "by", "with", "on":
		return true
	}
	return false
}
