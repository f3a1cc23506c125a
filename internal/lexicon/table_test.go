package lexicon

import "testing"

// TestStarts checks that no word is barred whose key is in the table, however it is
// written, and that one is where two letters tell that it is not.
func TestStarts(t *testing.T) {
	var table table[bool]
	table.make(8)
	for _, text := range []string{"mayor", "Dr.", "O'Neill", "élan", "c", "harbour master", "Béla"} {
		table.add(text, foldPhrase(text), true)
	}
	for word, want := range map[string]bool{
		"mayor": true, "MAYOR": true, "Dr": true, "Dr.": true, "O’Neill": true, "Élan": true, "E\u0301lan": true, "c": true, "c.": true,
		"Be\u0301la": true, "BÉLA": true, "mayors": false, "pilot": false, "ma": false, "élans": false, "": false,
	} {
		if _, got := table.word(word); got != want {
			t.Errorf("%q: found %v, want %v", word, got, want)
		}
		if want && table.starts.bar(word) {
			t.Errorf("%q is barred", word)
		}
	}
	if n, _ := table.match([]string{"Harbour", "master"}); n != 2 {
		t.Errorf("a phrase of two words: %d", n)
	}
	for _, word := range []string{"pilot", "PILOT"} {
		if !table.starts.bar(word) {
			t.Errorf("%s is not barred, though no key begins with pi", word)
		}
	}
}
