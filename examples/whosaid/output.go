package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"iter"

	"github.com/seed-761fda18/whosaid/attribution"
	"github.com/seed-761fda18/whosaid/quotes"
)

// readAll reads every input and prints the results in the order of the inputs.
// Failed inputs are named on standard error and counted; an error is one of
// writing.
func (c *command) readAll() (failures int, err error) {
	if c.jsonl {
		return c.each(c.found(c.lines()), 0, c.printLine)
	}
	inputs := c.inputs()
	results := c.found(c.texts(inputs))
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
// failed and what may be misread. It stops at the first error of writing.
func (c *command) each(results iter.Seq[document], total int, print func(document) error) (failures int, err error) {
	p := newProgress(c.stderr, total)
	for d := range results {
		p.clear()
		if d.err != nil {
			failures++
			fmt.Fprintf(c.stderr, "whosaid: %s: %v\n", d.Name, d.err)
			p.step()
			continue
		}
		if w := c.warning(d.text); w != "" {
			fmt.Fprintf(c.stderr, "whosaid: %s: warning: %s\n", d.label(), w)
		}
		if err := print(d); err != nil {
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

// found gives documents with their quotations, in the order in which they come.
// Several are read at a time.
func (c *command) found(in iter.Seq[document]) iter.Seq[document] {
	docs := func(yield func(attribution.Doc) bool) {
		for d := range in {
			if !yield(attribution.Doc{Text: d.text, Data: d}) {
				return
			}
		}
	}
	return func(yield func(document) bool) {
		for r := range c.finder.FindAll(context.Background(), docs) {
			d := r.Data.(document)
			if d.Quotes = r.Quotes; d.Quotes == nil {
				d.Quotes = []quotes.Quote{}
			}
			if !yield(d) {
				return
			}
		}
	}
}
