package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/sequence"
)

// LinkBits is the logarithm of the number of weights of a [Linker]'s choice.
const LinkBits = 13

// reach is how many candidates are weighed on each side of a span.
const reach = 3

// farthest is the number of tokens beyond which no link reaches.
const farthest = 150

// Linker joins spans into attributions: for each content it chooses the cue,
// and for each cue the source. A choice is that of the candidate of highest
// score; "none" is a candidate of score zero.
type Linker struct {
	Cue    sequence.Chooser // of a content
	Source sequence.Chooser // of a cue
}

// attribution is spans that belong together. Cue and source are empty where
// there are none.
type attribution struct {
	content     []document.Range
	cue, source document.Range
}

// linking is the state of the linking of the spans of one paragraph.
type linking struct {
	t     *analysis.Text
	spans []span
	keys  []uint32
}

// link joins the spans of a paragraph, which are in order, into attributions,
// in the order of their first contents.
func (l *Linker) link(out []attribution, t *analysis.Text, spans []span) []attribution {
	if len(spans) == 0 {
		return out
	}
	k := linking{t: t, spans: spans, keys: make([]uint32, 0, 24)}
	byCue := make(map[int]int, 4)
	for i, s := range spans {
		if s.role != Content {
			continue
		}
		cue := k.choose(&l.Cue, i, CueRole)
		if at, ok := byCue[cue]; ok && cue >= 0 {
			out[at].content = append(out[at].content, s.Range)
			continue
		}
		a := attribution{content: []document.Range{s.Range}}
		if cue >= 0 {
			byCue[cue] = len(out)
			a.cue = spans[cue].Range
			if source := k.choose(&l.Source, cue, SourceRole); source >= 0 {
				a.source = spans[source].Range
			}
		}
		out = append(out, a)
	}
	return out
}

// choose gives the index of the span of the wanted role that span i is linked
// to, -1 for none.
func (k *linking) choose(c *sequence.Chooser, i int, want Role) int {
	best, top := -1, float32(0)
	k.candidates(i, want, func(j int, keys []uint32) {
		if v := c.Score(keys); v > top {
			best, top = j, v
		}
	})
	return best
}

// candidates calls visit with each span of the wanted role near span i and the
// features of the link.
func (k *linking) candidates(i int, want Role, visit func(j int, keys []uint32)) {
	for _, step := range [2]int{-1, 1} {
		seen := 0
		for j := i + step; j >= 0 && j < len(k.spans) && seen < reach; j += step {
			if k.distance(i, j) > farthest {
				break
			}
			if k.spans[j].role != want {
				continue
			}
			seen++
			visit(j, k.features(i, j, seen))
		}
	}
}

// distance gives the number of tokens between two spans.
func (k *linking) distance(i, j int) int {
	if i > j {
		i, j = j, i
	}
	return k.spans[j].First - k.spans[i].End
}

// features gives the features of the link between two spans, the nth candidate
// on its side.
func (k *linking) features(i, j, nth int) []uint32 {
	a, b := k.spans[i], k.spans[j]
	side := uint32(0)
	if j > i {
		side = 1
	}
	cue := a
	if b.role == CueRole {
		cue = b
	}
	path, spansBetween, stops := k.path(min(i, j), max(i, j))
	head := hash(k.t.Form(cue.First))
	quoted := uint32(0)
	if k.t.Quoted(a.First) {
		quoted = 1
	}
	if k.t.Quoted(b.First) {
		quoted |= 2
	}
	tags := uint32(k.t.Tags[cue.First])<<8 | uint32(k.t.Tags[cue.End-1])
	m := mixer{keys: k.keys[:0]}
	m.put(side)
	m.two(side, uint32(nth))
	m.two(side, uint32(bucket(k.distance(i, j))))
	m.two(side, path)
	m.two(side<<8|uint32(nth), spansBetween)
	m.two(side, stops)
	m.two(side<<2|quoted, path)
	m.two(side<<2|quoted, stops<<8|uint32(nth))
	m.two(side, head)
	m.two(side, tags)
	m.two(side<<8|uint32(nth), tags)
	m.two(side, tags*31+path)
	m.two(side<<8|stops, head)
	m.two(side, uint32(k.t.Tags[a.First])<<16|uint32(k.t.Tags[b.First])<<8|uint32(k.t.Tags[b.End-1]))
	m.two(side, hash(k.t.Form(b.First)))
	arc := k.arc(a, b)
	m.two(side, arc)
	m.two(arc, path)
	m.two(arc, uint32(nth))
	k.keys = m.keys
	return m.keys
}

// arc describes how two spans hang together in the parse: which of them holds the
// head of the other, or the head's head, by what relation, and 0 where neither
// does.
func (k *linking) arc(a, b span) uint32 {
	x, y := k.root(a), k.root(b)
	up, over := k.t.Arcs[x].Head, k.t.Arcs[y].Head
	switch {
	case holds(a, over):
		return 1<<8 | uint32(k.t.Arcs[y].Rel)
	case holds(b, up):
		return 2<<8 | uint32(k.t.Arcs[x].Rel)
	case up >= 0 && up == over:
		return 3<<8 | uint32(k.t.Arcs[x].Rel)<<16 | uint32(k.t.Arcs[y].Rel)
	case over >= 0 && holds(a, k.t.Arcs[over].Head):
		return 4<<8 | uint32(k.t.Arcs[y].Rel)<<16 | uint32(k.t.Arcs[over].Rel)
	case up >= 0 && holds(b, k.t.Arcs[up].Head):
		return 5<<8 | uint32(k.t.Arcs[x].Rel)<<16 | uint32(k.t.Arcs[up].Rel)
	}
	return 0
}

// root gives the first token of a span whose head stands outside it.
func (k *linking) root(s span) int {
	for i := s.First; i < s.End; i++ {
		if !holds(s, k.t.Arcs[i].Head) {
			return i
		}
	}
	return s.First
}

// holds reports whether a token stands in a span.
func holds(s span, token int32) bool { return int(token) >= s.First && int(token) < s.End }

// path describes what stands between two spans: the hash of the roles and
// punctuation met, the number of spans and the number of sentence ends.
func (k *linking) path(i, j int) (path, between, stops uint32) {
	from, to := k.spans[i].End, k.spans[j].First
	last, length := uint32(0), 0
	add := func(v uint32) {
		if v != last && length < 9 {
			path, last = path*131+v, v
			length++
		}
	}
	next := i + 1
	for at := from; at < to; at++ {
		if next < j && at >= k.spans[next].First {
			last = 0
			add(20 + uint32(k.spans[next].role))
			between++
			at = k.spans[next].End - 1
			next++
			continue
		}
		if k.t.Tokens[at].Sentence != k.t.Tokens[max(at-1, 0)].Sentence {
			stops++
			add(30)
		}
		switch c := class(k.t, at); {
		case c != classWord:
			add(1 + uint32(c))
		case k.t.Tags[at].Verb():
			add(40)
		default:
			add(41)
		}
	}
	if k.t.Tokens[k.spans[j].First].Sentence != k.t.Tokens[max(k.spans[j].First-1, 0)].Sentence {
		stops++
	}
	return path, between, min(stops, 3)
}
