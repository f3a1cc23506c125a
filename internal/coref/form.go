package coref

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/mention"
)

//go:embed data/honorifics.txt
var honorificData string

// form is one way in which the text writes a name: the words of its core, and
// the honorific where that may tell two bearers apart.
type form struct {
	words    []int32 // ids of the folded words of the core
	given    int32   // ids of the parts, -1 for none
	surname  int32
	nickname int32
	title    title
	gender   mention.Gender
	kind     mention.Type
	honored  bool // an honorific stands before it
	suffix   string
	mentions []int
	entity   int
}

// title says what an honorific tells of its bearer's standing.
type title uint8

// The titles that tell those of one family apart: a knight is neither called
// Mister nor, after his title, by a short form of his name. Tom Marlow is the son
// of Sir Thomas.
const (
	plain   title = iota
	married       // Mrs., Lady, Madame
	maiden        // Miss, Mlle
	mister        // Mr.
	knight        // Sir
)

// standing is what data/honorifics.txt tells of an honorific or a suffix.
type standing struct {
	title            title
	several, descent bool
}

// standings gives the standing of the words of data/honorifics.txt.
var standings = sync.OnceValue(func() map[string]standing {
	classes := map[string]standing{
		"married": {title: married}, "maiden": {title: maiden}, "mister": {title: mister}, "knight": {title: knight},
		"several": {several: true}, "descent": {descent: true},
	}
	m := map[string]standing{}
	for words, class := range document.DataPairs(honorificData) {
		for _, w := range strings.Fields(words) {
			m[w] = classes[class]
		}
	}
	return m
})

// names is the table of the folded words of names.
type names struct {
	ids   map[string]int32
	seen  map[string]int32 // the same as the text writes them
	words []string
}

// id gives the number of a name's word, folded: without capitals, accents and
// final period.
func (n *names) id(s string) int32 {
	if id, ok := n.seen[s]; ok {
		return id
	}
	key := fold(s)
	id, ok := n.ids[key]
	if !ok {
		id = int32(len(n.words))
		n.ids[key] = id
		n.words = append(n.words, key)
	}
	n.seen[s] = id
	return id
}

// forms gathers the name mentions of persons, and of names that may be, by
// their forms; bodies and places are gathered by their words alone.
func (r *resolver) forms() []*form {
	byKey := map[string]*form{}
	var out []*form
	var key []byte
	for i := range r.set.Mentions {
		m := &r.set.Mentions[i]
		if m.Kind != mention.Name || len(m.Members) > 0 || m.Page {
			continue
		}
		f := r.formOf(m)
		key = key[:0]
		for _, w := range f.words {
			key = append(key, byte(w), byte(w>>8), byte(w>>16))
		}
		key = append(key, 255, byte(f.title), byte(f.gender))
		if len(f.words) == 1 && f.honored {
			key = append(key, 1)
		}
		old, ok := byKey[string(key)]
		if !ok {
			old = &f
			byKey[string(key)] = old
			out = append(out, old)
		}
		old.mentions = append(old.mentions, i)
		if old.kind == mention.Unknown {
			old.kind = m.Type
		}
		if old.given < 0 {
			old.given = f.given
		}
	}
	return out
}

// formOf reads the form of one name mention.
func (r *resolver) formOf(m *mention.Mention) form {
	f := form{given: -1, surname: -1, nickname: -1, gender: m.Gender, kind: m.Type, entity: -1, honored: m.Name.Honorific.Len() > 0}
	end := m.Name.Core.End
	if m.Name.Suffix.Len() > 0 {
		end = m.Name.Suffix.First
		f.suffix = strings.Trim(fold(r.text.Form(m.Name.Suffix.End-1)), ".,")
	}
	for i := m.Name.Core.First; i < end; i++ {
		if k := r.text.Tokens[i].Kind; k == document.Word || k == document.Number || k == document.Handle {
			f.words = append(f.words, r.names.id(r.text.Form(i)))
		}
	}
	if m.Name.Given.Len() > 0 {
		f.given = r.names.id(r.text.Form(m.Name.Given.First))
	}
	if m.Name.Surname.Len() > 0 {
		f.surname = r.names.id(r.text.Form(m.Name.Surname.End - 1))
	}
	if m.Name.Nickname.Len() > 0 {
		f.nickname = r.names.id(r.text.Form(m.Name.Nickname.First))
	}
	for i := m.Name.Honorific.First; i < m.Name.Honorific.End; i++ {
		if t := standings()[fold(r.text.Form(i))].title; t != plain {
			f.title = t
		}
	}
	return f
}

// has reports whether the form has the word.
func (f *form) has(w int32) bool { return slices.Contains(f.words, w) }

// subsequence reports whether all words of g stand in f, in the same order.
func (f *form) subsequence(g *form) bool {
	k := 0
	for _, w := range f.words {
		if k < len(g.words) && g.words[k] == w {
			k++
		}
	}
	return k == len(g.words)
}
