package marks

import (
	"slices"
)

// maxDepth is how deep regions may nest, and width how many readings are kept
// from one mark to the next.
const (
	maxDepth = 4
	width    = 8
)

// settleAfter is how many marks are read before the cheapest reading is taken
// for good at the next edge of a paragraph where it leads clearly, forceAfter
// how many where it does not, and cutAfter how many, twice as many without a
// lead, where no edge comes. lead is what counts as clear.
const (
	settleAfter = 64
	forceAfter  = 1024
	cutAfter    = 2048
	lead        = 20
)

// action is the part that a reading gives to a mark or an edge of a paragraph.
type action uint8

// The parts of marks and of edges.
const (
	skip  action = iota // no quotation mark
	open                // opens a region
	shut                // closes the innermost open region
	renew               // opens a region, the one of the same style having been left unclosed
	halt                // an edge that open regions do not pass
	carry               // an edge that they do pass
)

// state is a reading of the marks so far: the marks that are open, outermost
// first, and the way that led there.
type state struct {
	cost  int32
	step  int32 // the last step of the reading, -1 for none
	depth int8
	stack [maxDepth]int32 // indices of marks
	// signature tells rows of open marks apart by their characters.
	signature uint32
}

// push gives the state with one more open mark.
func (st state) push(i int32, m *mark) state {
	st.stack[st.depth] = i
	st.depth++
	st.signature = st.signature<<8 | uint32(m.id)
	return st
}

// pop gives the state without its n innermost open marks.
func (st state) pop(n int8) state {
	st.depth -= n
	st.signature >>= 8 * uint(n)
	return st
}

// step is what a reading does with one mark or edge.
type step struct {
	from   int32 // the step before
	action action
	drop   int8 // how many open regions are left unclosed first
}

// search finds the cheapest reading of a row of marks and of the edges of
// paragraphs between them.
type search struct {
	marks []mark
	known int // how many of them are left open by the row before
	steps []step
	beam  []state
	next  []state
	parts []step
}

// reset begins a new row.
func (s *search) reset() {
	s.marks, s.steps, s.known = s.marks[:0], s.steps[:0], 0
	s.beam = append(s.beam[:0], state{step: -1})
}

// idle reports whether nothing has been read since reset and nothing is open.
func (s *search) idle() bool { return len(s.marks) == 0 }

// read adds a mark.
func (s *search) read(m mark) {
	s.marks = append(s.marks, m)
	for _, st := range s.beam {
		s.extend(st, int32(len(s.marks)-1))
	}
	s.turn()
}

// edge adds the end of a paragraph, before token. goesOn says whether the next
// paragraph opens with a mark of a style, and near whether no blank line
// divides the two.
func (s *search) edge(token int, goesOn func(Style) bool, near bool) {
	s.marks = append(s.marks, mark{token: token, edge: true})
	for _, st := range s.beam {
		var stop, pass int32
		for _, k := range st.stack[:st.depth] {
			stop += unclosed
			if goesOn(s.marks[k].style) {
				stop += continued - unclosed
			}
			pass += carrying(s.marks[k].style, near)
		}
		s.add(st.pop(st.depth), stop, step{from: st.step, action: halt})
		if st.depth > 0 {
			s.add(st, pass, step{from: st.step, action: carry})
		}
	}
	s.turn()
}

// settled reports whether the row may end at the edge just read.
func (s *search) settled() bool {
	if s.beam[0].depth > 0 {
		return len(s.marks) >= forceAfter
	}
	return s.clear() && (len(s.beam) == 1 || len(s.marks) >= settleAfter) || len(s.marks) >= forceAfter
}

// clear reports whether the cheapest reading leads clearly.
func (s *search) clear() bool {
	return len(s.beam) == 1 || s.beam[1].cost >= s.beam[0].cost+lead
}

// full reports whether the row must be cut inside its paragraph.
func (s *search) full() bool {
	return len(s.marks) >= 2*cutAfter || len(s.marks) >= cutAfter && s.clear()
}

