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
