package perceptron

import "testing"

// TestWordMeets lists writings that must be one word, and others that must not.
func TestWordMeets(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
		why  string
	}{
		{"n’t", "n't", true, "a typographic apostrophe"},
		{"“", "``", true, "an opening mark"},
		{"”", "''", true, "a closing mark"},
		{"—", "--", true, "a dash"},
		{"‘", "`", true, "a single opening mark that stands alone"},
		{"1987", "2026", true, "digits are one digit"},
		{"the", "thé", false, "another letter"},
		{"The", "the", false, "a capital"},
		{"THE", "The", false, "all capitals"},
		{"ÉTÉ", "été", false, "capitals outside ASCII"},
		{"12", "123", false, "length counts"},
	} {
		var a, b Word
		a.Read(c.a)
		b.Read(c.b)
		if (a.Exact == b.Exact) != c.same {
			t.Errorf("%s, %s: same is %v, want %v (%s)", c.a, c.b, !c.same, c.same, c.why)
		}
	}
}

// TestWordFigures checks the figures of single words.
func TestWordFigures(t *testing.T) {
	for _, c := range []struct {
		word   string
		kind   Case
		digit  bool
		hyphen bool
		tail   string
	}{
		{"river", Lower, false, false, "ver"},
		{"River", Title, false, false, "ver"},
		{"UN", Upper, false, false, "un"},
		{"McCoy", MixedUp, false, false, "coy"},
		{"Élan", Title, false, false, "lan"},
		{"mid-1990s", Lower, true, true, "00s"},
		{"", Lower, false, false, ""},
	} {
		var w Word
		w.Read(c.word)
		tail := uint32(0)
		for i := range len(c.tail) {
			tail = tail<<8 | uint32(c.tail[i])
		}
		if w.Case != c.kind || w.Digit != c.digit || w.Hyphen != c.hyphen || w.Tail(3) != tail {
			t.Errorf("%q: %+v", c.word, w)
		}
	}
}

// TestCapitalKeepsLower checks that a word and its capitalised form share Lower.
func TestCapitalKeepsLower(t *testing.T) {
	var a, b Word
	a.Read("ÉTÉ")
	b.Read("été")
	if a.Lower != b.Lower || a.Exact == b.Exact {
		t.Errorf("%+v and %+v", a, b)
	}
}

// FuzzWord reads any bytes twice.
func FuzzWord(f *testing.F) {
	for _, s := range []string{"", "Élan", "“", "\xe2\x80", "\xc3", "don’t", "\x00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var a, b Word
		a.Read(s)
		b.Read(s)
		if a != b {
			t.Errorf("%q: %+v, then %+v", s, a, b)
		}
	})
}
