package attribution_test

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-761fda18/whosaid/attribution"
	"github.com/seed-761fda18/whosaid/quotes"
)

// anyBytes are texts that no writer meant, or that no reader likes.
var anyBytes = []string{
	"", "\x00", "\xff\xfe\"\xff\"", "\"", "“”", "\r\n\"\r\n", "said", "\" \" \" \"", "he said \"\x80\" she said",
	"“A,” Vera said.\n\n“B.”\n\n“C.”", "— A.\n— B.", ":\n\n\"x\"",
}

// TestAnyBytes asks for spans inside the text, mentions inside the text, and
// the same answer twice, under every way to read dialogue.
func TestAnyBytes(t *testing.T) {
	for _, text := range anyBytes {
		for _, d := range []attribution.Dialogue{attribution.Auto, attribution.On, attribution.Off} {
			check(t, attribution.Finder{Dialogue: d}, text)
		}
	}
}

// FuzzFind asks the same of any text.
func FuzzFind(f *testing.F) {
	for _, text := range anyBytes {
		f.Add(text, true)
	}
	f.Fuzz(func(t *testing.T, text string, dialogue bool) {
		d := attribution.Off
		if dialogue {
			d = attribution.On
		}
		check(t, attribution.Finder{Dialogue: d, Entities: true, Dashes: true}, text)
	})
}

// check reports what is wrong with the quotations of a text, and whether a second
// reading gives others.
func check(t *testing.T, f attribution.Finder, text string) {
	t.Helper()
	qs := f.Find(text)
	sound(t, text, qs)
	if d := cmp.Diff(qs, f.Find(text)); d != "" {
		t.Errorf("%q: a second reading differs:\n%s", text, d)
	}
}

// sound reports what is wrong with the quotations of a text.
func sound(t *testing.T, text string, qs []quotes.Quote) {
	t.Helper()
	inside := func(what string, s quotes.Span) {
		if s.Start < 0 || s.End < s.Start || s.End > len(text) {
			t.Errorf("%q: %s %v is not inside the text", text, what, s)
		}
	}
	for i, q := range qs {
		for _, s := range slices.Concat(q.Content, q.Verbatim, q.Cue.Spans, []quotes.Span{q.Source, q.Addressee, q.Via, q.Channel}) {
			inside("a span", s)
		}
		last := 0
		for _, s := range q.Content {
			if s.IsZero() || s.Start < last {
				t.Errorf("%q: the pieces %v of the content are empty or out of order", text, q.Content)
			}
			last = s.End
		}
		if len(q.Content) == 0 || q.Parent < -1 || q.Parent >= len(qs) || q.Parent == i {
			t.Errorf("%q: quotation %d has the content %v and the parent %d", text, i, q.Content, q.Parent)
		}
		for _, speaker := range append(q.CoSpeakers, q.Speaker) {
			inside("mention", speaker.Mention)
			if (speaker.Confidence == quotes.None) != (speaker.Name == "") {
				t.Errorf("%q: confidence %v for the name %q", text, speaker.Confidence, speaker.Name)
			}
		}
	}
}

// TestMention checks that the mention of a speaker is where its name is from, also
// for one who has no name.
func TestMention(t *testing.T) {
	tests := []struct{ reason, text, name, at string }{
		{"a name", "Vera Holm came. “We close,” she said.", "Vera Holm", "Vera Holm"},
		{"a noun", "A spokesman for the harbour said it was closed. “Come back on Monday,” he said.", "A spokesman for the harbour", "A spokesman"},
		{"no more than a pronoun", "“We close,” they said.", "they", "they"},
	}
	for _, tt := range tests {
		qs := attribution.Find(tt.text)
		if len(qs) == 0 {
			t.Fatalf("%s: no quotation", tt.reason)
		}
		if s := qs[len(qs)-1].Speaker; s.Name != tt.name || s.Mention.In(tt.text) != tt.at {
			t.Errorf("%s: %q, named by %q, want %q, named by %q", tt.reason, s.Name, s.Mention.In(tt.text), tt.name, tt.at)
		}
	}
}

// TestConcurrent reads with one Finder from several goroutines at once.
func TestConcurrent(t *testing.T) {
	f := attribution.Finder{Dialogue: attribution.On}
	text := "“Are you there?” Vera Holm asked.\n\n“No,” said Abel.\n\n“Good.”\n"
	want := f.Find(text)
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			if d := cmp.Diff(want, f.Find(text)); d != "" {
				t.Error(d)
			}
		})
	}
	group.Wait()
}

// TestLongTexts reads texts whose cost would show if it grew faster than they:
// four times the text must not take ten times as long.
func TestLongTexts(t *testing.T) {
	for name, unit := range map[string]string{
		"openers":  "“",
		"closers":  "x” ",
		"names":    "Vera, Abel, ",
		"exchange": "“Are you there, Vera?”\n\n“Here, Abel.” He sat down.\n\n",
		"one line": "“So,” said Vera Holm. “Well.” Abel Roy rose. “Now.” ",
	} {
		t.Run(name, func(t *testing.T) {
			n := 12000 / len(unit)
			var short, long time.Duration
			for range 3 { // another program may have been busy the first time
				short, long = reading("“"+strings.Repeat(unit, n)), reading("“"+strings.Repeat(unit, 4*n))
				if long <= 10*short || long <= time.Second {
					return
				}
			}
			t.Errorf("%v for a text, %v for four times the text", short, long)
		})
	}
}

// reading gives the time that a text takes, read as dialogue and not.
func reading(text string) time.Duration {
	start := time.Now()
	attribution.Finder{Dialogue: attribution.On}.Find(text)
	attribution.Finder{Dialogue: attribution.Off}.Find(text)
	return time.Since(start)
}
