package mention

import "testing"

// TestLongest holds the lengths above which no word is looked up to the lists: a
// longer word put into a list would never be found.
func TestLongest(t *testing.T) {
	closed, counted := 0, 0
	for w := range closedClasses() {
		closed = max(closed, len(w))
	}
	for w := range countedWords() {
		counted = max(counted, len(w))
	}
	if closed != longestClosed || counted != longestCounted {
		t.Errorf("the longest words have %d and %d bytes, not %d and %d", closed, counted, longestClosed, longestCounted)
	}
}
