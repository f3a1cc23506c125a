package reporting

import (
	"slices"
	"sort"
	"strings"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
)

// join puts together what the rules for direct speech and the sequence model
// have read of the same text.
//
// The reading problem: both see the words between marks. The rules know where
// an utterance begins and ends, the model knows whether the clause around it
// belongs to the content, and how far a source reaches.
//
//	Holm said the pier "was never safe" and left. "I told them," she said.
//
// Where the model finds a mixed quotation, that counts; else the rules' reading
// does, with the model's cue and source where the rules have none, and with the
// model's source where it is the same at greater length. A quotation inside
// another is kept where it has a cue of its own.
func join(t *analysis.Text, rules, read []Quotation) []Quotation {
	j := merger{t: t, rules: rules, of: make([]int, len(t.Regions)), gone: make([]bool, len(rules)), at: make([]int, len(rules)), united: make(map[int]int)}
	for k := range j.of {
		j.of[k] = -1
	}
	for i, q := range rules {
		for _, k := range q.Regions {
			j.of[k] = i
		}
	}
	j.cues = bySource(rules)
	j.out = make([]Quotation, 0, len(rules)+len(read))
	for i := range read {
		j.add(&read[i])
	}
	for i := range rules {
		j.keep(i)
	}
	return j.out
}

// merger is the state of [join].
type merger struct {
	t     *analysis.Text
	rules []Quotation
	of    []int  // for each region the rules' quotation of it, -1 for none
	gone  []bool // for each of the rules' quotations whether the model's stands for it
	at    []int  // and its place in out
	// united gives for a quotation of the rules' the one that it is a part of.
	united map[int]int
	out    []Quotation
	cues   []cued // of the rules' quotations with a source, in the order of these
}

// cued is the source of a quotation with the beginning of its cue.
type cued struct {
	source   document.Range
	cue      document.Span
	headline bool
}

// bySource gives the sources of quotations in order.
func bySource(rules []Quotation) []cued {
	var out []cued
	for i := range rules {
		if q := &rules[i]; q.Source.Len() > 0 && len(q.Cue) > 0 {
			out = append(out, cued{q.Source, q.Cue[0], q.Rule == "headline"})
		}
	}
	slices.SortStableFunc(out, func(a, b cued) int { return a.source.End - b.source.End })
	return out
}

// add takes a quotation of the model's, unless the rules know better.
func (j *merger) add(m *Quotation) {
	j.dropSource(m)
	known, mixed, first := false, m.Kind == Mixed && !j.holds(m), -1
	for _, k := range m.Regions {
		i := j.of[k]
		if i < 0 || j.rules[i].Parent >= 0 {
			continue
		}
		known = true
		if mixed {
			j.gone[i], j.at[i] = true, len(j.out)
			m.goOn(&j.rules[i])
		} else if !j.rules[i].Floating || !j.spent(m, k) {
			if first >= 0 && j.unites(m, first, i) {
				continue
			}
			j.rules[i].learn(j.t, m)
			first = i
		}
	}
	if known && !mixed || !known && (j.isSource(m, m.Content[0]) || j.headed(m)) {
		return
	}
	j.out = append(j.out, *m)
}

// unites puts the rules' quotation i behind their quotation first, where the model
// reads both as one utterance and the rules have no clause for the second. It
// reports whether it did.
//
//	"The river has moved," boat club treasurer Kaja Holm said. "The town has not."
func (j *merger) unites(m *Quotation, first, i int) bool {
	a, b := &j.rules[first], &j.rules[i]
	if a == b || j.gone[i] || !b.Floating || len(a.Cue) == 0 || len(m.Cue) == 0 || !a.Cue[0].Overlaps(m.Cue[0]) {
		return false
	}
	if a.Content[len(a.Content)-1].End > b.Content[0].Start {
		return false
	}
	a.Regions = append(a.Regions, b.Regions...)
	a.Content = append(a.Content, b.Content...)
	a.Verbatim = append(a.Verbatim, b.Verbatim...)
	a.Unclosed, a.Repaired = a.Unclosed || b.Unclosed, a.Repaired || b.Repaired
	for _, k := range b.Regions {
		j.of[k] = first
	}
	j.gone[i], j.united[i] = true, first
	return true
}

// headed reports whether indirect words are what a headline tells of the one whose
// words the rules have read in it.
//
//	‘No ferry’: Berg rejects plan
func (j *merger) headed(m *Quotation) bool {
	if m.Kind != Indirect || m.Source.Len() == 0 {
		return false
	}
	i := sort.Search(len(j.cues), func(i int) bool { return j.cues[i].source.End > m.Source.First })
	return i < len(j.cues) && j.cues[i].headline && j.cues[i].source.First < m.Source.End
}

