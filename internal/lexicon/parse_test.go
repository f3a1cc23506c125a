package lexicon

import (
	"errors"
	"strings"
	"testing"
)

// TestParseErrors checks that a wrong line is refused with its place and reason,
// and that nothing is loaded.
func TestParseErrors(t *testing.T) {
	for _, c := range []struct {
		text string
		line int
		want error
		part string
	}{
		{"quip ; verb\n; verb\n", 2, ErrNoEntry, "; verb"},
		{"! ; verb", 1, ErrNoEntry, "! ; verb"},
		{"# header\n\nquip", 3, ErrNoClass, "quip"},
		{"quip ; ; a note", 1, ErrNoClass, "quip ; ; a note"},
		{"quip ; verv", 1, ErrUnknownClass, "verv"},
		{"!quip ; verv", 1, ErrUnknownClass, "verv"},
		{"quip ; verb tense=past", 1, ErrUnknownKey, "tense=past"},
		{"quip ; verb manner", 1, ErrUnknownKey, "manner="},
		{"quip ; verb kind=joke", 1, ErrUnknownValue, "kind=joke"},
		{"quip ; verb past=", 1, ErrUnknownValue, "past="},
		{"quip ; verb past=_quipt", 1, ErrUnknownValue, "past=_quipt"},
		{"quip ; verb past=quipt,", 1, ErrUnknownValue, "past=quipt,"},
		{"boss ; role plural=big__bosses", 1, ErrUnknownValue, "plural=big__bosses"},
		{"sagte ; verb lang=German", 1, ErrUnknownValue, "lang=German"},
		{"Ada ; given-name gender=f gender=m", 1, ErrRepeatedKey, "gender=m"},
		{"!Ada ; given-name gender=f", 1, ErrUnknownKey, "gender=f"},
		{"qu\xffip ; verb", 1, ErrEncoding, "qu\xffip ; verb"},
		{"quip\x00 ; verb", 1, ErrEncoding, "quip\x00 ; verb"},
		{"quip ; verb\n\ufeffjoke ; verb", 2, ErrEncoding, "\ufeffjoke ; verb"},
	} {
		l, err := Parse("mine.txt", []byte(c.text))
		var wrong *Error
		switch {
		case l != nil || !errors.As(err, &wrong):
			t.Errorf("%q: %v, %v; want no lexicon and an *Error", c.text, l, err)
		case !errors.Is(err, c.want) || wrong.File != "mine.txt" || wrong.Line != c.line || wrong.Text != c.part:
			t.Errorf("%q: %v; want mine.txt:%d: %v: %q", c.text, err, c.line, c.want, c.part)
		}
	}
}

// TestParseLayout checks what a line may look like: spaces, CRLF, byte order
// mark, comments, fields left out.
func TestParseLayout(t *testing.T) {
	l, err := Parse("mine.txt", []byte("\ufeff# words\r\n\r\n  go   ballistic ;verb   kind=manner  third=goes ; loud; very\r\n!quip\r\n!joke;verb;dull"))
	if err != nil {
		t.Fatal(err)
	}
	want := []Entry{
		{Text: "go ballistic", Class: ClassVerb, Attributes: "kind=manner third=goes", Note: "loud; very", Line: 3},
		{Text: "quip", Remove: true, Line: 4},
		{Text: "joke", Class: ClassVerb, Remove: true, Note: "dull", Line: 5},
	}
	have := l.Entries()
	if len(have) != len(want) {
		t.Fatalf("%d entries, want %d", len(have), len(want))
	}
	for i, e := range have {
		want[i].File, want[i].key = "mine.txt", e.key
		if e != want[i] {
			t.Errorf("entry %d: %+v, want %+v", i, e, want[i])
		}
	}
}

