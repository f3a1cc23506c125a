package golden

import (
	"slices"
	"strings"
)

// The marks of lines in an expected section that say where the program is known
// to be wrong: what is right is written by hand, and what comes instead is kept
// apart from what is expected.
const (
	missing = "~+ " // right, and does not come yet
	wrong   = "~- " // comes, and is wrong
)

// today gives the lines of an expected section that are to come, right or known
// to be wrong, and the lines that are right and known to be missing.
func today(want string) (come, absent []string) {
	for _, line := range lines(want) {
		if l, ok := strings.CutPrefix(line, missing); ok {
			absent = append(absent, l)
			continue
		}
		come = append(come, strings.TrimPrefix(line, wrong))
	}
	return come, absent
}

// reached gives the lines known to be missing that came.
func reached(want, got string) []string {
	_, absent := today(want)
	come := lines(got)
	return slices.DeleteFunc(absent, func(l string) bool { return !slices.Contains(come, l) })
}

// rewrite gives an expected section for what came: marks stay on the lines that
// are still wrong or missing, and a missing line stays before the line that it
// stood before.
func rewrite(want, got string) string {
	old := lines(want)
	come := lines(got)
	out := make([]string, 0, len(come))
	at := 0
	for _, line := range come {
		if i := slices.IndexFunc(old[at:], func(l string) bool { return strings.TrimPrefix(l, wrong) == line }); i >= 0 {
			out = append(out, stillMissing(old[at:at+i], come)...)
			line = old[at+i]
			at += i + 1
		}
		out = append(out, line)
	}
	return strings.Join(append(out, stillMissing(old[at:], come)...), "\n")
}

// stillMissing gives the lines among old ones that are marked missing and did
// not come.
func stillMissing(old, come []string) []string {
	var out []string
	for _, line := range old {
		if l, ok := strings.CutPrefix(line, missing); ok && !slices.Contains(come, l) {
			out = append(out, line)
		}
	}
	return out
}

// lines cuts a section into lines, none for an empty one.
func lines(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "\n")
}
