package coref

import (
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/parser"
)

// askedLead is what it counts for he or she who speaks that "I" have just spoken to
// somebody: who is asked answers.
const askedLead = 3000

// favourAsked adds to the weight of the one to whom the first person has spoken in the
// sentence before pronoun i, or in its own, and reports whether there is one.
//
// The reading problem: who is told of for long weighs more than who has just been
// asked.
//
//	My grandmother never told me. I asked my mother. She said it was long ago.
//
// It stays silent where another asks, who may be the one meant, where a pronoun stands
// for the one who is asked, which tells no more than the one that answers, and for a
// pronoun that is no source.
func (r *resolver) favourAsked(i int) bool {
	if r.sourceOf[i] == 0 {
		return false
	}
	asked := false
	for k := range r.cands {
		st := &r.state[r.cands[k].Entity]
		last := max(st.last, st.lastQuoted)
		if last < 0 || r.sentence(i)-r.sentence(last) > 1 || r.set.Mentions[last].Kind == mention.Pronoun || !r.spokenToByMe(last) {
			continue
		}
		r.cands[k].score += askedLead
		asked = true
	}
	return asked
}

// spokenToByMe reports whether a mention is the object of a verb of telling, or stands
// behind its "to", and the first person is the subject of that or of the verb that it
// is joined to.
func (r *resolver) spokenToByMe(i int) bool {
	o := &r.set.Mentions[i]
	arc := r.arc(o)
	verb := int(arc.Head)
	if verb < 0 {
		return false
	}
	v, ok := r.text.Lexicon.Verb(r.text.Word(verb))
	switch arc.Rel {
	case parser.Obj, parser.Iobj:
		ok = ok && v.Addressee
	case parser.Obl:
		ok = ok && o.Tokens.First > 0 && r.text.Form(o.Tokens.First-1) == "to"
	default:
		ok = false
	}
	if !ok {
		return false
	}
	joined := -1
	if a := r.text.Arcs[verb]; a.Rel == parser.Conj {
		joined = int(a.Head)
	}
	for j := i - 1; j >= 0 && j > i-maxBeforeObject && r.sameSentence(i, j); j-- {
		m := &r.set.Mentions[j]
		if a := r.text.Arcs[m.Head]; m.Grammar == mention.First && a.Rel == parser.Nsubj && (int(a.Head) == verb || int(a.Head) == joined) {
			return true
		}
	}
	return false
}

// maxBeforeObject is how many mentions before an object are searched for the subject.
const maxBeforeObject = 6
