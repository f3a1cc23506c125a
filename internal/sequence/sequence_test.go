package sequence

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// small is a scheme of three labels in which 2 may only follow 1 or 2.
var small = Scheme{Labels: 3, Before: [MaxLabels]uint16{0b111, 0b111, 0b110}, First: 0b011}

// random gives a sequence of n positions with random features and edges.
func random(r *rand.Rand, n int) Sequence {
	s := Sequence{Width: 2, MoreWidth: 1}
	for range n {
		s.Keys = append(s.Keys, key(r.IntN(5)), key(5+r.IntN(5)))
		s.More = append(s.More, key(10+r.IntN(3)))
		s.Edges = append(s.Edges, uint8(r.IntN(2)))
	}
	return s
}

// key gives the hash of a feature.
func key(n int) uint32 { return uint32(n+1) * 0x9e3779b1 }

// randomWeights gives weights for the features of [random].
func randomWeights(r *rand.Rand) *Weights {
	w := &Weights{Scheme: small, Transitions: make(Transitions, 2)}
	for n := range 13 {
		w.Keys = append(w.Keys, key(n))
	}
	slices.Sort(w.Keys)
	for range w.Keys {
		w.Counts = append(w.Counts, 1)
		for range Lanes {
			w.Rows = append(w.Rows, float32(r.NormFloat64()))
		}
	}
	for c := range w.Transitions {
		for j := range w.Transitions[c] {
			w.Transitions[c][j] = float32(r.NormFloat64())
		}
	}
	return w
}

// firstScores gives the scores of the first pass.
func firstScores(m *Model, s *Sequence) []float32 {
	var d Decoder
	d.First(m, s)
	return d.scores
}

// paths gives all labellings of a length that the scheme and the evidence
// allow.
func paths(c *Scheme, s *Sequence) [][]Label {
	all := [][]Label{nil}
	for i := range s.Len() {
		var longer [][]Label
		for _, p := range all {
			for l := range Label(c.Labels) {
				if !s.allows(i, l) || i == 0 && c.First>>l&1 == 0 || i > 0 && c.Before[l]>>p[i-1]&1 == 0 {
					continue
				}
				longer = append(longer, append(slices.Clone(p), l))
			}
		}
		all = longer
	}
	return all
}

// score gives the score of a labelling by sums over its positions.
func score(scores []float32, tr Transitions, s *Sequence, p []Label) float64 {
	sum := 0.0
	for i, l := range p {
		if l > 0 {
			sum += float64(scores[i*Lanes+int(l)-1])
		}
		if i > 0 {
			sum += float64(tr[s.Edges[i]][pair(p[i-1], l)])
		}
	}
	return sum
}

// TestDecodeAgainstSearch checks that decoding finds the best of all labellings.
func TestDecodeAgainstSearch(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var d Decoder
	for round := range 200 {
		s := random(r, 1+r.IntN(6))
		if round%3 == 0 {
			for range s.Len() {
				s.Allowed = append(s.Allowed, uint16(0b001|r.IntN(8)))
			}
		}
		m := Pack(randomWeights(r), nil, 64, 1)
		scores := firstScores(m, &s)
		best := math.Inf(-1)
		for _, p := range paths(&small, &s) {
			best = max(best, score(scores, m.first.transitions, &s, p))
		}
		if got := score(scores, m.first.transitions, &s, d.First(m, &s)); math.Abs(got-best) > 1e-4 {
			t.Fatalf("round %d: decoded a labelling of score %g, the best has %g", round, got, best)
		}
	}
}

// TestLatticeAgainstSums checks the partition function and the probabilities of
// labels against sums over all labellings.
func TestLatticeAgainstSums(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for round := range 50 {
		s := random(r, 1+r.IntN(5))
		m := Pack(randomWeights(r), nil, 64, 1)
		all := paths(&small, &s)
		gold := all[r.IntN(len(all))]
		var lt lattice
		lt.refresh(m.first.transitions)
		lt.scores = firstScores(m, &s)
		loss := lt.run(&small, m.first.transitions, &s, gold)
		z, at := 0.0, make([]float64, s.Len()*MaxLabels)
		for _, p := range all {
			e := math.Exp(score(lt.scores, m.first.transitions, &s, p))
			z += e
			for i, l := range p {
				at[i*MaxLabels+int(l)] += e
			}
		}
		want := math.Log(z) - score(lt.scores, m.first.transitions, &s, gold)
		if math.Abs(loss-want) > 1e-6 {
			t.Fatalf("round %d: loss %g, want %g", round, loss, want)
		}
		for i := range s.Len() {
			for l := range Label(small.Labels) {
				if got, want := lt.probability(i, l), at[i*MaxLabels+int(l)]/z; math.Abs(got-want) > 1e-9 {
					t.Fatalf("round %d: label %d at %d has probability %g, want %g", round, l, i, got, want)
				}
			}
		}
	}
}

