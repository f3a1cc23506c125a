package lexicon

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// What Lint finds beside the errors of Parse.
var (
	ErrDuplicate      = errors.New("the same entry stands earlier in the file")
	ErrChangesNothing = errors.New("the lexicon says so already")
	ErrRemovesNothing = errors.New("there is no such entry to remove")
)

// Lint tells what is wrong or useless in a file that is to be joined behind base:
// every line that Parse would refuse, not only the first, entries that stand
// twice, entries that base has already, and removals of what is not there.
func Lint(base *Lexicon, name string, data []byte) []*Error {
	known := map[identity]Entry{}
	for _, e := range effective(base.entries()) {
		known[identity{e.Class, e.key}] = e
	}
	mine := map[identity]int{}
	var found []*Error
	text := strings.TrimPrefix(string(data), "\ufeff")
	for number := 1; text != ""; number++ {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		e, wrong, err := parseLine(line)
		if err == nil {
			wrong, err = line, lintEntry(known, mine, e, number)
		}
		if err != nil {
			found = append(found, &Error{File: name, Line: number, Text: wrong, Err: err})
		}
	}
	return found
}

// lintEntry compares an entry with those known before it, makes it known, and
// tells why it is useless, nil if it is not.
func lintEntry(known map[identity]Entry, mine map[identity]int, e Entry, number int) error {
	if e.Remove {
		return lintRemoval(known, mine, e)
	}
	id := identity{e.Class, e.key}
	before, ok := known[id]
	known[id] = e
	if first, twice := mine[id]; twice {
		return fmt.Errorf("%w, on line %d", ErrDuplicate, first)
	}
	mine[id] = number
	if ok && sameEntry(before, e) {
		return fmt.Errorf("%w, at %s:%d", ErrChangesNothing, before.File, before.Line)
	}
	return nil
}

// lintRemoval takes what e removes out of the known entries and tells if that was nothing.
func lintRemoval(known map[identity]Entry, mine map[identity]int, e Entry) error {
	removed := false
	for class := NoClass + 1; class < classCount; class++ {
		id := identity{class, e.key}
		if _, ok := known[id]; !ok || e.Class != NoClass && e.Class != class {
			continue
		}
		removed = true
		delete(known, id)
		delete(mine, id)
	}
	if !removed {
		return ErrRemovesNothing
	}
	return nil
}

// sameEntry tells whether two entries of one identity say the same: capitals and
// attributes, in any order; notes do not count.
func sameEntry(a, b Entry) bool {
	return a.Text == b.Text && slices.Equal(sortedAttributes(a), sortedAttributes(b))
}

// sortedAttributes returns the key=value words of an entry in order.
func sortedAttributes(e Entry) []string {
	words := strings.Fields(e.Attributes)
	slices.Sort(words)
	return words
}