// cut begins a new row with the marks that the cheapest reading leaves open.
func (s *search) cut() {
	st := s.beam[0]
	var left [maxDepth]mark
	for n, k := range st.stack[:st.depth] {
		left[n], st.stack[n] = s.marks[k], int32(n)
	}
	s.reset()
	s.marks, s.known = append(s.marks, left[:st.depth]...), int(st.depth)
	st.step = -1
	s.beam[0] = st
}

// closed gives the cheapest reading that leaves nothing open behind the edge just
// read. Where all readings that are kept go on beyond it, that is the cheapest of
// them, ended there.
func (s *search) closed() state {
	for _, st := range s.beam {
		if st.depth == 0 {
			return st
		}
	}
	st := s.beam[0]
	s.steps = append(s.steps, step{from: s.steps[st.step].from, action: halt})
	st = st.pop(st.depth)
	st.step = int32(len(s.steps) - 1)
	return st
}

// reading gives the part of each mark and edge in the reading that led to a state.
func (s *search) reading(st state) []step {
	at := st.step
	n := len(s.marks) - s.known
	s.parts = slices.Grow(s.parts[:0], n)[:n]
	for i := len(s.parts) - 1; i >= 0; i-- {
		s.parts[i] = s.steps[at]
		at = s.parts[i].from
	}
	return s.parts
}

// extend adds the readings that give mark i a part after the reading st.
func (s *search) extend(st state, i int32) {
	m := &s.marks[i]
	for drop := int8(0); drop < st.depth; drop++ {
		k := st.stack[st.depth-1-drop]
		if s.marks[k].style != m.style {
			if drop == 0 && m.style <= Single && s.marks[k].style <= Single {
				s.add(st.pop(1), m.close+otherStyle, step{st.step, shut, 0})
			}
			continue
		}
		to := st.pop(drop + 1)
		s.add(to, m.close+s.mismatch(k, m)+abandoned*int32(drop), step{st.step, shut, drop})
		s.add(to.push(i, m), m.open+abandoned*int32(drop+1), step{st.step, renew, drop + 1})
		break
	}
	if st.depth < maxDepth && m.open < never {
		s.add(st.push(i, m), m.open+s.nesting(st, m), step{st.step, open, 0})
	}
	s.add(st, m.none, step{st.step, skip, 0})
}

// add puts a reading among the next ones, which are the cheapest in order of
// cost, one for each row of open marks.
func (s *search) add(to state, cost int32, by step) {
	to.cost += cost
	n := len(s.next)
	for k := range s.next {
		if s.next[k].signature == to.signature {
			if s.next[k].cost <= to.cost {
				return
			}
			n = k
			break
		}
	}
	if n == width {
		if n--; s.next[n].cost <= to.cost {
			return
		}
	}
	if n == len(s.next) {
		s.next = append(s.next, state{})
	}
	for ; n > 0 && s.next[n-1].cost > to.cost; n-- {
		s.next[n] = s.next[n-1]
	}
	to.step = int32(len(s.steps))
	s.steps = append(s.steps, by)
	s.next[n] = to
}

// nesting gives the extra cost of opening a region inside one of its style.
func (s *search) nesting(st state, m *mark) int32 {
	for k := st.depth - 1; k >= 0; k-- {
		o := &s.marks[st.stack[k]]
		switch {
		case o.style != m.style:
			if st.depth >= 2 {
				return 0
			}
		case m.style == Single:
			return singleNested
		case m.style == Corner || m.style == Angle:
			return 5
		case o.r == m.r:
			return sameNested
		default:
			return closeNested
		}
	}
	return 0
}

// mismatch gives the cost of closing the region that mark k opens with m. It is
// negative where the shape of m, dear by itself, is right for this partner, as
// in „Geh“ and »geh«.
func (s *search) mismatch(k int32, m *mark) int32 {
	o := s.marks[k]
	for _, r := range partners[o.r] {
		if r == m.r {
			return -m.turned
		}
	}
	if m.style == Corner {
		return wrongShape
	}
	return otherGlyph
}

// turn makes the next readings the present ones. Costs count from the cheapest,
// so that they stay small however long the text is.
func (s *search) turn() {
	s.beam, s.next = s.next, s.beam[:0]
	rest := s.beam[0].cost
	for i := range s.beam {
		s.beam[i].cost -= rest
	}
}
