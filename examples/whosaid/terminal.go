package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
)

// The columns of a line where nothing tells, and the fewest there may be.
const (
	width  = 79
	narrow = 40
)

// columns gives the columns of a line: those that the environment names in
// COLUMNS, else width.
func columns() int {
	n, err := strconv.Atoi(os.Getenv("COLUMNS"))
	if err != nil || n <= 0 {
		return width
	}
	return max(n, narrow)
}

// isTerminal reports whether a person sees what is written there.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 && os.Getenv("TERM") != "dumb"
}

// isColored reports whether output there is coloured: on a terminal, unless
// NO_COLOR is set (https://no-color.org).
func isColored(w io.Writer) bool { return isTerminal(w) && os.Getenv("NO_COLOR") == "" }

// progress is the line that says how far the work is, on a terminal only.
type progress struct {
	w           io.Writer
	done, total int
}

// newProgress makes the line; with fewer than two inputs, or without a terminal,
// it stays away.
func newProgress(w io.Writer, total int) *progress {
	if total < 2 || !isTerminal(w) {
		w = nil
	}
	return &progress{w: w, total: total}
}

// step says that one more input is done.
func (p *progress) step() {
	if p.done++; p.w != nil {
		fmt.Fprintf(p.w, "\r%d of %d files", p.done, p.total)
	}
}

// clear takes the line away, so that other lines can be written.
func (p *progress) clear() {
	if p.w != nil {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}
