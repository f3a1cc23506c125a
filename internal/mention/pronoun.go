package mention

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

//go:embed data/pronouns.txt
var pronounData string

// pronounForms gives the features of each pronoun.
var pronounForms = sync.OnceValue(func() map[string]Mention {
	forms := map[string]Mention{}
	for words, keys := range document.DataPairs(pronounData) {
		m := Mention{Kind: Pronoun}
		for _, k := range strings.Fields(keys) {
			m.setFeature(k)
		}
		for _, w := range strings.Fields(words) {
			forms[w] = m
		}
	}
	return forms
})

// setFeature sets the feature of a pronoun that a word of data/pronouns.txt
// names.
func (m *Mention) setFeature(word string) {
	switch word {
	case "first":
		m.Grammar = First
	case "second":
		m.Grammar = Second
	case "relative":
		m.Grammar = Relative
	case "indefinite":
		m.Grammar, m.Indefinite = Indefinite, true
	case "singular":
		m.Number = Singular
	case "plural":
		m.Number = Plural
	case "masculine":
		m.Gender, m.Type = Masculine, Person
	case "feminine":
		m.Gender, m.Type = Feminine, Person
	case "neuter":
		m.Gender = Neuter
	case "person":
		m.Type = Person
	case "possessive":
		m.Possessive = true
	case "object":
		m.Object = true
	}
}

// pronouns adds the pronouns of one sentence.
func (f *finder) pronouns(s document.Range) {
	for i := s.First; i < s.End; i++ {
		form := f.text.Form(i)
		if form == "I." && f.covered[i] == 0 {
			form = "I"
		} else if !f.class(i).has(pronoun | determiner) {
			continue
		}
		m, ok := pronounForms()[strings.ToLower(form)]
		if !ok || m.Grammar == Indefinite && f.partOfNominal(i) || f.is(i, "I") && form != "I" {
			continue
		}
		if m.Grammar == Relative && !f.relative(i, s) {
			continue
		}
		if f.is(i, "her") && i+1 < s.End {
			m.Possessive = f.text.Tags[i] == tagger.PRPS
		}
		m.Head, m.Tokens = i, document.Range{First: i, End: i + 1}
		f.add(m)
	}
}

// partOfNominal reports whether the word is the determiner or the head of a
// nominal that has been found: others in "the others".
func (f *finder) partOfNominal(i int) bool {
	return f.covered[i] > 0 || i+1 < len(f.covered) && f.covered[i+1] > 0 && !f.is(i, "everyone")
}

// relative reports whether who or which follows what it stands for, and asks
// nothing, as it does behind a colon: "HOLM: Who sailed?"
func (f *finder) relative(i int, s document.Range) bool {
	if i == s.First {
		return false
	}
	p := i - 1
	if f.is(p, ",") || f.text.Tokens[p].Kind == document.Mark {
		p--
	}
	return p >= s.First && !f.text.Tags[p].Verb() && f.text.Tags[p] != tagger.IN && f.text.Tags[p] != tagger.CC && !f.is(p, ":")
}
