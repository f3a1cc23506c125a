package attribution

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/reporting"
	"github.com/seed-761fda18/whosaid/quotes"
)

// maxBare is the length, in tokens, up to which a line without a cue sounds like
// one of a conversation.
const maxBare = 20

// conversational reports whether a text is dialogue: whether its quotations are
// as lively and as bare as those of a novel.
//
// The reading problem: in a novel a line without a cue belongs to the one whose
// turn it is; in an article it goes on with the words of the one quoted above.
//
//	"Are you cold?"
//
//	"A little."
//
// Novels ask and exclaim, and they have short lines that fill a paragraph; both
// are rare in articles, where a bare paragraph is long. It stays silent for
// texts with fewer than four quotations, which show too little, and for a report
// with an exchange in it, say of a trial: it puts half sentences between marks,
// which novels hardly do.
//
//	The ferry, Holm said, had been "a wreck for years".
func conversational(r quotes.Reading) bool {
	spoken, lively, bare, halves := 0, 0, 0, 0
	for i := range r.Quotations {
		q := &r.Quotations[i]
		if q.Parent < 0 && q.Kind == reporting.Mixed {
			halves++
		}
		if q.Parent >= 0 || q.Kind != reporting.Direct || len(q.Content) == 0 {
			continue
		}
		spoken++
		last := q.Content[len(q.Content)-1].In(r.Text.Text)
		if strings.HasSuffix(last, "?") || strings.HasSuffix(last, "!") {
			lively++
		}
		if fillsParagraph(r.Text, q) {
			bare++
		}
	}
	return spoken >= 4 && bare >= 1 && lively >= 2 && (2*bare+lively)*4 >= spoken && 2*halves <= spoken || bare >= 2 && exchange(r.Text, spoken)
}

// exchange reports whether a text is nothing but short lines of speech, four or
// more, a paragraph each.
//
//	"You came," said Vera.
//
//	"I promised."
//
// It stays silent where anything else stands in the text.
func exchange(t *analysis.Text, spoken int) bool {
	for _, p := range t.Paragraphs {
		if p.Tokens.Len() > maxBare || t.Tokens[p.Tokens.First].Kind != document.Mark {
			return false
		}
	}
	return spoken >= 4 && spoken == len(t.Paragraphs)
}

// fillsParagraph reports whether a quotation is a short line without a cue that
// is all its paragraph holds.
func fillsParagraph(t *analysis.Text, q *reporting.Quotation) bool {
	token := t.TokenAt(q.Content[0].Start)
	if q.Source.Len() > 0 || len(q.Content) != 1 || token >= len(t.Tokens) {
		return false
	}
	p := t.Paragraphs[t.ParagraphOf(token)]
	return p.Tokens.Len() <= maxBare && p.Len()-q.Content[0].Len() <= 8
}

// converse decides the turns of the conversations in the text.
//
// The reading problem: who speaks follows from the whole exchange: from cues
// here and there, from whose turn it is, from who is addressed, from who moves
// while speaking.
//
//	"Are you leaving, Abel?" Vera asked.
//
//	"At dawn."
//
//	"Alone?"
//
//	"Alone." He shrugged.
//
// Each line is weighed against the people around it (candidates.go, evidence.go), and the
// sequence of speakers that fits best as a whole is taken (decode.go). A name
// beside a cue stands; everything else bends to it, before and behind. The
// confidence is that of the choice: how much worse the best other speaker of
// the line fits.
func (s *scene) converse() {
	turns := s.turns()
	s.rehear(turns, decode(turns))
	for i, c := range decode(turns) {
		t := &turns[i]
		if c.candidate == none {
			continue
		}
		a := answer{rule: "dialogue", mention: none, candidates: t.ranked(c.totals)}
		a.confidence = s.assurance(t, c.margin)
		a.entities = a.candidates[:1]
		a.candidates = a.candidates[1:]
		a.mention = s.naming(a.entities[0], t.source)
		for _, q := range t.quotations {
			if s.answers[q].rule == "" {
				s.answers[q] = a
			}
		}
	}
}

