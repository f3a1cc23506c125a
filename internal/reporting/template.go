package reporting

// templates appends the features of the token in the middle of a window.
func templates(keys []uint32, w []atoms) []uint32 {
	a, b, c, d, e := &w[margin-2], &w[margin-1], &w[margin], &w[margin+1], &w[margin+2]
	z, y := &w[margin-3], &w[margin+3]
	m := mixer{keys: keys}
	m.put(0)
	for _, x := range []*atoms{z, a, b, c, d, e, y} {
		m.put(x.word)
		m.put(x.tag)
		m.put(x.cue)
	}
	for _, x := range []*atoms{a, b, c, d, e} {
		m.put(x.lemma)
		m.put(x.state)
	}
	m.put(b.suffix)
	m.put(c.suffix)
	m.put(d.suffix)
	m.put(b.shape)
	m.put(c.shape)
	m.put(d.shape)
	m.two(b.tag, c.tag)
	m.two(c.tag, d.tag)
	m.two(a.tag, b.tag)
	m.two(d.tag, e.tag)
	m.two(c.word, b.tag)
	m.two(c.word, d.tag)
	m.two(b.word, c.tag)
	m.two(c.tag, d.word)
	m.two(b.tag<<8|c.tag, d.tag)
	m.two(a.tag<<8|b.tag, c.tag)
	m.two(c.tag<<8|d.tag, e.tag)
	m.two(c.state, c.frame)
	m.two(c.state<<8|b.state, d.state)
	m.two(c.state, c.word)
	m.two(c.state, c.tag)
	m.put(c.left)
	m.put(c.right)
	m.put(c.since)
	m.put(c.until)
	m.two(c.since, c.left)
	m.two(c.until, c.right)
	m.two(c.left, c.right)
	m.two(c.left, c.tag)
	m.two(c.right, c.tag)
	m.two(c.since, c.tag)
	m.two(c.until, c.tag)
	m.two(c.lemma, c.left)
	m.two(c.lemma, c.right)
	m.put(c.verbL)
	m.put(c.verbR)
	m.put(c.sinceV)
	m.put(c.untilV)
	m.two(c.sinceV, c.verbL)
	m.two(c.untilV, c.verbR)
	m.two(c.sinceV, c.tag)
	m.two(c.untilV, c.tag)
	m.two(c.verbL, c.left)
	m.two(c.verbR, c.right)
	m.treeTemplates(b, c, d)
	return m.keys
}

// mixer makes keys of values, each template with a number of its own.
type mixer struct {
	keys     []uint32
	template uint32
}

// put adds the key of one value.
func (m *mixer) put(v uint32) {
	m.template++
	m.keys = append(m.keys, mix(v*0x9e3779b1^m.template*0x85ebca6b))
}

// two adds the key of two values.
func (m *mixer) two(v, w uint32) {
	m.template++
	m.keys = append(m.keys, mix(v*0x9e3779b1^(w+0x7f4a7c15)*0xc2b2ae35^m.template*0x85ebca6b))
}

// mix spreads the bits of a number (the finalizer of MurmurHash3).
func mix(h uint32) uint32 {
	h ^= h >> 16
	h *= 0x85ebca6b
	h ^= h >> 13
	h *= 0xc2b2ae35
	return h ^ h>>16
}

// hash gives the hash of a string (FNV-1a).
func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// spell gives the hash of a word without regard to case, of its ending and of
// its shape.
func spell(w string) (word, suffix, shape uint32) {
	word, suffix = 2166136261, 2166136261
	last := byte(0)
	for i := range len(w) {
		c, s := w[i], byte('o')
		switch {
		case c >= 'A' && c <= 'Z':
			c, s = c|0x20, 'A'
		case c >= 'a' && c <= 'z' || c >= 0x80:
			s = 'a'
		case c >= '0' && c <= '9':
			c, s = '0', '0'
		default:
			s = c
		}
		word = (word ^ uint32(c)) * 16777619
		if len(w)-i <= 3 {
			suffix = (suffix ^ uint32(c)) * 16777619
		}
		if s != last {
			shape = shape*31 + uint32(s)
			last = s
		}
	}
	return word, suffix, shape
}
