package coref

import (
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/parser"
)

// syntax appends what the parse says of the candidate's last mention o, and of the
// pronoun m beside it: whether o is the subject, the object or a modifier, and
// whether both stand alike.
//
// The reading problem: in "The club sold the hall because it was damp" and "The
// club left the hall because it was broke" only the words tell what "it" is, but
// mostly it is what stands where the pronoun stands. It is silent for he and she, who
// are told of through whole scenes: the places of words in their sentences add nothing.
func (r *resolver) syntax(dst []feature, m, o *mention.Mention) []feature {
	a, b := r.arc(o), r.arc(m)
	place := placeOf(a.Rel)
	dst = append(dst, place)
	if place != elsewhere && place == placeOf(b.Rel) {
		dst = append(dst, samePlace)
	}
	if a.Head >= 0 && a.Head == b.Head {
		dst = append(dst, sameGovernor)
	}
	if place == asSubject && a.Head >= 0 {
		switch r.text.Arcs[a.Head].Rel {
		case parser.Root, parser.Conj, parser.Parataxis:
		default:
			dst = append(dst, inSubclause)
		}
	}
	return dst
}

// longestClimb is how many arcs inside a mention are followed at most.
const longestClimb = 6

// arc gives the arc by which a mention hangs on a word outside it: that of its head
// word, or of the word of the mention that this one hangs on.
func (r *resolver) arc(m *mention.Mention) parser.Arc {
	a := r.text.Arcs[m.Head]
	for range longestClimb {
		if int(a.Head) < m.Tokens.First || int(a.Head) >= m.Tokens.End {
			break
		}
		a = r.text.Arcs[a.Head]
	}
	return a
}

// placeOf gives the feature for a relation that a mention stands in.
func placeOf(rel parser.Rel) feature {
	switch rel {
	case parser.Nsubj, parser.NsubjPass, parser.NsubjOuter:
		return asSubject
	case parser.Obj, parser.Iobj:
		return asObject
	case parser.Obl, parser.OblAgent, parser.OblUnmarked:
		return asOblique
	case parser.NmodPoss:
		return asOwner
	case parser.Nmod, parser.Appos:
		return asModifier
	case parser.Root:
		return asRoot
	}
	return elsewhere
}
