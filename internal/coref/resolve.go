package coref

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/reporting"
)

// resolver is what the steps of [Resolve] share.
type resolver struct {
	set   *mention.Set
	text  *analysis.Text
	qs    []reporting.Quotation
	ents  []Entity
	state []state
	links []Link

	names  names
	byWord map[int32][]int // entities by the words of their names
	alone  map[int32]bool  // given names that stand alone, without honorific
	heads  map[headKey]int // the last entity of a nominal, by head and owner
	roles  map[string][]int
	// acronyms finds bodies by the initials of their names.
	acronyms map[string][]int
	// monograms finds the bearers of names by their initials, in a transcript.
	monograms map[string][]int
	author    int
	ages      map[string]int // the persons of the ages that the text gives, nil before they are read

	weights *Weights
	// choose, where it is set, sees the candidates of each mention that is
	// weighed and may answer in place of the weights: training uses it.
	choose func(mention int, c []Candidate) (int, bool)
	cands  []Candidate // of the mention that is weighed now

	// sourceOf is for each mention 1 + the quotation it is the source of,
	// channelOf 1 + the one that it is the channel of.
	sourceOf, channelOf []int32
	// turns are the quotations that are turns of a transcript, turnOf gives for each
	// quotation 1 + its place among them; nil where there is none.
	turns  []int
	turnOf []int32
	// askedBare says that questions without a label stand between the turns.
	askedBare bool
	recent    []int // entities, the latest mentioned first
	outside   []int // the same, by their mentions outside quotations
	speakers  []int // entities of the last sources, the latest first
}

// state is what the resolver keeps of an entity while it reads.
type state struct {
	// forms are the first maxForms forms of its name, named is how often all of
	// them stand in the text.
	forms []*form
	named int
	// last is the last mention outside quotations, lastQuoted the last inside
	// one; -1 for none.
	last, lastQuoted int
	// told is the last mention by name or noun outside quotations, -1 for none.
	told int
	// nominal is the last mention by a noun, -1 for none.
	nominal int
	// seen counts its mentions so far.
	seen int
	// spoke is the last quotation whose source it was, +1.
	spoke  int
	actor  bool // a name of it stands as a subject or source somewhere in the text
	stated bool // a name of it follows in, at, near or into, as places do
	// nonbinary says that the text calls the person they.
	nonbinary bool
}

// Resolve gathers the mentions of a text into entities. Names come first, in
// the whole text at once, for a name may stand before the fuller one; then all
// other mentions in the order of the text, each with what is known by then; and
// last what stands for the speaker of a quotation.
func Resolve(set *mention.Set, qs []reporting.Quotation) *Entities {
	return newResolver(set, qs).run()
}

// mentionsPerEntity is how many mentions an entity has at least, on the average of
// a text, so that room for all is made once.
const mentionsPerEntity = 3

// newResolver makes a resolver that has read nothing yet.
func newResolver(set *mention.Set, qs []reporting.Quotation) *resolver {
	room := len(set.Mentions)/mentionsPerEntity + 1
	return &resolver{
		ents: make([]Entity, 0, room), state: make([]state, 0, room),
		set: set, text: set.Text, qs: qs, links: make([]Link, len(set.Mentions)),
		names: names{ids: map[string]int32{}, seen: map[string]int32{}}, byWord: map[int32][]int{}, alone: map[int32]bool{},
		heads: map[headKey]int{}, roles: map[string][]int{}, acronyms: map[string][]int{}, monograms: map[string][]int{}, author: -1,
		weights: builtinWeights(),
	}
}

// run takes the steps of [Resolve].
func (r *resolver) run() *Entities {
	for i := range r.links {
		r.links[i].Entity = -1
	}
	r.sources()
	r.readTurns()
	forms := r.forms()
	r.standAlone(forms)
	r.cluster(forms)
	r.defined(forms)
	r.evidence()
	r.genders()
	r.nonbinary()
	for i := range r.set.Mentions {
		r.resolve(i)
		r.note(i)
	}
	r.interview()
	r.answers()
	r.addressed()
	r.narrator()
	r.firstPersons()
	r.finish()
	return &Entities{Set: r.set, Entities: r.ents, Links: r.links}
}

// sources finds for each mention the quotation whose source or channel it is.
func (r *resolver) sources() {
	r.sourceOf = make([]int32, len(r.set.Mentions))
	r.channelOf = make([]int32, len(r.set.Mentions))
	for k := range r.qs {
		if i := r.set.At(r.qs[k].Source); i >= 0 {
			r.sourceOf[i] = int32(k + 1)
		}
		if i := r.set.At(r.qs[k].Channel); i >= 0 {
			r.channelOf[i] = int32(k + 1)
		}
	}
}

// standAlone notes the given names that the text uses alone.
func (r *resolver) standAlone(forms []*form) {
	for _, f := range forms {
		if len(f.words) == 1 && !f.honored {
			r.alone[f.words[0]] = true
		}
	}
}

