package parser

import "github.com/seed-761fda18/whosaid/internal/tagger"

// climbs bounds the steps up a tree from one mark, so that a sentence of a hundred
// thousand words stays linear.
const climbs = 64

// hangMarks gives punctuation the heads that Universal Dependencies prescribe,
// once the words have theirs: a mark hangs on the unit that it belongs to, as high
// as no arc is crossed.
//
//	He left .                     the period on left, the root
//	In May , he left .            the comma on May, the unit that it closes
//	He met Ana , the mayor , ...  the first comma on mayor, the unit that it opens
//	Ana , the mayor , left        the second on Ana, whose unit it closes
//	red , green and blue          the comma on green, the conjunct that it opens
//	well - known                  the hyphen on well
//	( see below )                 both brackets on see, the head of what is inside
func (s *state) hangMarks() {
	s.open = s.open[:0]
	for i := range s.points {
		p := &s.points[i]
		prev, next := p.gap, p.gap+1
		switch p.tag {
		case tagger.LeftBracket, tagger.OpenQuote:
			s.open = append(s.open, int32(i))
			p.head = s.opened(next)
		case tagger.RightBracket, tagger.CloseQuote:
			p.head = s.climb(prev, 0, next)
			s.closePair(i)
		case tagger.Comma, tagger.Colon:
			p.head = s.between(p.gap)
		case tagger.HYPH:
			p.head = s.joint(p.gap)
		default:
			p.head = s.climb(prev, 0, next)
		}
		if p.head == 0 {
			p.head = s.climb(1, 0, s.n+1)
		}
	}
}

// climb goes from word i up the tree as long as the heads lie between from and to,
// both excluded. It returns 0 if i itself does not.
func (s *state) climb(i, from, to int32) int32 {
	if i <= from || i >= to {
		return 0
	}
	for range climbs {
		head := s.nodes[i].head
		if head <= from || head >= to {
			break
		}
		i = head
	}
	return i
}

// closePair hangs the closing mark i and the opening one that it answers on the
// head of what stands between them.
func (s *state) closePair(i int) {
	p := &s.points[i]
	for k := len(s.open) - 1; k >= 0 && k >= len(s.open)-4; k-- {
		o := &s.points[s.open[k]]
		if (o.tag == tagger.OpenQuote) == (p.tag == tagger.CloseQuote) {
			s.open = s.open[:k]
			if head := s.climb(o.gap+1, o.gap, p.gap+1); head != 0 {
				o.head, p.head = head, head
			}
			return
		}
	}
}

// between returns the head of a comma, a colon or a dash with gap words before it:
// the lower one of the unit that it opens and the unit that it closes. No mark
// hangs above another one in the unit that it opens.
func (s *state) between(gap int32) int32 {
	opened := s.opened(gap + 1)
	closed := s.climb(gap, 0, gap+1)
	if closed == 0 || opened != 0 && s.nodes[opened].head <= gap {
		return s.upToMark(gap+1, opened)
	}
	return closed
}

// opened goes from the word next up the tree as long as the whole unit stands at
// or behind it, and returns where it comes to, 0 if there is no such word.
func (s *state) opened(next int32) int32 {
	if next > s.n {
		return 0
	}
	top := next
	for range climbs {
		head := s.nodes[top].head
		if head < next || head > s.n || s.leftEdge(head) < next {
			break
		}
		top = head
	}
	return top
}

// leftEdge returns the first word of the unit of node k.
func (s *state) leftEdge(k int32) int32 {
	for range climbs {
		first := s.nodes[k].left[0]
		if first == 0 {
			break
		}
		k = first
	}
	return k
}

// upToMark goes from the word next up the tree to opened, but over no mark: at
// She left , and , as ever , he stayed the first comma hangs on and, since the
// second is between that and its head.
func (s *state) upToMark(next, opened int32) int32 {
	for next != opened {
		head := s.nodes[next].head
		if marksBetween(&s.nodes[next], &s.nodes[head]) != 0 {
			break
		}
		next = head
	}
	return next
}

// joint returns the head of a hyphen with gap words before it: the word in front,
// or the one behind, if that hangs on the front one or is a small word that joins.
//
//	a well - known pier     the hyphen on well
//	ten - odd boats         on odd, if that hangs on ten
//	the up - and - coming   both on and
func (s *state) joint(gap int32) int32 {
	next := gap + 1
	front := s.climb(gap, 0, next)
	if next > s.n {
		return front
	}
	d := &s.nodes[next]
	hangs := d.head <= gap && s.leftEdge(next) == next
	if front == 0 || hangs || d.head > next && joins(tagger.Tag(d.tag)) {
		return next
	}
	return front
}

// joins reports whether a tag is that of the small words that stand between two
// hyphens.
func joins(t tagger.Tag) bool {
	return t == tagger.IN || t == tagger.RP || t == tagger.TO || t == tagger.CC
}