// TestGradient checks the derivatives of the loss against differences.
func TestGradient(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	s := random(r, 5)
	w := randomWeights(r)
	m := Pack(w, nil, 64, 1)
	gold := paths(&small, &s)[7]
	var lt lattice
	loss := func(scores []float32, tr Transitions) float64 {
		lt.refresh(tr)
		lt.scores = scores
		return lt.run(&small, tr, &s, gold)
	}
	const step = 1e-2
	scores := firstScores(m, &s)
	loss(scores, m.first.transitions)
	var want [][Lanes]float32
	var edges [][MaxLabels * MaxLabels]float32
	for i := range s.Len() {
		want = append(want, lt.gradient(i, gold[i]))
		if i > 0 {
			edges = append(edges, lt.edgeGradient(i, gold))
		}
	}
	for i := range s.Len() {
		for j := range small.Labels - 1 {
			up, down := slices.Clone(scores), slices.Clone(scores)
			up[i*Lanes+j] += step
			down[i*Lanes+j] -= step
			got := (loss(up, m.first.transitions) - loss(down, m.first.transitions)) / (2 * step)
			if math.Abs(got-float64(want[i][j])) > 1e-4 {
				t.Errorf("position %d, label %d: gradient %g, difference %g", i, j+1, want[i][j], got)
			}
		}
	}
	for j := range MaxLabels * MaxLabels {
		sum := 0.0
		for i, g := range edges {
			if s.Edges[i+1] == 1 {
				sum += float64(g[j])
			}
		}
		up, down := slices.Clone(m.first.transitions), slices.Clone(m.first.transitions)
		up[1][j] += step
		down[1][j] -= step
		if got := (loss(scores, up) - loss(scores, down)) / (2 * step); math.Abs(got-sum) > 1e-4 {
			t.Errorf("transition %d: gradient %g, difference %g", j, sum, got)
		}
	}
}

// lessons gives examples in which the first feature tells the label.
func lessons() []Example {
	r := rand.New(rand.NewPCG(7, 8))
	out := make([]Example, 300)
	for i := range out {
		out[i].Sequence = random(r, 1+r.IntN(8))
		before := Label(0)
		for at := range out[i].Len() {
			l := Label(0)
			switch out[i].Keys[at*2] {
			case key(0):
				l = 1
			case key(1):
				if before > 0 {
					l = 2
				}
			}
			out[i].Labels = append(out[i].Labels, l)
			before = l
		}
	}
	return out
}

// options are those with which the tests learn.
var options = Options{Scheme: small, Edges: 2, Least: 2, Epochs: 5, Rate: 0.1, L2: 1e-4, Seed: 1}

// TestLearn checks that what is simple is learned, that a packed model decides
// as it should, and that the same examples give the same file.
func TestLearn(t *testing.T) {
	m := Pack(Learn(lessons(), options), nil, 64, 1)
	var d Decoder
	wrong := 0
	for _, e := range lessons() {
		if !slices.Equal(d.First(m, &e.Sequence), e.Labels) {
			wrong++
		}
	}
	if wrong > 3 {
		t.Errorf("%d of 300 sequences labelled wrong after learning them", wrong)
	}
	if again := Pack(Learn(lessons(), options), nil, 64, 1); string(again.Bytes()) != string(m.Bytes()) {
		t.Error("the same examples gave another model")
	}
	other := options
	other.Seed = 2
	if again := Pack(Learn(lessons(), other), nil, 64, 1); string(again.Bytes()) == string(m.Bytes()) {
		t.Error("another seed gave the same model: the order of examples does not count")
	}
}

// TestPack checks that packed weights are near the exact ones, that features
// without a row score nothing, and that the heaviest features are kept where
// there is too little room.
func TestPack(t *testing.T) {
	w := randomWeights(rand.New(rand.NewPCG(9, 9)))
	s := Sequence{Keys: []uint32{w.Keys[3]}, Width: 1, Edges: []uint8{0}}
	m := Pack(w, nil, 64, 1)
	for j, got := range firstScores(m, &s) {
		if want := w.Rows[3*Lanes+j]; math.Abs(float64(got-want)) > float64(m.first.step) {
			t.Errorf("label %d scores %g, want %g", j+1, got, want)
		}
	}
	s.Keys[0] = key(99)
	if diff := cmp.Diff(make([]float32, Lanes), firstScores(m, &s)); diff != "" {
		t.Errorf("a feature without weights (-want +got)\n%s", diff)
	}
	for j := range Lanes {
		w.Rows[3*Lanes+j] = 9
	}
	s.Keys[0] = w.Keys[3]
	if got := firstScores(Pack(w, nil, 1, 1), &s)[0]; got < 1 {
		t.Errorf("the heaviest feature scores %g in a table of one bucket", got)
	}
}

