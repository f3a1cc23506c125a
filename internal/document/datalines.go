package document

import "strings"

// DataLines gives the lines of an embedded data file that are neither empty nor
// comments, without the white space at their edges. A comment begins with #.
func DataLines(data string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for line := range strings.Lines(data) {
			line = strings.TrimSpace(line)
			if line != "" && line[0] != '#' && !yield(line) {
				return
			}
		}
	}
}

// DataPairs gives the two fields of each `words ; class` line of an embedded
// data file, without the white space at their edges. A line without a semicolon
// is left out.
func DataPairs(data string) func(yield func(words, class string) bool) {
	return func(yield func(words, class string) bool) {
		for line := range DataLines(data) {
			words, class, ok := strings.Cut(line, ";")
			if ok && !yield(strings.TrimSpace(words), strings.TrimSpace(class)) {
				return
			}
		}
	}
}

// DataWords gives the words of an embedded data file, one or several a line.
func DataWords(data string) map[string]bool {
	set := make(map[string]bool)
	for line := range DataLines(data) {
		for _, w := range strings.Fields(line) {
			set[w] = true
		}
	}
	return set
}
