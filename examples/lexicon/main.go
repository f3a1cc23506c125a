// Lexicon reads a folder of words beside the built-in ones and shows what they
// change.
//
//	lexicon [-pack folder] [-diff folder]   quotations that read otherwise with the words
//	lexicon [-pack folder] -lint            entries that are wrong, repeated, or change nothing
//
// Without flags it takes the pack and the text that come with it.
package main

import (
	"embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/seed-761fda18/whosaid/quotes"
)

// builtin holds the pack and the text that come with the program.
//
//go:embed pack/*.txt texts/*.txt
var builtin embed.FS

// pattern names the files of words and the texts in a folder.
const pattern = "*.txt"

// main runs the command and ends with its exit code.
func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the command: 0 for done, 1 for a failure or a finding of -lint, 2 for
// wrong usage.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("lexicon", flag.ContinueOnError)
	flags.SetOutput(stderr)
	pack := flags.String("pack", "", "`folder` of words; that of the program if empty")
	texts := flags.String("diff", "", "`folder` of texts; that of the program if empty")
	lint := flags.Bool("lint", false, "check the words instead of using them")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	case flags.NArg() > 0 || *lint && *texts != "":
		flags.Usage()
		return 2
	}
	words, err := folder(*pack, "pack")
	if err != nil {
		return code(stderr, err, false)
	}
	if *lint {
		findings, err := check(words, pattern)
		for _, f := range findings {
			fmt.Fprintf(stdout, "%s:%d: %q: %v\n", f.File, f.Line, f.Text, f.Err)
		}
		return code(stderr, err, len(findings) > 0)
	}
	mine, err := quotes.LoadLexicon(words, pattern)
	if err != nil {
		return code(stderr, err, false)
	}
	read, err := folder(*texts, "texts")
	if err == nil {
		err = diff(stdout, read, pattern, mine)
	}
	return code(stderr, err, false)
}

// folder opens a folder of the disk, or one of the program's own.
func folder(name, own string) (fs.FS, error) {
	if name == "" {
		return fs.Sub(builtin, own)
	}
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return nil, fmt.Errorf("%s is no folder", name)
	}
	return os.DirFS(name), nil
}

// code gives the exit code, and prints the error if there is one.
func code(stderr io.Writer, err error, findings bool) int {
	if err != nil {
		fmt.Fprintf(stderr, "lexicon: %v\n", err)
		return 1
	}
	if findings {
		return 1
	}
	return 0
}
