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
	// tilt and rows belong to the first and the second reading.
	tilt [2]float64
	rows [2]int
}

// defaults are the hyper-parameters chosen on documents held out of the
// training part.
var defaults = settings{
	sequence: sequence.Options{Scheme: reporting.Scheme(), Edges: reporting.Edges, Least: 8, Epochs: 3, Rate: 0.02, L2: 1e-3, Seed: 1},
	folds:    3,
	tilt:     [2]float64{0, 0.35},
	rows:     [2]int{190000, 190000},
}

// workers is the number of models that are learned at the same time.
const workers = 2

// learn learns a reader from lessons.
func learn(lessons []reporting.Lesson, s settings) *reporting.Model {
	firsts := firstReadings(lessons, s)
	m := &reporting.Model{First: firsts[s.folds]}
	var examples []sequence.Example
	var cues, sources []sequence.Choice
	for i := range lessons {
		examples = lessons[i].Examples(examples, firsts[i%s.folds])
		cues, sources = lessons[i].Choices(cues, sources)
	}
	m.Linker.Cue = sequence.LearnChooser(cues, reporting.LinkBits, 8, 0.1, 1e-4, s.sequence.Seed)
	m.Linker.Source = sequence.LearnChooser(sources, reporting.LinkBits, 8, 0.1, 1e-4, s.sequence.Seed)
	m.Second = s.fit(examples, 1, "second reading")
	return m
}

// firstReadings learns the first reading once for each fold, on the other
// folds, and at last on all lessons.
func firstReadings(lessons []reporting.Lesson, s settings) []*sequence.Model {
	out := make([]*sequence.Model, s.folds+1)
	free := make(chan bool, workers)
	var wait sync.WaitGroup
	for fold := range out {
		free <- true
		wait.Go(func() {
			var examples []sequence.Example
			for i := range lessons {
				if i%s.folds != fold || fold == s.folds {
					examples = lessons[i].Examples(examples, nil)
				}
			}
			out[fold] = s.fit(examples, 0, "first reading")
			<-free
		})
	}
	wait.Wait()
	return out
}

// fit learns one sequence model.
func (s *settings) fit(examples []sequence.Example, reading int, name string) *sequence.Model {
	opts := s.sequence
	opts.Progress = func(epoch int, loss float64) { log.Printf("%s: epoch %d, loss %.0f", name, epoch+1, loss) }
	w := sequence.Learn(examples, opts)
	log.Printf("%s: %d examples, %d features", name, len(examples), len(w.Keys))
	w.Tilt(reporting.Beginnings(), float32(s.tilt[reading]))
	return w.Pack(s.rows[reading])
}
