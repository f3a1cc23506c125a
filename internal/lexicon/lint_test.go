package lexicon

import (
	"errors"
	"testing"
)

// TestLint checks what is reported of a user's file, and what is not.
func TestLint(t *testing.T) {
	base, err := Parse("base.txt", []byte("tell ; verb past=told addressee=yes\nRobin ; given-name gender=m\n"))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text string
		line int
		want error
		why  string
	}{
		{"chirp ; verb", 0, nil, "a new entry"},
		{"tell ; verb addressee=yes past=told ; mine", 1, ErrChangesNothing, "the same attributes in another order"},
		{"tell ; verb past=told", 0, nil, "an attribute less is a change"},
		{"tell ; cue-noun", 0, nil, "another class is a change"},
		{"robin ; given-name gender=m", 0, nil, "a small letter is a change: it finds more"},
		{"chirp ; verb\n\nchirp ; verb kind=manner", 3, ErrDuplicate, "twice in the file"},
		{"chirp ; verb\nchirp ; cue-noun", 0, nil, "twice, in two classes"},
		{"!tell", 0, nil, "a removal of what is there"},
		{"!tell ; cue-noun", 1, ErrRemovesNothing, "there, but in another class"},
		{"!tall", 1, ErrRemovesNothing, "not there"},
		{"!tell\n!tell", 2, ErrRemovesNothing, "gone already"},
		{"!tell\ntell ; verb past=told addressee=yes", 0, nil, "new behind its removal"},
		{"chirp ; verb\n!chirp", 0, nil, "removes what the file has"},
		{"chirp ; verv", 1, ErrUnknownClass, "an error of Parse"},
	} {
		found := Lint(base, "mine.txt", []byte(c.text))
		switch {
		case c.want == nil && len(found) > 0:
			t.Errorf("%q: %v; want nothing (%s)", c.text, found[0], c.why)
		case c.want != nil && (len(found) != 1 || !errors.Is(found[0], c.want) || found[0].Line != c.line):
			t.Errorf("%q: %v; want line %d: %v (%s)", c.text, found, c.line, c.want, c.why)
		}
	}
	if found := Lint(base, "mine.txt", []byte("a ; b\nchirp ; verb x=y\n;")); len(found) != 3 {
		t.Errorf("%d findings, want every wrong line: %v", len(found), found)
	}
}

// TestLintOfBuiltin checks that the embedded lists have nothing to say against
// themselves but that they are known.
func TestLintOfBuiltin(t *testing.T) {
	text, err := data.ReadFile("data/verbs.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range Lint(Builtin(), "verbs.txt", text) {
		if !errors.Is(e, ErrChangesNothing) {
			t.Error(e)
		}
	}
}
