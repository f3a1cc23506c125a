package coref

// level reports whether two persons fit the pronoun beside a cue so equally that
// only what they say could tell them apart.
//
// The reading problem: one sentence brings in two, and the next goes on with "he".
//
//	John Dahl met Peter Frey. "The deal is done," he said.
//
// Both are names, named once, in the sentence before, and joined by "and" or by
// one verb. It stays silent where the text has more of one of them, and where one
// only belongs to something that the other has or does ("John Dahl, who had met
// Peter Frey, left", "John Dahl left the house of Peter Frey").
func (r *resolver) level(i, a, b int) bool {
	x, y := &r.state[a], &r.state[b]
	if r.sourceOf[i] == 0 || !r.ents[a].Named || !r.ents[b].Named || x.seen > 1 || y.seen > 1 || x.last < 0 || y.last < 0 {
		return false
	}
	if !r.sameSentence(x.last, y.last) || r.sentence(i) != r.sentence(x.last)+1 {
		return false
	}
	one, other := &r.set.Mentions[x.last], &r.set.Mentions[y.last]
	if one.Coordination >= 0 && one.Coordination == other.Coordination {
		return true
	}
	verb := r.verbOf(x.last)
	return verb >= 0 && verb == r.verbOf(y.last)
}

// verbOf gives the verb that a mention hangs on, -1 for none.
func (r *resolver) verbOf(i int) int {
	t := r.set.Mentions[i].Tokens
	for k := t.First; k < t.End; k++ {
		if h := int(r.text.Arcs[k].Head); h >= 0 && (h < t.First || h >= t.End) && r.text.Tags[h].Verb() {
			return h
		}
	}
	return -1
}