// resolve links one mention by the rule for its form.
func (r *resolver) resolve(i int) {
	m := &r.set.Mentions[i]
	switch {
	case m.Page:
	case len(m.Members) > 0:
		r.joint(i)
	case r.links[i].Entity >= 0:
	case m.Kind == mention.Name:
		r.ambiguous(i)
	case m.Kind == mention.Nominal:
		r.nominal(i)
	case m.Grammar == mention.Relative:
		r.relative(i)
	case m.Grammar == mention.Indefinite && m.Apposition >= 0 && r.links[m.Apposition].Entity >= 0:
		r.link(i, r.links[m.Apposition].Entity, Explicit, "apposition")
	case m.Grammar == mention.Indefinite:
		r.link(i, r.newEntity(i), High, "indefinite")
	case m.Grammar == mention.Third:
		r.pronoun(i)
	case m.Grammar == mention.First && m.Quotation < 0 && m.Region < 0:
		r.link(i, r.authorEntity(i), High, "author")
	}
}

// link joins a mention to an entity.
func (r *resolver) link(i, e int, g Grade, rule string) {
	r.links[i].Entity, r.links[i].Grade, r.links[i].Rule = e, g, rule
}

// newEntity makes an entity of one mention.
func (r *resolver) newEntity(i int) int {
	m := &r.set.Mentions[i]
	e := len(r.ents)
	r.ents = append(r.ents, Entity{Owner: -1, Main: -1, Gender: m.Gender, Type: m.Type, Number: m.Number, Anonymous: m.Anonymous})
	r.state = append(r.state, state{last: -1, lastQuoted: -1, told: -1, nominal: -1})
	return e
}

// authorEntity gives the entity of the writer, who says "I" outside quotations.
func (r *resolver) authorEntity(i int) int {
	if r.author < 0 {
		r.author = r.newEntity(i)
		r.ents[r.author].Author = true
		r.ents[r.author].Type = mention.Person
		r.ents[r.author].Number = mention.Singular
	}
	return r.author
}

// maxRecent bounds the entities that a pronoun is weighed against.
const maxRecent = 24

// note records that an entity was mentioned, for the pronouns to come.
func (r *resolver) note(i int) {
	e := r.links[i].Entity
	if e < 0 {
		return
	}
	m, st := &r.set.Mentions[i], &r.state[e]
	st.seen++
	if m.Kind == mention.Nominal {
		st.nominal = i
	}
	if m.Quotation >= 0 || m.Region >= 0 {
		st.lastQuoted = i
	} else {
		st.last = i
		if m.Kind != mention.Pronoun {
			st.told = i
		}
	}
	if r.sourceOf[i] > 0 {
		st.spoke = int(r.sourceOf[i])
		r.speakers = front(r.speakers, e)
	}
	r.learn(i, e)
	if m.Grammar != mention.First && m.Grammar != mention.Indefinite {
		r.recent = front(r.recent, e)
		if m.Quotation < 0 && m.Region < 0 {
			r.outside = front(r.outside, e)
		}
	}
}

// front puts an entity first in a list of the latest ones.
func front(list []int, e int) []int {
	k := 0
	for k < len(list) && list[k] != e {
		k++
	}
	switch {
	case k == len(list) && len(list) < maxRecent:
		list = append(list, e)
	case k == len(list):
		k--
	}
	copy(list[1:k+1], list[:k])
	list[0] = e
	return list
}

// learn takes gender, number and role of an entity from one more mention. A
// pronoun teaches nothing about an entity that is often named: its genders were
// counted, and one link may be wrong.
func (r *resolver) learn(i, e int) {
	m, ent := &r.set.Mentions[i], &r.ents[e]
	if m.Kind == mention.Pronoun && r.state[e].named >= manyVotes {
		return
	}
	if ent.Gender == mention.AnyGender && m.Gender != mention.AnyGender && m.Gender != mention.Neuter {
		ent.Gender = m.Gender
	}
	if ent.Type == mention.Unknown && m.Type != mention.Unknown {
		ent.Type = m.Type
	}
	if m.Kind == mention.Name {
		r.holdRole(m, e)
	}
}

// relative links who and which to the mention in front of them.
func (r *resolver) relative(i int) {
	at := r.set.Mentions[i].Tokens.First
	if at > 0 && r.text.Form(at-1) == "," {
		at--
	}
	for j := i - 1; j >= 0 && j > i-8; j-- {
		m := &r.set.Mentions[j]
		if m.Kind == mention.Nominal && m.Type != mention.Person && m.Type != mention.Group && r.set.Mentions[i].Type == mention.Person {
			continue
		}
		if m.Tokens.End <= at && m.Tokens.End >= at-6 && r.links[j].Entity >= 0 && m.Kind != mention.Pronoun {
			if m.Tokens.End == at || m.Coordination < 0 {
				r.link(i, r.links[j].Entity, High, "relative")
				return
			}
		}
	}
}

// joint links a joint mention to an entity of its members, which are linked
// after it; finish fills them in.
func (r *resolver) joint(i int) {
	r.link(i, r.newEntity(i), Explicit, "joint")
}
