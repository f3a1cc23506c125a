package attribution

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/mention"
)

// weightEpithet is the evidence of an epithet that always goes to the candidate.
const weightEpithet = 600

// epithets counts whom the text calls by which noun: who the beadle is, and who the
// old gentleman.
//
// The reading problem: a novel calls its characters by nouns, and says only
// once, or never, whom it means.
//
//	"Come in," said the ferryman. ... "Abel Roy never hurries," the ferryman
//	said.
//
// A first reading of the whole text, by gender and by whose turn it is, gives
// each such noun to the one who mostly speaks where it stands; the noun then
// counts as evidence for them in a second reading. Where the text has more than
// one of a kind, the old ferryman counts before the ferryman. It stays silent for nouns
// that stand beside fewer than three turns, and for candidates who have less
// than half of a noun's turns.
func (s *scene) epithets(turns []turn, read []choice) epithets {
	out := epithets{map[string]int{}, map[epithet]int{}}
	for i, c := range read {
		if c.candidate == none {
			continue
		}
		for _, noun := range s.epithet(&turns[i]) {
			out.all[noun]++
			out.by[epithet{noun, turns[i].candidates[c.candidate]}]++
		}
	}
	return out
}

// epithet is a noun as what the text calls an entity.
type epithet struct {
	noun   string
	entity int
}

// epithets counts the turns beside whose cue a noun stands, all and by speaker.
type epithets struct {
	all map[string]int
	by  map[epithet]int
}

// addEpithets adds the evidence of the epithets to that of the turns.
func (s *scene) addEpithets(turns []turn, counts epithets) {
	for i := range turns {
		for _, noun := range s.epithet(&turns[i]) {
			all := counts.all[noun]
			if all < 3 {
				continue
			}
			for k, e := range turns[i].candidates {
				if n := counts.by[epithet{noun, e}]; 2*n >= all {
					turns[i].evidence[k] += weightEpithet * n / all
				}
			}
			break
		}
	}
}

// epithet gives what the nominal beside the cue of a turn calls its speaker, the
// fullest first: "old gentleman", "gentleman". It is empty where there is none.
func (s *scene) epithet(t *turn) []string {
	if t.known != none || t.source == none || s.set.Mentions[t.source].Kind != mention.Nominal {
		return nil
	}
	x := &s.set.Mentions[t.source]
	noun := strings.ToLower(s.text.Form(x.Head))
	if x.Head-1 <= x.Tokens.First {
		return []string{noun}
	}
	return []string{strings.ToLower(s.text.Form(x.Head-1)) + " " + noun, noun}
}

// generic reports whether a nominal says no more of someone than sex, age or
// kinship: the girl, her mother, the other. Those have a name as a rule.
func (s *scene) generic(m int) bool {
	noun := strings.ToLower(s.text.Form(s.set.Mentions[m].Head))
	if vague()[noun] {
		return true
	}
	r, ok := s.lexicon.Role(noun)
	return ok && r.Class != lexicon.Office
}