// TestJoin checks that the later entry wins, class by class, and that removals
// take away what stands before them and no more.
func TestJoin(t *testing.T) {
	parse := func(text string) *Lexicon {
		l, err := Parse("mine.txt", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		return l
	}
	base := parse("quip ; verb\nRobin ; given-name gender=m\nJosé ; given-name gender=m\nMark ; given-name gender=m\nmark ; verb\nHR head ; role")
	for _, c := range []struct {
		why   string
		mine  string
		check func(*Lexicon) bool
	}{
		{"a later entry replaces the value", "robin ; given-name gender=f", func(l *Lexicon) bool { g, ok := l.GivenName("Robin"); return ok && g == Feminine }},
		{"a later verb replaces the inflections too", "quip ; verb past=quop", func(l *Lexicon) bool {
			_, old := l.Verb("quipped")
			v, ok := l.Verb("quop")
			return !old && ok && v.Lemma == "quip"
		}},
		{"a removal of one class leaves the others", "!mark ; verb", func(l *Lexicon) bool {
			_, verb := l.Verb("marked")
			_, name := l.GivenName("Mark")
			return !verb && name
		}},
		{"a removal without a class takes all", "!Mark", func(l *Lexicon) bool {
			_, verb := l.Verb("marked")
			_, name := l.GivenName("Mark")
			return !verb && !name
		}},
		{"a removal takes the bare form with it", "!José", func(l *Lexicon) bool { _, ok := l.GivenName("Jose"); return !ok }},
		{"a removal takes phrases", "!HR Head", func(l *Lexicon) bool { n, _ := l.RolePhrase([]string{"HR", "head"}); return n == 0 }},
		{"an entry behind its removal is there", "!quip\nquip ; verb kind=manner", func(l *Lexicon) bool { v, ok := l.Verb("quips"); return ok && v.Class == Manner }},
		{"an entry of another class adds", "quip ; cue-noun", func(l *Lexicon) bool {
			_, verb := l.Verb("quip")
			_, noun := l.Noun("quips")
			return verb && noun
		}},
	} {
		mine := parse(c.mine)
		if !c.check(Join(base, mine)) {
			t.Errorf("%s: not so after %q", c.why, c.mine)
		}
		if c.check(Join(mine, base)) && c.why != "an entry of another class adds" {
			t.Errorf("%s: so even where the base comes later, after %q", c.why, c.mine)
		}
	}
	if _, ok := Join().Verb("say"); ok {
		t.Error("Join of nothing has verbs")
	}
	left, right := Join(Join(base, parse("!Mark")), parse("Mark ; suffix")), Join(base, Join(parse("!Mark"), parse("Mark ; suffix")))
	if left.Suffix("Mark") != right.Suffix("Mark") || !left.Suffix("Mark") {
		t.Error("Join is not associative")
	}
}

// TestEntriesIsACopy checks that callers cannot change a lexicon through its entries.
func TestEntriesIsACopy(t *testing.T) {
	Builtin().Entries()[0].Text = "changed"
	if Builtin().Entries()[0].Text == "changed" {
		t.Error("Entries gives out the lexicon's own slice")
	}
}

// FuzzParse checks that Parse never panics, that it gives a lexicon or an *Error,
// and that the entries of a lexicon, written as lines, parse to the same entries.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"", "quip ; verb ; note", "!Mark", "\ufeffgo on ; verb past=went", "# c\r\nA ; honorific gender=m\r\n", "x ; verb past=",
		"Dato' Sri ; honorific rank=nobility lang=ms", "!# ; verb", "a\u0085b ; role ; c ; d", "ß ; particle", "İ ; given-name gender=m",
		"quip ; verb past=_x", "boss ; role plural=a__b,c",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		l, err := Parse("fuzz", []byte(text))
		if err != nil {
			var wrong *Error
			if l != nil || !errors.As(err, &wrong) || wrong.Line < 1 {
				t.Fatalf("%v, %v: want no lexicon and an *Error", l, err)
			}
			return
		}
		entries := l.Entries()
		var lines strings.Builder
		for _, e := range entries {
			lines.WriteString(e.String() + "\n")
		}
		again, err := Parse("fuzz", []byte(lines.String()))
		if err != nil {
			t.Fatalf("its own entries %q: %v", lines.String(), err)
		}
		have := again.Entries()
		if len(have) != len(entries) {
			t.Fatalf("%d entries, %d when read again", len(entries), len(have))
		}
		for i := range have {
			have[i].Line = entries[i].Line
			if have[i] != entries[i] {
				t.Fatalf("%+v reads again as %+v", entries[i], have[i])
			}
		}
		for word := range strings.FieldsSeq(text) {
			Join(l).GivenName(word)
			l.VerbPhrase([]string{word, word})
			l.ParticlePrefix(word)
		}
	})
}