// TestSecond checks that the second pass scores the features of both tables by
// its own weights and finds the best labelling, and that it gives label 0 where
// there are none.
func TestSecond(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	first, second := randomWeights(r), randomWeights(r)
	first.Keys, first.Counts, first.Rows = first.Keys[:8], first.Counts[:8], first.Rows[:8*Lanes]
	m := Pack(first, second, 64, 64)
	of := newIndex(second.Keys)
	var d Decoder
	for round := range 50 {
		s := random(r, 1+r.IntN(5))
		for i, k := range s.Keys { // the second pass finds base features only where the first has them
			if newIndex(first.Keys).appendRows(nil, []uint32{k}) == nil {
				s.Keys[i] = key(99)
			}
		}
		for i, k := range s.More {
			if newIndex(first.Keys).appendRows(nil, []uint32{k}) != nil {
				s.More[i] = key(99)
			}
		}
		d.First(m, &s)
		got := slices.Clone(d.Second(m, &s))
		for i := range s.Len() {
			var want [Lanes]float32
			keys, more := s.at(i)
			for _, row := range of.appendRows(of.appendRows(nil, keys), more) {
				for j := range want {
					want[j] += second.Rows[int(row)*Lanes+j]
				}
			}
			for j, v := range d.scores[i*Lanes : (i+1)*Lanes] {
				if math.Abs(float64(v-want[j])) > 3*float64(m.second.step) {
					t.Fatalf("round %d: label %d at %d scores %g, want %g", round, j+1, i, v, want[j])
				}
			}
		}
		best := math.Inf(-1)
		for _, p := range paths(&small, &s) {
			best = max(best, score(d.scores, second.Transitions, &s, p))
		}
		if v := score(d.scores, second.Transitions, &s, got); math.Abs(v-best) > 1e-4 {
			t.Fatalf("round %d: decoded a labelling of score %g, the best has %g", round, v, best)
		}
	}
	s := random(r, 4)
	one := Pack(first, nil, 64, 1)
	d.First(one, &s)
	if got := d.Second(one, &s); !slices.Equal(got, make([]Label, 4)) {
		t.Errorf("a model of one pass gives %v in the second", got)
	}
}

// TestTilt checks that a tilt adds to every transition to the label.
func TestTilt(t *testing.T) {
	w := randomWeights(rand.New(rand.NewPCG(9, 9)))
	before := slices.Clone(w.Transitions)
	w.Tilt([]Label{1}, 0.5)
	for l := range Label(3) {
		want := float32(0)
		if l == 1 {
			want = 0.5
		}
		if got := w.Transitions[1][pair(2, l)] - before[1][pair(2, l)]; math.Abs(float64(got-want)) > 1e-6 {
			t.Errorf("transition to %d moved by %g, want %g", l, got, want)
		}
	}
}

// TestOpen checks that a model survives its file and that no damaged file is
// taken for one.
func TestOpen(t *testing.T) {
	m := Pack(randomWeights(rand.New(rand.NewPCG(9, 9))), nil, 64, 1)
	file := string(m.Bytes())
	back, err := Open(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(back.Bytes()) != file {
		t.Error("a model read from a file is another")
	}
	labels := []byte(file)
	labels[len(magic)] = 200
	scheme := []byte(file)
	scheme[len(magic)+4] = 0xff
	for reason, file := range map[string]string{
		"empty": "", "cut": file[:len(file)-1], "longer": file + "x", "another magic": "W" + file[1:],
		"header only": file[:headerLen], "too many labels": string(labels), "a label that is none": string(scheme),
	} {
		if _, err := Open(file); err == nil {
			t.Errorf("%s: no error", reason)
		}
	}
}

// TestChooser checks that a chooser learns which candidate is right, and that
// none may be.
func TestChooser(t *testing.T) {
	var choices []Choice
	r := rand.New(rand.NewPCG(1, 1))
	for range 200 {
		c := Choice{Right: -1}
		for i := range r.IntN(4) {
			f := r.IntN(6)
			if f == 0 && c.Right < 0 {
				c.Right = i
			}
			c.Candidates = append(c.Candidates, []uint32{key(f), key(20)})
		}
		choices = append(choices, c)
	}
	c := LearnChooser(choices, 8, 10, 0.2, 1e-4, 1)
	if good := c.Score([]uint32{key(0), key(20)}); good <= 0 {
		t.Errorf("the right candidate scores %g", good)
	}
	if bad := c.Score([]uint32{key(3), key(20)}); bad >= 0 {
		t.Errorf("a wrong candidate scores %g, more than none", bad)
	}
}

// FuzzOpen checks that no file makes Open or decoding panic.
func FuzzOpen(f *testing.F) {
	f.Add(string(Pack(randomWeights(rand.New(rand.NewPCG(9, 9))), nil, 8, 1).Bytes()))
	f.Add(magic)
	f.Fuzz(func(t *testing.T, file string) {
		m, err := Open(file)
		if err != nil {
			return
		}
		s := Sequence{Keys: []uint32{1, 2, 3}, Width: 1, Edges: []uint8{0, 0, 0}}
		var d Decoder
		if got := d.First(m, &s); len(got) != 3 {
			t.Errorf("%d labels for 3 positions", len(got))
		}
	})
}

// BenchmarkDecode measures decoding, in positions.
func BenchmarkDecode(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 1))
	m := Pack(randomWeights(r), nil, 64, 1)
	s := random(r, 1000)
	var d Decoder
	b.SetBytes(1000)
	b.ReportAllocs()
	for b.Loop() {
		d.First(m, &s)
	}
}
