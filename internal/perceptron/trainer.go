package perceptron

// cell is the weight of one class in the row of a feature, with what lazy
// averaging needs: the sum of the weight over all steps until stamp.
type cell struct {
	class  uint8
	weight int32
	stamp  int32
	total  int64
}

// Trainer learns weights. It first counts keys (Count), then, after Keep,
// scores and updates them. The zero Trainer is not ready: use NewTrainer.
type Trainer struct {
	classes int
	index   keyIndex
	counts  []int32
	rows    [][]cell
	step    int32
}

// NewTrainer returns a trainer for classes 0 to classes-1, at most 256.
func NewTrainer(classes int) *Trainer {
	return &Trainer{classes: classes, index: newKeyIndex()}
}

// Count takes note of the keys of one decision, so that Keep can drop the rare
// ones.
func (t *Trainer) Count(keys []uint32) {
	for _, k := range keys {
		slot := t.index.enter(k)
		if int(slot) == len(t.counts) {
			t.counts = append(t.counts, 0)
		}
		t.counts[slot]++
	}
}

// Keep drops the keys that were counted fewer than least times: features seen
// once or twice fill the table and teach little.
func (t *Trainer) Keep(least int32) {
	kept := newKeyIndex()
	for slot, key := range t.index.keys {
		if t.counts[slot] >= least {
			kept.enter(key)
		}
	}
	t.index, t.counts, t.rows = kept, nil, make([][]cell, len(kept.keys))
	if t.classes <= NarrowClasses {
		t.spread()
	}
}

// spread lays full rows one after the other in one piece of memory, which is worth
// it where there are few classes.
func (t *Trainer) spread() {
	all := make([]cell, len(t.rows)*t.classes)
	for i := range t.rows {
		row := all[i*t.classes : (i+1)*t.classes : (i+1)*t.classes]
		for class := range row {
			row[class].class = uint8(class)
		}
		t.rows[i] = row
	}
}

// Slots turns keys into the slots of their rows, appended to dst; keys that were
// dropped are left out. Score and Update take slots.
func (t *Trainer) Slots(dst []int32, keys []uint32) []int32 {
	for _, k := range keys {
		if slot := t.index.find(k); slot >= 0 {
			dst = append(dst, slot)
		}
	}
	return dst
}

// Score sets scores, one a class, to the sums of the present weights.
func (t *Trainer) Score(slots []int32, scores []int32) {
	clear(scores)
	for _, slot := range slots {
		row := t.rows[slot]
		for i := range row {
			scores[row[i].class] += row[i].weight
		}
	}
}

// Step counts one decision. Call it once for every decision, right or wrong.
func (t *Trainer) Step() {
	t.step++
}

// Update moves the weights of a wrong decision: those of the true class up,
// those of the guessed one down.
func (t *Trainer) Update(slots []int32, truth, guess int) {
	for _, slot := range slots {
		t.add(slot, uint8(truth), 1)
		t.add(slot, uint8(guess), -1)
	}
}

// add changes one weight.
func (t *Trainer) add(slot int32, class uint8, by int32) {
	row := t.rows[slot]
	for i := range row {
		if row[i].class == class {
			c := &row[i]
			c.total += int64(t.step-c.stamp) * int64(c.weight)
			c.stamp = t.step
			c.weight += by
			return
		}
	}
	t.rows[slot] = append(row, cell{class: class, weight: by, stamp: t.step})
}