// sureHearing is the margin from which the first reading of a turn counts as
// hearing its speaker.
const sureHearing = 200

// rehear weighs the turns anew with what a first reading of the whole text has
// shown: who is there, by the turns that were sure, and whom the epithets mean.
func (s *scene) rehear(turns []turn, first []choice) {
	for i, c := range first {
		if c.candidate != none && c.margin >= sureHearing {
			turns[i].heard = turns[i].candidates[c.candidate]
		}
	}
	counts := s.epithets(turns, first)
	s.weigh(turns)
	s.addEpithets(turns, counts)
}

// margins are what the best sequence must be better by than the best one with
// another speaker, for each confidence.
type margins struct{ low, high int }

// The margins for lines without a source, and for those beside whose cue a
// pronoun or a nominal stands: where a line is bare the turn decides alone, and a
// pronoun that fits two is more often wrong. They are chosen on novels so that of
// a hundred answers ninety are right at High and seventy at Low, and that an answer
// which is just Low is as likely right as wrong.
var (
	bareMargins    = margins{low: 40, high: 550}
	pronounMargins = margins{low: 80, high: 1100}
	nominalMargins = margins{low: 260, high: 1000}
)

// assurance gives the confidence that the margin of a turn's choice allows. An
// only candidate has beaten nobody and is Low.
func (s *scene) assurance(t *turn, margin int) quotes.Confidence {
	m := bareMargins
	if t.source != none {
		m = pronounMargins
		if s.set.Mentions[t.source].Kind == mention.Nominal {
			m = nominalMargins
		}
	}
	switch {
	case margin >= m.high && len(t.candidates) > 1:
		return quotes.High
	case margin >= m.low:
		return quotes.Low
	}
	return quotes.None
}

// turn is what one speaker says in one paragraph, or in several that one
// quotation joins.
type turn struct {
	quotations []int
	first, end int // tokens
	// paragraph is the one it begins in, last the one it ends in.
	paragraph, last int
	// known is the entity that a rule has named, none where no one has.
	known int
	// heard is the entity that a first reading has surely shown, none before.
	heard int
	// source is the mention beside the cue, none where there is none.
	source int
	// addressed are the entities called by name in it, discussed those whom it
	// speaks of.
	addressed, discussed []int

	// candidates are those who may speak it, with the evidence for each.
	candidates []int
	evidence   []int
}

// turns cuts the quotations of the text into turns.
func (s *scene) turns() []turn {
	var out []turn
	for i := range s.quotations {
		if !s.takesTurn(i) {
			continue
		}
		next := s.newTurn(i)
		if n := len(out) - 1; n >= 0 && out[n].joins(&next) {
			out[n].add(&next)
		} else {
			out = append(out, next)
		}
	}
	for i := range out {
		s.listen(&out[i])
	}
	s.weigh(out)
	return out
}

// newTurn makes a turn of one quotation.
func (s *scene) newTurn(i int) turn {
	t := turn{quotations: []int{i}, first: s.start(i), end: s.end(i), known: none, heard: none, source: s.sources[i]}
	t.paragraph, t.last = s.paragraphOf(t.first), s.paragraphOf(t.end-1)
	if e := s.answers[i].entities; len(e) == 1 && s.answers[i].confidence > quotes.None {
		t.known = e[0]
	}
	return t
}

// joins reports whether the next turn is no turn of its own: it stands in the
// same paragraph, and nothing says that somebody else speaks.
func (t *turn) joins(next *turn) bool {
	if t.last != next.paragraph {
		return false
	}
	return t.known == none || next.known == none || t.known == next.known
}

// add joins the next turn to t.
func (t *turn) add(next *turn) {
	t.quotations = append(t.quotations, next.quotations...)
	t.end, t.last = next.end, next.last
	if t.known == none {
		t.known = next.known
	}
	if t.source == none {
		t.source = next.source
	}
}
