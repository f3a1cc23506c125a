// Eval runs the library over gold files. The gold files are not part of the
// project: each mode takes their place as its argument.
//
//	go run ./internal/eval -gold FILE -pred FILE   write predictions for a scorer
//	go run ./internal/eval -score FILE             figures: what is found, whose it is
//	go run ./internal/eval -cases FILE             check cases, print the wrong ones
//	go run ./internal/eval -coref FILE             are speakers called by a name of their cluster? -wrong lists the faults
//	go run ./internal/eval -confidence FILE        how often is each confidence right? -wrong lists the wrong
//	go run ./internal/eval -speed FILE             words a second, time and memory of a process
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
)

// modes are the flags of the command.
type modes struct {
	gold, pred, score, cases string
	coref, confidence, speed string
	once                     bool
	wrong                    bool
	options                  options
}

// main runs the command and ends with its exit code.
func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the command: 0 for done, 1 for a failure, 2 for wrong usage.
func run(args []string, stdout, stderr io.Writer) int {
	var m modes
	flags := flag.NewFlagSet("eval", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&m.gold, "gold", "", "`file` of texts to predict for, JSON Lines, gzip or not")
	flags.StringVar(&m.pred, "pred", "", "`file` to write predictions to, - for standard output")
	flags.StringVar(&m.score, "score", "", "gold `file` to print figures for")
	flags.StringVar(&m.cases, "cases", "", "`file` of cases to check, read with -entities and -dashes")
	flags.StringVar(&m.coref, "coref", "", "gold `file` with coreference, to check the names of speakers")
	flags.StringVar(&m.confidence, "confidence", "", "gold `file` with speakers, to check confidences")
	flags.BoolVar(&m.wrong, "wrong", false, "print the wrong answers too, with -coref and -confidence")
	flags.StringVar(&m.speed, "speed", "", "`file` of texts to measure the speed on")
	flags.BoolVar(&m.once, "once", false, "read one text from standard input and print the bytes of memory it took, as -speed asks")
	flags.BoolVar(&m.options.Entities, "entities", false, "read HTML entities as the marks they stand for")
	flags.BoolVar(&m.options.Dashes, "dashes", false, "read a dash that opens a line as a mark of dialogue")
	flags.BoolVar(&m.options.Dialogue, "dialogue", false, "read every text as fiction")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	do, err := m.choose(stdout)
	if err != nil || flags.NArg() > 0 {
		if err == nil {
			err = fmt.Errorf("%s: no argument expected", flags.Arg(0))
		}
		fmt.Fprintf(stderr, "eval: %v\n", err)
		flags.Usage()
		return 2
	}
	if err := do(); err != nil {
		fmt.Fprintf(stderr, "eval: %v\n", err)
		return 1
	}
	return 0
}

// choose gives what the flags ask for, and an error where they ask for nothing,
// or for two things.
func (m modes) choose(w io.Writer) (do func() error, err error) {
	take := func(asked bool, f func() error) {
		switch {
		case !asked:
		case do != nil:
			err = errors.New("one mode at a time")
		default:
			do = f
		}
	}
	take(m.gold != "" || m.pred != "", func() error { return predict(library(m.options), m.gold, m.pred) })
	take(m.score != "", func() error { return score(w, library(m.options), m.score) })
	take(m.cases != "", func() error {
		return cases(w, library(options{Entities: true, Dashes: true, Dialogue: m.options.Dialogue}), m.cases)
	})
	take(m.coref != "", func() error { return coref(w, library(m.options), m.coref, m.wrong) })
	take(m.confidence != "", func() error { return confidence(w, library(m.options), m.confidence, m.wrong) })
	take(m.speed != "", func() error { return speed(w, m.speed) })
	take(m.once, func() error { return once(os.Stdin, w) })
	switch {
	case do == nil:
		err = errors.New("no mode: -gold with -pred, -score, -cases, -coref, -confidence, -speed or -once")
	case (m.gold == "") != (m.pred == ""):
		err = errors.New("-gold and -pred go together")
	}
	return do, err
}
