package attribution

import (
	"slices"

	"github.com/seed-761fda18/whosaid/internal/coref"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/mention"
)

// The weights of the evidence for one speaker of a turn, in hundredths of a
// unit that is worth about as much as a single sure hint. They are set by hand, and
// moved where that names more speakers rightly in both halves of the novels:
// what a reader would not doubt outweighs all hints together, and no hint alone
// outweighs two others.
const (
	weightLink      = 75  // the pronoun or nominal beside the cue points there
	weightSureLink  = 150 // and surely
	weightUnnamed   = 250 // the nominal beside the cue is all that the text calls him
	weightGeneric   = 50  // and is one that many have who are named
	weightAgrees    = 300 // the gender of the source is the candidate's
	weightDisagrees = -900
	weightBeat      = 180  // opens the narrative beside the words: "Alone." Tom shrugged.
	weightBehind    = 500  // and by name, right behind the words: as good as a cue
	weightNarrated  = 60   // stands in the narrative beside the words
	weightAnnounced = 250  // stands in a line before that ends in a colon
	weightAbove     = 40   // stands in the narrative paragraph before
	weightAddressed = -600 // is called by name in the words
	weightDiscussed = -200 // is spoken of in the words
	weightCalled    = 250  // was called by name in the turn before
	weightCalls     = 120  // is called by name in the turn behind
	weightPresent   = 130  // speaks by name close by, before or behind
	weightSpeaks    = 40   // for each doubling of the cues it stands beside in the text
	weightDistance  = -15  // for each other person mentioned since
)

// hints is what stands in a turn and around it that speaks for one of its
// candidates or against him, whose turn it is left aside.
type hints struct {
	scene *scene
	turn  *turn
	// subject is the mention of who acts in the narrative of the paragraph,
	// beside all who are named there; above are those named in the narrative
	// paragraph before.
	subject       int
	beside, above []int
	announced     bool
	// called are those addressed in the turn before, calls those in the next.
	called, calls []int
	// present are those who speak by name in the turns around.
	present []int
}

// hintsFor gathers the hints for a turn.
func (s *scene) hintsFor(turns []turn, i int) hints {
	t := &turns[i]
	h := hints{scene: s, turn: t, subject: none}
	if t.source == none {
		mentions := s.narrated(s.text.Paragraphs[t.paragraph].Tokens)
		h.beside = s.persons(mentions)
		h.subject = s.actor(mentions)
	}
	if t.paragraph > 0 && (i == 0 || turns[i-1].last < t.paragraph-1) {
		above := s.text.Paragraphs[t.paragraph-1].Tokens
		h.announced = s.text.Form(above.End-1) == ":"
		h.above = s.persons(s.narrated(document.Range{First: max(above.First, above.End-maxLook), End: above.End}))
	}
	if i > 0 && turns[i-1].near(t) {
		h.called = turns[i-1].addressed
	}
	if i+1 < len(turns) && t.near(&turns[i+1]) {
		h.calls = turns[i+1].addressed
	}
	h.present = present(turns, i)
	return h
}

// present gives those who speak by name in the scene, at most aroundTurns turns
// away, and those whom a first reading has surely heard there.
func present(turns []turn, i int) []int {
	var out []int
	for k := i - 1; k >= 0 && k >= i-aroundTurns && turns[k].within(&turns[k+1], sceneGap); k-- {
		out = turns[k].speaker(out)
	}
	for k := i + 1; k < len(turns) && k <= i+aroundTurns && turns[k-1].within(&turns[k], sceneGap); k++ {
		out = turns[k].speaker(out)
	}
	return out
}

// speaker adds the speaker of a turn, where it is known or heard, to a list that
// has everyone once.
func (t *turn) speaker(list []int) []int {
	e := t.known
	if e == none {
		e = t.heard
	}
	if e == none || slices.Contains(list, e) {
		return list
	}
	return append(list, e)
}

// weigh sums the hints for one candidate.
func (h *hints) weigh(candidate int) int {
	sum := h.bySource(candidate) + h.byBeat(candidate)
	for _, hint := range []struct {
		fires  bool
		weight int
	}{
		{slices.Contains(h.beside, candidate), weightNarrated},
		{h.announced && slices.Contains(h.above, candidate), weightAnnounced},
		{!h.announced && slices.Contains(h.above, candidate), weightAbove},
		{slices.Contains(h.turn.addressed, candidate), weightAddressed},
		{slices.Contains(h.turn.discussed, candidate), weightDiscussed},
		{slices.Contains(h.called, candidate), weightCalled},
		{slices.Contains(h.calls, candidate), weightCalls},
		{slices.Contains(h.present, candidate), weightPresent},
	} {
		if hint.fires {
			sum += hint.weight
		}
	}
	return sum
}

// surestLead is the lead over the next candidate with which a pronoun is sure
// in dialogue too.
const surestLead = 4000

// bySource weighs the mention beside the cue: "said he".
func (h *hints) bySource(candidate int) int {
	if h.turn.source == none {
		return 0
	}
	sum := h.scene.agreement(h.turn.source, candidate)
	switch l := h.scene.link(h.turn.source); {
	case l.Entity != candidate:
	case !h.scene.world.Entities[candidate].Named && h.scene.generic(h.turn.source):
		sum += weightGeneric
	case !h.scene.world.Entities[candidate].Named:
		sum += weightUnnamed
	case l.Grade >= coref.High && (l.Lead == 0 || l.Lead >= surestLead):
		sum += weightSureLink
	default:
		sum += weightLink
	}
	return sum
}

// actor gives the first of the mentions that is a subject and someone who can
// speak, be it by a pronoun that leads to nobody yet, none where there is none.
func (s *scene) actor(mentions []int) int {
	for _, m := range mentions {
		x := &s.set.Mentions[m]
		if !x.Subject {
			continue
		}
		if e := s.entity(m); e != none && s.speaks(e) || x.Kind == mention.Pronoun && x.Gender != mention.AnyGender && x.Gender != mention.Neuter {
			return m
		}
	}
	return none
}

// byBeat weighs who acts beside the words. A pronoun tells the gender, and less
// surely whom it means.
//
//	"Alone." Abel shrugged.
func (h *hints) byBeat(candidate int) int {
	if h.subject == none {
		return 0
	}
	sum := 0
	if h.scene.entity(h.subject) == candidate {
		sum = weightBeat
		if h.scene.behindMark(h.subject) {
			sum += weightBehind
		}
	}
	if h.scene.set.Mentions[h.subject].Kind == mention.Pronoun {
		sum = (sum + h.scene.agreement(h.subject, candidate)) / 2
	}
	return sum
}

// behindMark reports whether a mention is a name that opens what stands behind a
// closing mark: "Alone." Abel shrugged.
func (s *scene) behindMark(m int) bool {
	x := &s.set.Mentions[m]
	return x.Kind == mention.Name && x.Tokens.First > 0 && s.text.Tokens[x.Tokens.First-1].Kind == document.Mark
}

// agreement weighs the gender of a mention against that of a candidate.
func (s *scene) agreement(m, candidate int) int {
	a, b := s.set.Mentions[m].Gender, s.world.Entities[candidate].Gender
	switch {
	case a == mention.AnyGender || b == mention.AnyGender:
		return 0
	case a == b:
		return weightAgrees
	}
	return weightDisagrees
}
