package parser

// costs returns, for each move, how many arcs of the true tree can no longer be
// reached after it: the dynamic oracle of Goldberg and Nivre (2013) for the
// arc-hybrid system. gold[i] is the head of node i; the root is node n+1.
func (s *state) costs(gold []int32) [numMoves]int {
	var c [numMoves]int
	top := len(s.stack) - 1
	s0, s1, b := s.stack[top], s.stack[top-1], s.next
	for k := bottom; k <= top; k++ {
		under := s.stack[k]
		if gold[under] == b { // b's child on the stack is lost when b covers it
			c[shift]++
		}
		if k < top && gold[b] == under {
			c[shift]++
		}
	}
	if s0 == 0 {
		return c
	}
	for k := b; k <= s.n+1; k++ {
		if k <= s.n && gold[k] == s0 { // s0's children in the buffer are lost with s0
			c[left]++
			c[right]++
		}
		if gold[s0] == k {
			c[right]++
			if k != b {
				c[left]++
			}
		}
	}
	if s1 != 0 && gold[s0] == s1 {
		c[left]++
	}
	return c
}
