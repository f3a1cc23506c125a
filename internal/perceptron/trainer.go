package perceptron

// cell is the weight of one class in the row of a feature.
type cell struct {
	class  uint8
	weight int32
}

// past is what lazy averaging needs of a cell: the sum of its weight over all
// steps until stamp. Only updates read it, so it stands apart from the weights.
type past struct {
	stamp int32
	total int64
}

// Trainer learns weights. It first counts keys (Count), then, after Keep,
// scores and updates them. The zero Trainer is not ready: use NewTrainer. The
// rows of a few classes are full and lie one after the other in flat, those of
// many grow one by one in rows.
type Trainer struct {
	classes int
	index   keyIndex
	counts  []int32
	rows    [][]cell
	pasts   [][]past
	flat    []int32
	flats   []past
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
	t.index, t.counts = kept, nil
	if t.classes <= NarrowClasses {
		t.flat, t.flats = make([]int32, len(kept.keys)*t.classes), make([]past, len(kept.keys)*t.classes)
		return
	}
	t.rows, t.pasts = make([][]cell, len(kept.keys)), make([][]past, len(kept.keys))
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
	if t.flat != nil {
		for _, slot := range slots {
			row := t.flat[int(slot)*t.classes:][:len(scores)]
			for i := range row {
				scores[i] += row[i]
			}
		}
		return
	}
	for _, slot := range slots {
		for _, c := range t.rows[slot] {
			scores[c.class] += c.weight
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
	if t.flat != nil {
		at := int(slot)*t.classes + int(class)
		t.flats[at].bring(t.flat[at], t.step)
		t.flat[at] += by
		return
	}
	row, pasts := t.rows[slot], t.pasts[slot]
	for i := range row {
		if row[i].class == class {
			pasts[i].bring(row[i].weight, t.step)
			row[i].weight += by
			return
		}
	}
	t.rows[slot] = append(row, cell{class: class, weight: by})
	t.pasts[slot] = append(pasts, past{stamp: t.step})
}

// bring adds the weight of the steps since the last change.
func (p *past) bring(weight, step int32) {
	p.total += int64(step-p.stamp) * int64(weight)
	p.stamp = step
}
