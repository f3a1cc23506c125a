package main

import (
	"log"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/reporting"
	"github.com/seed-761fda18/whosaid/internal/sequence"
)

// settings are the hyper-parameters.
type settings struct {
	sequence sequence.Options
	// folds is the number of parts of the corpus for each of which the second
	// reading learns from a first reading learned on the others.
	folds int
	// tilt belongs to the first and the second reading.
	tilt [2]float64
	// rows are those of the features of both readings and of those that only the
	// second has.
	rows [2]int
}

// defaults are the hyper-parameters chosen on documents held out of the
// training part.
var defaults = settings{
	sequence: sequence.Options{Scheme: reporting.Scheme(), Edges: reporting.Edges, Least: 12, Epochs: 3, Rate: 0.02, L2: 1e-3, Seed: 3},
	folds:    3,
	tilt:     [2]float64{0, 0.35},
	rows:     [2]int{162000, 28800},
}

// workers is the number of models that are learned at the same time.
const workers = 2

// learn learns a reader from lessons.
func learn(lessons []reporting.Lesson, s settings) *reporting.Model {
	all, folds := firstReadings(lessons, s)
	var examples []sequence.Example
	var cues, sources []sequence.Choice
	for i := range lessons {
		examples = lessons[i].Examples(examples, folds[i%s.folds])
		cues, sources = lessons[i].Choices(cues, sources)
	}
	m := &reporting.Model{}
	m.Linker.Cue = sequence.LearnChooser(cues, reporting.LinkBits, 8, 0.1, 1e-4, s.sequence.Seed)
	m.Linker.Source = sequence.LearnChooser(sources, reporting.LinkBits, 8, 0.1, 1e-4, s.sequence.Seed)
	m.Sequence = sequence.Pack(all, s.fit(examples, 1, "second reading"), s.rows[0], s.rows[1])
	return m
}

// firstReadings learns the first reading on all lessons, and for each fold on
// the others.
func firstReadings(lessons []reporting.Lesson, s settings) (all *sequence.Weights, folds []*sequence.Model) {
	folds = make([]*sequence.Model, s.folds)
	free := make(chan bool, workers)
	var wait sync.WaitGroup
	for fold := range s.folds + 1 {
		free <- true
		wait.Go(func() {
			var examples []sequence.Example
			for i := range lessons {
				if i%s.folds != fold {
					examples = lessons[i].Examples(examples, nil)
				}
			}
			w := s.fit(examples, 0, "first reading")
			if fold == s.folds {
				all = w
			} else {
				folds[fold] = sequence.Pack(w, nil, s.rows[0], 1)
			}
			<-free
		})
	}
	wait.Wait()
	return all, folds
}

// fit learns the weights of one reading.
func (s *settings) fit(examples []sequence.Example, reading int, name string) *sequence.Weights {
	opts := s.sequence
	opts.Progress = func(epoch int, loss float64) { log.Printf("%s: epoch %d, loss %.0f", name, epoch+1, loss) }
	w := sequence.Learn(examples, opts)
	log.Printf("%s: %d examples, %d features", name, len(examples), len(w.Keys))
	w.Tilt(reporting.Beginnings(), float32(s.tilt[reading]))
	return w
}