// dropSource takes the pieces out of a content that are the source of its cue, where
// others are left.
func (j *merger) dropSource(m *Quotation) {
	var left []document.Span
	var tokens []document.Range
	for _, c := range m.Content {
		if !j.isSource(m, c) {
			left, tokens = append(left, c), append(tokens, j.t.TokensOf(c))
		}
	}
	if len(left) == 0 || len(left) == len(m.Content) {
		return
	}
	m.Content = left
	m.Kind, m.Verbatim, m.Regions = kind(j.t, tokens)
}

// isSource reports whether what the model takes for a piece of the content of a cue
// is what the rules have read as the source of the same cue.
//
//	»Wir gehen«, sagte Jana Vogt.
func (j *merger) isSource(m *Quotation, piece document.Span) bool {
	if len(m.Cue) == 0 || len(j.rules) == 0 {
		return false
	}
	i := sort.Search(len(j.cues), func(i int) bool { return j.cues[i].source.End > j.t.TokenAt(piece.Start) })
	if i == len(j.cues) {
		return false
	}
	q := j.cues[i]
	return q.cue.Overlaps(m.Cue[0]) && j.t.SpanOf(q.source).Contains(piece)
}

// spent reports whether the rules have given the cue of m to an utterance that
// whole sentences part from region k, so that it says nothing of that.
//
//	"It fell," Holm said. Then Berg stood up. "You let it fall."
func (j *merger) spent(m *Quotation, k int) bool {
	for _, r := range m.Regions {
		i := j.of[r]
		if i < 0 || r >= k || j.rules[i].Floating || len(j.rules[i].Cue) == 0 || len(m.Cue) == 0 || !m.Cue[0].Overlaps(j.rules[i].Cue[0]) {
			continue
		}
		from, to := j.t.TokenAt(m.Cue[0].Start), j.t.Regions[k].Tokens.First
		return j.t.Tokens[to].Sentence > j.t.Tokens[from].Sentence+1
	}
	return false
}

// goOn adds to a mixed quotation the regions that the rules join to its last:
// what goes on behind the clause.
//
//	Holm said the pier "was never safe." "It moved," she said. "It fell."
func (m *Quotation) goOn(q *Quotation) {
	if len(m.Regions) == 0 {
		return
	}
	last := m.Regions[len(m.Regions)-1]
	for n, k := range q.Regions {
		if k > last && n < len(q.Content) && q.Content[n].Start >= m.Content[len(m.Content)-1].End {
			m.Regions = append(m.Regions, k)
			m.Content = append(m.Content, q.Content[n])
			m.Verbatim = append(m.Verbatim, q.Content[n])
		}
	}
}

// holds reports whether a quotation that the model takes for mixed holds a whole
// utterance that the rules have read with its cue, which then stands: between the
// marks it begins with a capital and ends in the punctuation of a sentence, or a
// headline names its speaker.
//
//	"Oh, what is to be done?" repeated Ida, who had followed her mother.
//	Berg: ‘I told them’ about the ferry
func (j *merger) holds(m *Quotation) bool {
	for _, k := range m.Regions {
		if i := j.of[k]; i >= 0 && j.rules[i].Parent < 0 && j.rules[i].Kind == Direct && !j.rules[i].Floating && (j.rules[i].Rule == "headline" || sentenceLike(j.t.Regions[k].Inner.In(j.t.Text))) {
			return true
		}
	}
	return false
}

// sentenceLike reports whether a text begins with a capital and ends in the
// punctuation of a sentence that ends or is broken off for its cue.
func sentenceLike(s string) bool {
	return opensSentence(s) && strings.IndexByte(".?!,", lastByte(s)) >= 0
}

// keep takes a quotation of the rules'.
func (j *merger) keep(i int) {
	q := j.rules[i]
	if first, ok := j.united[i]; ok {
		j.at[i] = j.at[first]
	}
	if j.gone[i] || q.Parent >= 0 && q.Floating {
		return
	}
	if q.Parent >= 0 {
		q.Parent = j.at[q.Parent]
	}
	j.at[i] = len(j.out)
	j.out = append(j.out, q)
}

// learn takes from the model's reading of the same words what the quotation
// lacks. Of a list of names and of "acting mayor Kaja Holm" the model may have the
// end alone.
func (q *Quotation) learn(t *analysis.Text, m *Quotation) {
	switch {
	case q.Floating && len(m.Cue) > 0:
		q.Floating = false
		q.Cue, q.CueToken, q.CueLemma, q.CueClass, q.Source = m.Cue, m.CueToken, m.CueLemma, m.CueClass, m.Source
	case q.Source.Len() == 0 || m.Source.Len() == 0:
	case q.Source.First < m.Source.First && m.Source.End == q.Source.End && (t.Form(m.Source.First-1) == "," || t.Lexicon.RoleModifier(t.Word(m.Source.First-1))):
	case q.Source.First <= m.Source.First && m.Source.First < q.Source.End || m.Source.First <= q.Source.First && q.Source.First < m.Source.End:
		q.Source = m.Source
	}
}
