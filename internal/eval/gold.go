package main

import (
	"fmt"

	"github.com/seed-761fda18/whosaid/quotes"
)

// gold is a document of a gold file with its annotations. It is read only
// where predictions that were made from the text alone are judged.
type gold struct {
	article
	Attributions []attributed `json:"attributions"`
	Quotes       []spoken     `json:"quotes"`
	Mentions     []mention    `json:"mentions"`
	Characters   []character  `json:"characters"`
	Discard      [][2]int     `json:"discard"`
}

// attributed is an attribution of a news corpus.
type attributed struct {
	Content    [][2]int `json:"content"`
	Cue        [][2]int `json:"cue"`
	Source     [][2]int `json:"source"`
	Kind       string   `json:"kind"`
	SourceType string   `json:"source_type"`
	CueLemma   string   `json:"cue_lemma"`
	CueClass   string   `json:"cue_class"`
}

// spoken is a quotation of a corpus of fiction.
type spoken struct {
	Spans   [][2]int `json:"spans"`
	Speaker string   `json:"speaker"`
	Type    string   `json:"type"`
}

// mention is a gold mention of an entity.
type mention struct {
	Span   [2]int `json:"span"`
	Entity string `json:"entity"`
	Type   string `json:"type"`
}

// character is a character of a novel with the names it goes by.
type character struct {
	Name    string   `json:"name"`
	Aliases []string `json:"aliases"`
	Gender  string   `json:"gender"`
}

// readGold reads a gold file with its annotations; has says what a document of
// the wanted kind holds, and what is the word for it.
func readGold(path, what string, has func(gold) bool) ([]gold, error) {
	docs, err := readLines[gold](path)
	if err != nil {
		return nil, err
	}
	for _, d := range docs {
		if d.ID == "" || d.Text == "" {
			return nil, fmt.Errorf("%s: a document has no \"id\" or no \"text\"", path)
		}
		if has(d) {
			return docs, nil
		}
	}
	return nil, fmt.Errorf("%s: no document has %s", path, what)
}

// texts gives the texts of documents: all that the library sees of them.
func texts(docs []gold) []string {
	out := make([]string, len(docs))
	for i, d := range docs {
		out[i] = d.Text
	}
	return out
}

// toSpans turns pairs of offsets into spans, empty ones left out.
func toSpans(pairs [][2]int) []quotes.Span {
	var out []quotes.Span
	for _, p := range pairs {
		if p[1] > p[0] {
			out = append(out, quotes.Span{Start: p[0], End: p[1]})
		}
	}
	return out
}

// contents gives the sets of words of quotations that were found.
func contents(w *words, found []quotes.Quote) [][]int {
	out := make([][]int, len(found))
	for i, q := range found {
		out[i] = w.set(annotated(w.text, q))
	}
	return out
}

// eachMatched calls visit with each attribution that has a source and was found,
// and with the quotation that was found for it.
func (d gold) eachMatched(w *words, found []quotes.Quote, visit func(a attributed, q quotes.Quote)) {
	wanted := make([][]int, len(d.Attributions))
	for i, a := range d.Attributions {
		wanted[i] = w.set(toSpans(a.Content))
	}
	for i, j := range match(wanted, contents(w, found), 0.5) {
		if a := d.Attributions[i]; j >= 0 && len(a.Source) > 0 {
			visit(a, found[j])
		}
	}
}

// cast gives the names of a document's entities: of its characters, or of its
// gold mentions, of which proper names count before nominals before pronouns.
func (d gold) cast() *names {
	n := newNames()
	for _, c := range d.Characters {
		gender := c.Gender
		if gender != "M" && gender != "F" {
			gender = ""
		}
		n.add(c.Name, c.Name, gender, true)
		for _, alias := range c.Aliases {
			n.add(c.Name, alias, gender, false)
		}
	}
	if len(d.Characters) > 0 {
		return n
	}
	rank := map[string]int{"PROP": 3, "NOM": 2, "PRON": 1}
	best := map[string]int{}
	for _, m := range d.Mentions {
		best[m.Entity] = max(best[m.Entity], rank[m.Type])
	}
	for _, m := range d.Mentions {
		if rank[m.Type] == best[m.Entity] {
			n.add(m.Entity, d.Text[m.Span[0]:m.Span[1]], "", false)
		}
	}
	return n
}
