// Whosaid reads English texts and prints who said what.
//
//	whosaid [flags] [file ...]
//
// Without files, or for the file -, it reads standard input; dir/... stands for
// every .txt file under a folder. Lines are broken for 79 columns, or for as many
// as COLUMNS says in the environment. The exit code is 0, or 1 where some input
// failed (it is named, the others are still done), or 2 for wrong usage.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/seed-761fda18/whosaid/attribution"
	"github.com/seed-761fda18/whosaid/quotes"
)

// The exit codes.
const (
	done   = 0
	failed = 1
	usage  = 2
)

// command is what the flags ask for, and where the output goes.
type command struct {
	json, jsonl, explain bool
	entities, dashes     bool
	dialogue             bool
	lexicons             []string
	files                []string

	finder         attribution.Finder
	stdin          io.Reader
	stdout, stderr io.Writer
}

// main runs the command. A reader that closes the pipe early ends it quietly.
func main() {
	signal.Ignore(syscall.SIGPIPE)
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the command, with its exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	c := command{stdin: stdin, stdout: stdout, stderr: stderr}
	if code, ok := c.parse(args); !ok {
		return code
	}
	if err := c.prepare(); err != nil {
		fmt.Fprintf(stderr, "whosaid: %v\n", err)
		return usage
	}
	failures, err := c.readAll()
	if err != nil && !errors.Is(err, syscall.EPIPE) {
		fmt.Fprintf(stderr, "whosaid: %v\n", err)
		return failed
	}
	if failures > 0 {
		return failed
	}
	return done
}

// parse reads the flags; ok says whether there is work to do, and code is the
// exit code where there is none.
func (c *command) parse(args []string) (code int, ok bool) {
	flags := flag.NewFlagSet("whosaid", flag.ContinueOnError)
	flags.SetOutput(c.stderr)
	flags.Usage = func() {
		fmt.Fprintf(c.stderr, "usage: whosaid [flags] [file | folder/... ...]\nReads standard input without files, or for the file -.\n")
		flags.PrintDefaults()
	}
	flags.BoolVar(&c.json, "json", false, "print one JSON object for all files")
	flags.BoolVar(&c.jsonl, "jsonl", false, `read one {"id","text"} a line, print one {"id","quotes"} a line`)
	flags.BoolVar(&c.explain, "explain", false, "print confidence, rule and candidates of each speaker; JSON has them always")
	flags.BoolVar(&c.entities, "entities", false, "read HTML entities as the marks they stand for")
	flags.BoolVar(&c.dashes, "dashes", false, "read a dash that opens a line as a mark of dialogue")
	flags.BoolVar(&c.dialogue, "dialogue", false, "read every text as fiction")
	flags.Func("lexicon", "`file` of words to add; may be given several times", func(name string) error {
		c.lexicons = append(c.lexicons, name)
		return nil
	})
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return done, false
	case err != nil:
		return usage, false
	}
	if c.json && c.jsonl {
		fmt.Fprintln(c.stderr, "whosaid: -json and -jsonl exclude each other")
		flags.Usage()
		return usage, false
	}
	c.files = flags.Args()
	for _, name := range c.files {
		if isLateFlag(name) {
			fmt.Fprintf(c.stderr, "whosaid: %s: no such file; flags stand before the files\n", name)
			return usage, false
		}
	}
	return done, true
}

// isLateFlag reports whether the name of a file is a flag that stands behind a
// file, where it is not read as one.
func isLateFlag(name string) bool {
	if !strings.HasPrefix(name, "-") || name == readStdin {
		return false
	}
	_, err := os.Stat(name)
	return err != nil
}

// prepare loads the lexicons and makes the reader.
func (c *command) prepare() error {
	parts := []quotes.Lexicon{quotes.Builtin()}
	for _, name := range c.lexicons {
		data, err := os.ReadFile(name)
		if err != nil {
			return fmt.Errorf("lexicon: %w", err)
		}
		part, err := quotes.ParseLexicon(name, data)
		if err != nil {
			return err
		}
		parts = append(parts, part)
	}
	c.finder = attribution.Finder{Entities: c.entities, Dashes: c.dashes}
	if c.dialogue {
		c.finder.Dialogue = attribution.On
	}
	if len(parts) > 1 {
		c.finder.Lexicon = quotes.Join(parts...)
	}
	return nil
}
