package tagger

import "github.com/seed-761fda18/whosaid/internal/perceptron"

// margin is the number of empty tokens on either side of a sentence, so that the
// features of its first and last words need no cases.
const margin = 2

// token is a word with its figures, its entry in the lexicon and its tag.
type token struct {
	perceptron.Word
	entry
}

// sentence is the working space for one sentence.
type sentence struct {
	tokens []token
}

// read fills the space with a sentence. Words with one tag only get it here, the
// others None.
func (s *sentence) read(lex *lexicon, words []string) {
	n := len(words) + 2*margin
	if cap(s.tokens) < n {
		s.tokens = make([]token, n, n+n/2)
	}
	s.tokens = s.tokens[:n]
	for i := range margin {
		s.tokens[i] = token{}
		s.tokens[n-1-i] = token{}
	}
	for i, w := range words {
		t := &s.tokens[i+margin]
		t.Word.Read(w)
		t.entry = lex.find(&t.Word)
	}
}

// templates is the number of features of one decision.
const templates = 40

// keys sets the features of the word at place i, whose two predecessors have
// their tags.
func (s *sentence) keys(i int, keys *[templates]uint32) {
	t := s.tokens[i-2 : i+3 : i+3]
	a, b, w, y, z := &t[0], &t[1], &t[2], &t[3], &t[4]
	t1 := uint32(b.tag)
	t2 := uint32(a.tag) | t1<<8
	form := uint32(w.Case)
	if w.Digit {
		form |= 4
	}
	if w.Hyphen {
		form |= 8
	}
	first := uint32(0)
	if b.Length == 0 {
		first = 16
	}
	*keys = [templates]uint32{
		perceptron.Key(1, w.Exact),
		perceptron.Key(2, w.Lower),
		perceptron.Key(3, w.Tail(1)),
		perceptron.Key(4, w.Tail(2)),
		perceptron.Key(5, w.Tail(3)),
		perceptron.Key(6, w.Tail(4)),
		perceptron.Key2(7, w.Tail(3), form|first),
		perceptron.Key(8, w.Prefix),
		perceptron.Key(9, w.Prefix&0xFFFF),
		perceptron.Key(10, w.Shape),
		perceptron.Key2(11, form|first, t1),
		perceptron.Key(12, t1),
		perceptron.Key(13, t2),
		perceptron.Key2(14, t1, w.Lower),
		perceptron.Key2(15, t2, w.Lower),
		perceptron.Key2(16, t2, w.class),
		perceptron.Key(17, b.Lower),
		perceptron.Key(18, a.Lower),
		perceptron.Key(19, y.Lower),
		perceptron.Key(20, z.Lower),
		perceptron.Key(21, b.Tail(3)),
		perceptron.Key(22, y.Tail(3)),
		perceptron.Key2(23, uint32(b.Case), form),
		perceptron.Key2(24, uint32(y.Case), form),
		perceptron.Key2(25, b.Lower, w.Lower),
		perceptron.Key2(26, w.Lower, y.Lower),
		perceptron.Key2(27, t1, y.Lower),
		perceptron.Key(28, w.class),
		perceptron.Key2(29, w.class, y.class),
		perceptron.Key3(30, w.class, y.class, t1),
		perceptron.Key3(31, w.class, y.class, z.class),
		perceptron.Key2(32, y.class, z.class),
		perceptron.Key(33, w.cluster),
		perceptron.Key(34, b.cluster),
		perceptron.Key(35, y.cluster),
		perceptron.Key2(36, w.cluster, y.cluster),
		perceptron.Key2(37, b.cluster, w.cluster),
		perceptron.Key2(38, w.class, b.Lower),
		perceptron.Key2(39, w.class, y.Lower),
		perceptron.Key3(40, w.Tail(2), t1, y.class),
	}
}
