package parser

import (
	"math/rand/v2"
	"slices"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/perceptron"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// Example is a sentence with its tree, to learn from. The tags should be a
// tagger's own, since those are what the parser will see.
type Example struct {
	Words []string
	Tags  []tagger.Tag
	Arcs  []Arc
}

// Options says how Learn learns; DefaultOptions are those of the embedded
// weights.
type Options struct {
	Seed     uint64  // of the order of sentences and of exploration
	Epochs   int     // passes over the examples
	Folds    int     // parts that the first parser learns without in turn, 0 for no first parser
	Short    int     // passes of the first parser
	Least    int32   // a feature seen fewer times is dropped
	Margin   int32   // by how much a right move must lead, in updates
	Lead     int32   // the same for relations
	Prune    float32 // a smaller average weight is dropped; half of it for the first parser
	Strong   Strong
	Sure     int32             // a key always answered alike so many times makes a relation sure; 0 for none
	Clusters map[uint32]uint16 // cluster of a word by its perceptron.Word.Exact
}

// DefaultOptions are the options of the embedded weights.
var DefaultOptions = Options{Seed: 1, Epochs: 6, Folds: 3, Short: 3, Least: 12, Margin: 60, Lead: 30, Prune: 2, Strong: Strong{First: 6, Moves: 7, Labels: 10}, Sure: 40}

// Strong says for each table which features are dropped: those that have no weight
// of this size, of 127. Fewer features are found faster.
type Strong struct{ First, Moves, Labels int8 }

// Learned is a parser's parts, ready to be written or used.
type Learned struct {
	clusters             map[uint32]uint16
	First, Moves, Labels perceptron.Table
	sure                 map[uint32]uint16
}

// Learn trains a parser. The same examples and options give the same parser, byte
// for byte.
func Learn(examples []Example, opts Options) *Learned {
	learned := &Learned{clusters: opts.Clusters}
	clusters := perceptron.NewClusters(opts.Clusters)
	first, advice := learnFirst(examples, opts, &clusters)
	learned.First = first
	var both sync.WaitGroup
	both.Go(func() { // the two have nothing to do with each other
		l := newLearner(examples, advice, opts, &clusters, 100)
		learned.Moves = opts.table(l.learnMoves(l.all(), opts.Epochs, false), opts.Strong.Moves)
	})
	both.Go(func() {
		l := newLearner(examples, advice, opts, &clusters, 200)
		learned.Labels = opts.table(l.learnLabels(), opts.Strong.Labels)
	})
	both.Wait()
	if opts.Sure > 0 {
		learned.sure = learned.learnSure(examples, opts.Sure)
	}
	return learned
}

// newLearner returns a learner that goes through the examples in an order of its
// own, with the advice of the first parser, if it needs that.
func newLearner(examples []Example, advice [][]int32, opts Options, clusters *perceptron.Clusters, order uint64) *learner {
	return &learner{
		opts:     opts,
		examples: examples,
		advice:   advice,
		clusters: clusters,
		rng:      rand.New(rand.NewPCG(opts.Seed, order)),
	}
}

// all lists the examples.
func (l *learner) all() []int {
	all := make([]int, len(l.examples))
	for i := range all {
		all[i] = i
	}
	return all
}

// shuffle brings a list into another order.
func (l *learner) shuffle(list []int) {
	l.rng.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
}

// learnMoves learns the moves of the first or the second parser from those of the
// examples that are listed.
func (l *learner) learnMoves(from []int, epochs int, first bool) perceptron.Weights {
	l.first, l.moves = first, perceptron.NewTrainer(numMoves)
	for _, i := range from {
		l.countMoves(i)
	}
	l.moves.Keep(l.opts.Least)
	order := slices.Clone(from)
	for l.epoch = range epochs {
		l.shuffle(order)
		for _, i := range order {
			l.passMoves(i)
		}
	}
	return l.moves.Average()
}

// table returns the quantised weights of a trainer without the weak rows.
func (o Options) table(w perceptron.Weights, strong int8) perceptron.Table {
	w = w.Prune(o.Prune)
	t := w.Quantise(w.Clip())
	return t.Strong(strong)
}

// Parser returns the parser that was learned.
func (l *Learned) Parser() *Parser {
	var first *perceptron.Narrow
	if len(l.First.Keys) > 0 {
		first = perceptron.NewNarrow(&l.First)
	}
	p := &Parser{
		clusters: perceptron.NewClusters(l.clusters),
		first:    first,
		moves:    perceptron.NewNarrow(&l.Moves),
		labels:   perceptron.NewWide(&l.Labels),
		sure:     perceptron.NewMap(l.sure),
	}
	return p.ready()
}

// File returns the file of weights, to be read by New, which takes it that there is
// a first parser.
func (l *Learned) File() []byte {
	body := perceptron.AppendMap(nil, l.clusters)
	body = perceptron.AppendMap(body, l.sure)
	for _, t := range []*perceptron.Table{&l.First, &l.Moves, &l.Labels} {
		body = perceptron.AppendTable(body, t)
	}
	return perceptron.Seal(body)
}

// learner is the working space of Learn.
type learner struct {
	opts     Options
	examples []Example
	advice   [][]int32 // heads that the first parser found, one slice an example
	clusters *perceptron.Clusters
	moves    *perceptron.Trainer
	labels   *perceptron.Trainer
	rng      *rand.Rand
	epoch    int
	first    bool // the moves are those of the first parser
	space    space
	at       *state // where the moves are made
	keys     moveKeys
	slots    []int32
	gold     []int32
	nodeOf   []int32
	rels     []Rel
	scores   [max(numMoves, NumRels)]int32
}

// start reads an example into the working space, its tree into gold and the
// relations of its words into rels. A word whose head is a mark or not known has
// head -1, which the oracle passes over.
func (l *learner) start(e Example) {
	l.at = &l.space.state
	l.space.read(l.clusters, e.Words, e.Tags)
	l.nodeOf = l.nodeOf[:0]
	node := int32(0)
	for _, tag := range e.Tags {
		if isMark(tag) {
			l.nodeOf = append(l.nodeOf, -1)
			continue
		}
		node++
		l.nodeOf = append(l.nodeOf, node)
	}
	l.gold, l.rels = append(l.gold[:0], -1), append(l.rels[:0], None)
	for i, a := range e.Arcs {
		switch {
		case l.nodeOf[i] < 0:
			continue
		case a.Head == -1:
			l.gold = append(l.gold, l.space.n+1)
		case a.Head == Unknown:
			l.gold = append(l.gold, -1)
		default:
			l.gold = append(l.gold, l.nodeOf[a.Head])
		}
		l.rels = append(l.rels, a.Rel)
	}
	l.gold = append(l.gold, -1)
}

// Unknown is the head of a word in an example whose head is not known: it teaches
// nothing.
const Unknown = -2

// countMoves follows the oracle to count the features on its way.
func (l *learner) countMoves(i int) {
	l.begin(i)
	for s := l.at; !s.done(); {
		m, forced := s.forced()
		if !forced {
			l.moves.Count(s.keys(&l.keys, l.first))
			m = l.cheapest()
		}
		s.apply(m)
	}
}

// cheapest returns the first allowed move of the least cost.
func (l *learner) cheapest() move {
	costs := l.at.costs(l.gold)
	m := shift
	for k := left; k <= right; k++ {
		if costs[k] < costs[m] && (k != right || l.at.depth() > 1) {
			m = k
		}
	}
	return m
}

// passMoves learns the moves of one sentence. After the first pass it mostly goes
// on with the move that the weights choose, right or wrong, so that the parser
// learns to make the best of its own mistakes.
func (l *learner) passMoves(i int) {
	l.begin(i)
	s := l.at
	for !s.done() {
		m, forced := s.forced()
		if !forced {
			m = l.learnMove()
		}
		s.apply(m)
	}
}

// learnMove learns one move and returns the one to go on with.
func (l *learner) learnMove() move {
	s := l.at
	l.slots = l.moves.Slots(l.slots[:0], s.keys(&l.keys, l.first))
	scores := l.scores[:numMoves]
	l.moves.Score(l.slots, scores)
	costs := s.costs(l.gold)
	least := costs[l.cheapest()]
	guess, good, bad := -1, -1, -1
	for m := range numMoves {
		if m == int(right) && s.depth() < 2 {
			continue
		}
		if guess < 0 || scores[m] > scores[guess] {
			guess = m
		}
		if costs[m] == least {
			if good < 0 || scores[m] > scores[good] {
				good = m
			}
		} else if bad < 0 || scores[m] > scores[bad] {
			bad = m
		}
	}
	l.moves.Step()
	if bad >= 0 && scores[good]-scores[bad] < l.opts.Margin {
		l.moves.Update(l.slots, good, bad)
	}
	if l.epoch == 0 || l.rng.IntN(10) < 3 {
		return move(good)
	}
	return move(guess)
}
