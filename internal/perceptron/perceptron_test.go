package perceptron

import (
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-761fda18/whosaid/internal/perfect"
)

// toyWeights returns random weights for a number of classes.
func toyWeights(classes, rows int) Weights {
	rng := rand.New(rand.NewPCG(7, 7))
	t := NewTrainer(classes)
	for i := range rows {
		t.Count([]uint32{Key(1, uint32(i))})
	}
	t.Keep(1)
	var slots []int32
	for range 20 * rows {
		slots = t.Slots(slots[:0], []uint32{Key(1, rng.Uint32N(uint32(rows)))})
		t.Step()
		t.Update(slots, rng.IntN(classes), rng.IntN(classes))
	}
	return t.Average()
}

// toyTable returns a quantised table of random weights.
func toyTable(classes, rows int) Table {
	w := toyWeights(classes, rows)
	return w.Quantise(w.Clip())
}

// slow scores keys by the table itself.
func slow(t *Table, keys []uint32, class int) int {
	sum := 0
	for _, key := range keys {
		for i, k := range t.Keys {
			if k != key {
				continue
			}
			for _, c := range t.Row(i) {
				if int(c.Class) == class {
					sum += int(c.Value)
				}
			}
		}
	}
	return sum
}

// TestWideMatchesTable compares the packed sums with plain ones, differences
// between classes being all that counts. The weakest features of full buckets are
// left out; the sum of many is the sum of each.
func TestWideMatchesTable(t *testing.T) {
	const classes = 51
	table := toyTable(classes, 300)
	wide := NewWide(&table)
	lead := func(keys []uint32) (row [classes]int) {
		var sums Sums
		wide.Score(keys, &sums)
		for lane, class := range wide.order {
			row[class] = sums.of(lane) - 0x8000
		}
		return row
	}
	var keys []uint32
	var want [classes]int
	for i := range uint32(MaxKeys) {
		key := Key(1, i*3/2)
		got := lead([]uint32{key})
		for class, v := range got {
			if w := slow(&table, []uint32{key}, class); v != w {
				t.Fatalf("key %d, class %d: %d, want %d", i, class, v, w)
			}
		}
		keys = append(keys, key)
		for class := range want {
			want[class] += got[class]
		}
		if sum := lead(keys); sum != want {
			t.Fatalf("%d keys: %v, want %v", len(keys), sum, want)
		}
	}
}

// TestNarrowMatchesTable compares the rows of a Narrow scorer with those of its
// table: each feature has its weights, and the sum of many is the sum of each.
func TestNarrowMatchesTable(t *testing.T) {
	table := toyTable(3, 300)
	narrow := NewNarrow(&table)
	var keys []uint32
	var want [NarrowClasses]int32
	for i := range uint32(400) {
		key := Key(1, i)
		got := narrow.Score([]uint32{key})
		var row [NarrowClasses]int32
		for class := range row {
			row[class] = int32(slow(&table, []uint32{key}, class) - slow(&table, []uint32{key}, 0))
		}
		if got != row {
			t.Fatalf("key %d: %v, want %v", i, got, row)
		}
		if keys = append(keys, key); len(keys) > MaxKeys {
			continue
		}
		for class := range want {
			want[class] += got[class]
		}
		if sum := narrow.Score(keys); sum != want {
			t.Fatalf("%d keys: %v, want %v", len(keys), sum, want)
		}
	}
}

// TestWideFull adds the most keys that are allowed, all of the largest weight:
// the sums must not run over into the neighbours.
func TestWideFull(t *testing.T) {
	table := Table{Classes: 16, Keys: []uint32{5}, Ends: []uint32{2}, Cells: []TableCell{{0, 127}, {1, -127}}}
	keys := make([]uint32, MaxKeys)
	for i := range keys {
		keys[i] = 5
	}
	var sums Sums
	NewWide(&table).Score(keys, &sums)
	for lane, want := range map[int]int{0: 127 * MaxKeys, 1: -127 * MaxKeys, 2: 0, 15: 0} {
		if got := sums.of(lane) - 0x8000; got != want {
			t.Errorf("lane %d: %d, want %d", lane, got, want)
		}
	}
}

