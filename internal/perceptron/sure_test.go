package perceptron

import (
	"maps"
	"testing"
)

// TestSure counts answers and asks for those that are sure: often enough, and
// always the same.
func TestSure(t *testing.T) {
	s := NewSure(4)
	for key, counts := range map[uint32][4]int{
		1: {0, 0, 10, 0},    // sure
		2: {0, 0, 9, 0},     // too few
		3: {0, 9999, 0, 1},  // one of them is another
		4: {0, 11, 0, 0},    // sure
		5: {0, 0, 0, 20000}, // sure
		6: {50, 0, 0, 0},    // no answer
	} {
		for answer, n := range counts {
			for range n {
				s.Count(key, answer)
			}
		}
	}
	if got, want := s.Answers(10), map[uint32]uint16{1: 2, 4: 1, 5: 3}; !maps.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// TestMap looks keys up that are there and one that is not, through a file.
func TestMap(t *testing.T) {
	of := map[uint32]uint16{1: 7, 1 << 31: 8, 1<<32 - 1: 9}
	file := string(Seal(AppendMap(nil, of)))
	r, err := Open(file)
	if err != nil {
		t.Fatal(err)
	}
	read, made := r.Map(9), NewMap(of)
	for _, key := range []uint32{1, 2, 1 << 31, 1<<32 - 1} {
		if a, b, want := read.Find(key), made.Find(key), uint32(of[key]); a != want || b != want {
			t.Errorf("%d: %d and %d, want %d", key, a, b, want)
		}
	}
	r, _ = Open(file)
	if r.Map(8); r.Err() == nil {
		t.Error("a number above the bound: no error")
	}
}
