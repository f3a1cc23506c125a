package attribution

import (
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/reporting"
	"github.com/seed-761fda18/whosaid/quotes"
)

// continued reads a paragraph of one speaker.
//
// The reading problem: a paragraph names its speaker once, and goes on to quote
// without a cue.
//
//	"The well ran dry," Holm said. The crew dug on. "We had no choice."
//
// The nearest quotation of the paragraph with a source, before or else behind,
// gives the speaker. It stays silent where another person acts between the two,
// and for words that are not between marks.
func continued(s *scene, i int) (answer, bool) {
	if !s.floats(i) {
		return answer{}, false
	}
	if a, ok := s.backwards(i); ok {
		return a, true
	}
	return s.forwards(i)
}

// floats reports whether the quotation has words between marks, no source, and
// stands in no other quotation.
func (s *scene) floats(i int) bool {
	q := &s.quotations[i]
	return q.Source.Len() == 0 && q.Parent < 0 && q.Kind != reporting.Indirect && len(q.Regions) > 0
}

// backwards gives the speaker of the quotation before, in the same paragraph.
func (s *scene) backwards(i int) (answer, bool) {
	k := i - 1
	for k >= 0 && s.quotations[k].Parent >= 0 {
		k--
	}
	if k < 0 || len(s.answers[k].entities) != 1 || s.paragraph(i) != s.paragraphOf(s.end(k)-1) {
		return answer{}, false
	}
	a := s.answers[k]
	return s.carried(a.entities[0], a.mention, a.confidence, document.Range{First: s.end(k), End: s.start(i)})
}

// forwards gives the speaker of the next quotation of the paragraph, where it
// stands beside its cue.
func (s *scene) forwards(i int) (answer, bool) {
	for k := i + 1; k < len(s.quotations) && k < i+4 && s.paragraph(k) == s.paragraph(i); k++ {
		l := s.link(s.sources[k])
		if s.quotations[k].Parent >= 0 || l.Entity == none {
			continue
		}
		return s.carried(l.Entity, s.naming(l.Entity, s.sources[k]), confidence(l.Grade), document.Range{First: s.end(i), End: s.start(k)})
	}
	return answer{}, false
}

// carried gives the answer that carries a speaker over the words between two
// quotations, unless another person acts in them or the speaker is a text.
func (s *scene) carried(entity, m int, c quotes.Confidence, between document.Range) (answer, bool) {
	if s.world.Entities[entity].Type == mention.Document {
		return answer{}, false
	}
	for _, other := range s.narrated(between) {
		if e := s.entity(other); e != none && e != entity && s.set.Mentions[other].Subject && s.speaks(e) {
			return answer{}, false
		}
	}
	return answer{entities: []int{entity}, mention: m, confidence: min(c, quotes.High)}, true
}