// TestAverage follows one weight through its steps by hand.
func TestAverage(t *testing.T) {
	tr := NewTrainer(2)
	tr.Count([]uint32{9})
	tr.Keep(1)
	slots := tr.Slots(nil, []uint32{9, 10})
	if len(slots) != 1 {
		t.Fatalf("slots of one known and one unknown key: %v", slots)
	}
	tr.Step()
	tr.Update(slots, 0, 1) // 1 from step 1 on
	tr.Step()
	tr.Step()
	tr.Update(slots, 0, 1) // 2 from step 3 on
	tr.Step()
	got := tr.Average()
	want := Weights{Classes: 2, Rows: []Row{{9, []Cell{{0, 1}, {1, -1}}}}} // (0+1+1+2)/4
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestKeepDropsRare drops a key that was counted once and keeps its neighbour.
func TestKeepDropsRare(t *testing.T) {
	tr := NewTrainer(2)
	tr.Count([]uint32{1, 2})
	tr.Count([]uint32{2})
	tr.Keep(2)
	if got := tr.Slots(nil, []uint32{1, 2}); len(got) != 1 {
		t.Errorf("%d keys kept, want 1", len(got))
	}
}

// TestQuantisationLoss checks that eight bits stay within half a step of the
// float weights that are not clipped.
func TestQuantisationLoss(t *testing.T) {
	w := toyWeights(10, 500)
	clip := w.Clip()
	step := clip / 127
	table := w.Quantise(clip)
	place := map[uint32]int{}
	for i, k := range table.Keys {
		place[k] = i
	}
	for _, row := range w.Rows {
		got := map[uint8]float32{}
		if i, ok := place[row.Key]; ok {
			for _, c := range table.Row(i) {
				got[c.Class] = float32(c.Value) * step
			}
		}
		for _, c := range row.Cells {
			want := max(-clip, min(clip, c.Value))
			if d := got[c.Class] - want; d > 0.51*step || d < -0.51*step {
				t.Fatalf("key %x class %d: %f, want %f within %f", row.Key, c.Class, got[c.Class], want, step/2)
			}
		}
	}
}

// TestPrune drops small weights and rows without any other.
func TestPrune(t *testing.T) {
	w := Weights{Classes: 2, Rows: []Row{{1, []Cell{{0, 0.1}, {1, -3}}}, {2, []Cell{{0, 0.1}}}}}
	want := Weights{Classes: 2, Rows: []Row{{1, []Cell{{1, -3}}}}}
	if diff := cmp.Diff(want, w.Prune(0.5)); diff != "" {
		t.Error(diff)
	}
}

// TestFileRoundTrip writes and reads a body of every kind of value.
func TestFileRoundTrip(t *testing.T) {
	table := toyTable(20, 200)
	body := AppendTable(AppendString(AppendUint(nil, 12345), "Ruiz"), &table)
	r, err := Open(string(Seal(body)))
	if err != nil {
		t.Fatal(err)
	}
	if n := r.Uint(99999); n != 12345 {
		t.Errorf("number %d", n)
	}
	if s := r.String(); s != "Ruiz" {
		t.Errorf("string %q", s)
	}
	table.Pilots = perfect.Search(table.Keys)
	if diff := cmp.Diff(table, r.Table()); diff != "" || r.Err() != nil {
		t.Error(r.Err(), diff)
	}
}

// TestNarrowRoundTrip does the same for rows of a byte a class, read as a table
// and read as the scorer that is made of it.
func TestNarrowRoundTrip(t *testing.T) {
	table := toyTable(3, 200)
	file := string(Seal(AppendTable(AppendTable(nil, &table), &table)))
	r, err := Open(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(NewNarrow(&table), r.Narrow(), cmp.AllowUnexported(Narrow{}, perfect.Map{})); diff != "" || r.Err() != nil {
		t.Error(r.Err(), diff)
	}
	table.Pilots = perfect.Search(table.Keys)
	if diff := cmp.Diff(table, r.Table()); diff != "" || r.Err() != nil {
		t.Error(r.Err(), diff)
	}
}

// TestCorruptFile damages a file in every way that its header can tell.
func TestCorruptFile(t *testing.T) {
	table := toyTable(5, 20)
	good := Seal(AppendTable(nil, &table))
	change := func(at int, by byte) []byte {
		b := append([]byte(nil), good...)
		b[at] ^= by
		return b
	}
	for name, c := range map[string]struct {
		file []byte
		want error
	}{
		"empty":     {nil, ErrMagic},
		"magic":     {change(0, 1), ErrMagic},
		"version":   {change(4, 1), ErrVersion},
		"length":    {change(8, 1), ErrChecksum},
		"checksum":  {change(12, 1), ErrChecksum},
		"body":      {change(len(good)-1, 1), ErrChecksum},
		"cut short": {good[:len(good)-1], ErrChecksum},
		"longer":    {append(change(0, 0), 0), ErrChecksum},
	} {
		if _, err := Open(string(c.file)); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

// TestUnsoundTable seals bodies whose numbers cannot be: reading them, as a table
// or as a scorer, ends in an error, not in a panic.
func TestUnsoundTable(t *testing.T) {
	for name, body := range map[string][]byte{
		"nothing":            {},
		"no keys":            {4},
		"more keys than is":  {4, 100, 100},
		"class out of range": {4, 1, 1, 5, 1, 4, 9},
		"row cut":            {4, 1, 1, 5, 2, 1, 9},
		"cells miscounted":   {4, 1, 3, 5, 1, 1, 9},
		"full row cut":       {3, 1, 1, 5, 9, 9},
		"endless number":     {255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255},
	} {
		r, err := Open(string(Seal(body)))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		narrow := *r
		if r.Table(); r.Err() == nil {
			t.Errorf("%s: no error", name)
		}
		if got := narrow.Narrow(); got != nil || narrow.Err() == nil {
			t.Errorf("%s: no error as a scorer", name)
		}
	}
}

// FuzzTable reads any body as a table, and scores with it if it is one.
func FuzzTable(f *testing.F) {
	table := toyTable(5, 20)
	f.Add(AppendTable(nil, &table))
	f.Fuzz(func(t *testing.T, body []byte) {
		r, err := Open(string(Seal(body)))
		if err != nil {
			t.Fatal(err)
		}
		table := r.Table()
		if r.Err() != nil || table.Classes > MaxClasses {
			return
		}
		NewWide(&table).Best([]uint32{1, 2, 3})
	})
}

// TestStrong keeps the whole row of one large weight and drops one of small ones.
func TestStrong(t *testing.T) {
	table := Table{Classes: 4, Keys: []uint32{1, 2, 3}, Ends: []uint32{2, 3, 4}, Cells: []TableCell{{0, 1}, {2, -7}, {1, 6}, {3, 7}}}
	want := Table{Classes: 4, Keys: []uint32{1, 3}, Ends: []uint32{2, 3}, Cells: []TableCell{{0, 1}, {2, -7}, {3, 7}}}
	if diff := cmp.Diff(want, table.Strong(7)); diff != "" {
		t.Error(diff)
	}
}

// TestClusters asks for words in their own case and in another, through a file.
func TestClusters(t *testing.T) {
	word := func(s string) *Word {
		var w Word
		w.Read(s)
		return &w
	}
	of := map[uint32]uint16{word("port").Exact: 3, word("Port").Exact: 4, word("ship").Exact: 5}
	r, err := Open(string(Seal(AppendMap(nil, of))))
	if err != nil {
		t.Fatal(err)
	}
	read, made := r.Clusters(), NewClusters(of)
	for s, want := range map[string]uint32{"port": 3, "Port": 4, "PORT": 3, "Ship": 5, "quay": 0} {
		if a, b := read.Of(word(s)), made.Of(word(s)); a != want || b != want {
			t.Errorf("%s: cluster %d and %d, want %d", s, a, b, want)
		}
	}
	for _, body := range [][]byte{{}, {9, 1}, {2, 1, 1, 1}} {
		r, err := Open(string(Seal(body)))
		if err != nil {
			t.Fatal(err)
		}
		if r.Clusters(); r.Err() == nil {
			t.Errorf("clusters cut short, %v: no error", body)
		}
	}
}
