package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"iter"
	"runtime"
	"slices"
)

// readAll reads every input and prints the results in the order of the inputs.
// Failed inputs are named on standard error and counted; an error is one of
// writing.
func (c *command) readAll() (failures int, err error) {
	if c.jsonl {
		return c.each(ordered(c.lines(), c.find), 0, c.printLine)
	}
	inputs := c.inputs()
	results := ordered(slices.Values(inputs), func(d document) document { return c.find(c.load(d)) })
	if !c.json {
		p := newPrinter(c.stdout, c.explain, len(inputs) > 1)
		return c.each(results, len(inputs), p.print)
	}
	var all struct {
		Documents []document `json:"documents"`
	}
	all.Documents = []document{}
	failures, _ = c.each(results, len(inputs), func(d document) error {
		d.text = ""
		all.Documents = append(all.Documents, d)
		return nil
	})
	return failures, c.printJSON(all, "  ")
}

// each prints the results one by one, keeps the progress line, and names what
// failed. It stops at the first error of writing.
func (c *command) each(results iter.Seq[document], total int, print func(document) error) (failures int, err error) {
	p := newProgress(c.stderr, total)
	for d := range results {
		p.clear()
		if d.err != nil {
			failures++
			fmt.Fprintf(c.stderr, "whosaid: %s: %v\n", d.Name, d.err)
		} else if err := print(d); err != nil {
			return failures, err
		}
		p.step()
	}
	p.clear()
	return failures, nil
}

// printLine prints a document as one line of JSON.
func (c *command) printLine(d document) error { return c.printJSON(d, "") }

// printJSON prints a value as JSON, letters as they are.
func (c *command) printJSON(v any, indent string) error {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", indent)
	if err := encoder.Encode(v); err != nil {
		return err
	}
	_, err := c.stdout.Write(out.Bytes())
	return err
}

// ordered works on values on all processors and gives the results in the order
// of the values. Not more than twice as many as processors are under way, so
// that long inputs need little memory.
func ordered[In, Out any](in iter.Seq[In], work func(In) Out) iter.Seq[Out] {
	return func(yield func(Out) bool) {
		workers := runtime.GOMAXPROCS(0)
		queue := make(chan chan Out, workers)
		stop := make(chan struct{})
		defer close(stop)
		free := make(chan struct{}, workers)
		go func() {
			defer close(queue)
			for v := range in {
				result := make(chan Out, 1)
				select {
				case queue <- result:
				case <-stop:
					return
				}
				free <- struct{}{}
				go func() {
					defer func() { <-free }()
					result <- work(v)
				}()
			}
		}()
		for result := range queue {
			if !yield(<-result) {
				return
			}
		}
	}
}
