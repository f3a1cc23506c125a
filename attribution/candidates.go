package attribution

import (
	"math/bits"
	"slices"

	"github.com/seed-761fda18/whosaid/internal/mention"
)

// The people around a turn who are weighed.
const (
	maxRecent     = 8  // the last who were mentioned in the narrative
	maxCandidates = 14 // all of them
	nearTurns     = 3  // turns that far behind lend their speakers
	aroundTurns   = 14 // turns that far away show who is there
	maxSpeaks     = 5  // doublings of the cues that count
	nearGap       = 1  // paragraphs from one turn of an exchange to the next, at most
	sceneGap      = 3  // and from one turn of a scene to the next
)

// weigh lists the candidates of every turn, with the evidence for each.
func (s *scene) weigh(turns []turn) {
	var recent []int // the last one mentioned at the end
	m := 0
	for i := range turns {
		t := &turns[i]
		end := s.text.Paragraphs[t.paragraph].Tokens.End
		for ; m < len(s.set.Mentions) && s.set.Mentions[m].Tokens.First < end; m++ {
			recent = s.remember(recent, m)
		}
		t.candidates = t.candidates[:0]
		s.gather(turns, i, recent)
		t.evidence = make([]int, len(t.candidates))
		if t.known != none {
			continue
		}
		h := s.hintsFor(turns, i)
		for k, c := range t.candidates {
			t.evidence[k] = h.weigh(c) + weightDistance*distance(recent, c) + weightSpeaks*min(bits.Len(uint(s.cued[c])), maxSpeaks)
		}
	}
}

// remember moves the entity of a mention to the end of those mentioned last:
// those of whom the narrative tells, by whatever words, and those who are called
// by name in a conversation.
func (s *scene) remember(recent []int, m int) []int {
	e := s.entity(m)
	if e == none || !s.converses(e) || s.text.Quoted(s.set.Mentions[m].Head) && !s.set.Vocative(m) {
		return recent
	}
	if k := slices.Index(recent, e); k >= 0 {
		recent = slices.Delete(recent, k, k+1)
	} else if len(recent) == maxRecent {
		recent = slices.Delete(recent, 0, 1)
	}
	return append(recent, e)
}

// converses reports whether an entity may speak without a cue: it can speak, and
// it stands beside a cue somewhere in the text or is a person with a name. Those
// who do neither (his head, Friday) are mostly no people, or do not speak.
func (s *scene) converses(e int) bool {
	x := &s.world.Entities[e]
	return s.speaks(e) && (s.cued[e] > 0 || x.Author || x.Named && x.Type == mention.Person)
}

// distance gives how many others were mentioned since the entity was.
func distance(recent []int, e int) int {
	if k := slices.Index(recent, e); k >= 0 {
		return len(recent) - 1 - k
	}
	return maxRecent
}

// gather lists who may speak a turn: the one a rule has named, or else those
// mentioned last, those its source may be, those called in the turns beside it,
// and the named speakers of the turns behind it.
func (s *scene) gather(turns []turn, i int, recent []int) {
	t := &turns[i]
	if t.known != none {
		t.candidates = []int{t.known}
		return
	}
	for k := len(recent) - 1; k >= 0; k-- {
		t.propose(recent[k])
	}
	if e := s.entity(t.source); e != none && s.speaks(e) {
		t.propose(e)
	}
	if i > 0 && turns[i-1].near(t) {
		t.propose(turns[i-1].addressed...)
	}
	for k := i + 1; k < len(turns) && k <= i+nearTurns && t.near(&turns[k]); k++ {
		t.propose(turns[k].known)
		if k == i+1 {
			t.propose(turns[k].addressed...)
		}
	}
}

// propose adds candidates that are not listed yet, as long as there is room.
func (t *turn) propose(entities ...int) {
	for _, e := range entities {
		if e != none && len(t.candidates) < maxCandidates && !slices.Contains(t.candidates, e) {
			t.candidates = append(t.candidates, e)
		}
	}
}

// near reports whether the next turn belongs to the same exchange.
func (t *turn) near(next *turn) bool { return t.within(next, nearGap) }

// within reports whether the next turn begins at most so many paragraphs later.
func (t *turn) within(next *turn, gap int) bool { return next.paragraph-t.last <= gap }
