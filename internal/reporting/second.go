package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/sequence"
)

// view is what a first reading of a sentence shows from one token.
type view struct {
	label      uint32
	cueL, cueR uint32 // the nearest cue on each side: the word that faces the token
	srcL, srcR uint32 // the nearest source on each side: the tag of its last word
	toCueL     uint32 // how far they are, 0 where there is none
	toCueR     uint32
	toSrcL     uint32
	toSrcR     uint32
	pattern    uint32 // the roles of the sentence in their order
	place      uint32 // the number of its spans before the token
}

// secondMargin is how far beyond its own token the second reading looks for
// labels.
const secondMargin = 2

// again adds to the sequence of a paragraph, just made, what a first reading of
// it shows.
//
// The reading problem: a label sees its neighbours only, but whether words are
// content depends on a cue that may stand thirty words off, and a cue is likelier
// where a source has been found.
//
//	Snow, the warden at the pass told the drivers on Monday, will fall.
func (f *features) again(p document.Range, s *sequence.Sequence, path []sequence.Label) {
	n := p.Len()
	f.views = resize(f.views, n+2*secondMargin)
	clear(f.views)
	body := f.views[secondMargin : secondMargin+n]
	for i, l := range path {
		body[i].label = uint32(l) + 1
	}
	f.spans = spansOf(f.spans[:0], path, 0)
	next := 0
	for from := 0; from < n; {
		to := from
		for to < n && f.t.Tokens[p.First+to].Sentence == f.t.Tokens[p.First+from].Sentence {
			to++
		}
		first := next
		for next < len(f.spans) && f.spans[next].First < to {
			next++
		}
		f.look(body, from, to, f.spans[first:next])
		from = to
	}
	f.more = f.more[:0]
	for i := range n {
		f.more = secondTemplates(f.more, f.views[i:i+2*secondMargin+1], &f.atoms[margin+i])
	}
	s.More, s.MoreWidth = f.more, len(f.more)/max(1, n)
}

// look fills the views of the tokens of one sentence by its spans.
func (f *features) look(body []view, from, to int, spans []span) {
	pattern := uint32(7)
	for _, s := range spans {
		pattern = pattern*31 + uint32(s.role)
	}
	done, cue, src := 0, span{}, span{}
	for i := from; i < to; i++ {
		for done < len(spans) && spans[done].End <= i {
			f.nearer(spans[done], &cue, &src)
			done++
		}
		v := &body[i]
		v.pattern, v.place = pattern, uint32(done)
		if cue.role != 0 {
			v.cueL, v.toCueL = f.atoms[margin+cue.End-1].word, uint32(bucket(i-cue.End))+1
		}
		if src.role != 0 {
			v.srcL, v.toSrcL = f.atoms[margin+src.End-1].tag, uint32(bucket(i-src.End))+1
		}
	}
	done, cue, src = len(spans), span{}, span{}
	for i := to - 1; i >= from; i-- {
		for done > 0 && spans[done-1].First > i {
			done--
			f.nearer(spans[done], &cue, &src)
		}
		v := &body[i]
		if cue.role != 0 {
			v.cueR, v.toCueR = f.atoms[margin+cue.First].word, uint32(bucket(cue.First-i))+1
		}
		if src.role != 0 {
			v.srcR, v.toSrcR = f.atoms[margin+src.End-1].tag, uint32(bucket(src.First-i))+1
		}
	}
}

// nearer takes one more span: a cue or a source is the nearest of its role now.
func (f *features) nearer(s span, cue, src *span) {
	switch s.role {
	case CueRole:
		*cue = s
	case SourceRole:
		*src = s
	}
}

// secondTemplates appends what the second reading adds to the features of the
// token in the middle of a window.
func secondTemplates(keys []uint32, v []view, w *atoms) []uint32 {
	b, c, d := &v[secondMargin-1], &v[secondMargin], &v[secondMargin+1]
	m := mixer{keys: keys, template: secondTemplate}
	for i := range v {
		m.put(v[i].label)
	}
	m.two(b.label<<8|c.label, d.label)
	m.two(c.label, w.word)
	m.two(c.label, w.tag)
	m.two(c.label, c.pattern)
	m.two(c.place, c.pattern)
	m.two(c.label<<8|c.place, c.pattern)
	m.two(c.toCueL, c.cueL)
	m.two(c.toCueR, c.cueR)
	m.two(c.toSrcL, c.srcL)
	m.two(c.toSrcR, c.srcR)
	m.two(c.label, c.toCueL<<8|c.toCueR)
	m.two(c.label, c.toSrcL<<8|c.toSrcR)
	m.two(c.toSrcL<<8|c.toSrcR, c.toCueL<<8|c.toCueR)
	m.two(c.cueL, c.cueR)
	m.two(c.label<<8|c.toCueL, w.since)
	m.two(c.label<<8|c.toCueR, w.until)
	m.two(c.toCueL<<8|c.toCueR, w.tag)
	m.two(c.cueL, w.word)
	m.two(c.cueR, w.word)
	m.two(c.cueL, w.tag)
	m.two(c.cueR, w.tag)
	return m.keys
}

// secondTemplate is the number of the template before the first of the second
// reading.
const secondTemplate = 200
