package attribution_test

import (
	"strings"
	"sync"
	"testing"

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

// check reports what is wrong with the quotations of a text.
func check(t *testing.T, f attribution.Finder, text string) {
	t.Helper()
	qs := f.Find(text)
	inside := func(what string, s quotes.Span) {
		if s.Start < 0 || s.End < s.Start || s.End > len(text) {
			t.Errorf("%q: %s %v is not inside the text", text, what, s)
		}
	}
	for _, q := range qs {
		for _, s := range q.Content {
			inside("content", s)
		}
		inside("source", q.Source)
		for _, speaker := range append(q.CoSpeakers, q.Speaker) {
			inside("mention", speaker.Mention)
			if (speaker.Confidence == quotes.None) != (speaker.Name == "") {
				t.Errorf("%q: confidence %v for the name %q", text, speaker.Confidence, speaker.Name)
			}
		}
	}
	if d := cmp.Diff(qs, f.Find(text)); d != "" {
		t.Errorf("%q: a second reading differs:\n%s", text, d)
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

// TestLongTexts reads texts whose cost would show if it grew faster than they.
func TestLongTexts(t *testing.T) {
	for name, text := range map[string]string{
		"openers":  strings.Repeat("“", 4000),
		"closers":  strings.Repeat("x” ", 4000),
		"names":    "“" + strings.Repeat("Vera, Abel, ", 3000) + "”",
		"exchange": strings.Repeat("“Are you there, Vera?”\n\n“Here, Abel.” He sat down.\n\n", 400),
		"one line": strings.Repeat("“So,” said Vera Holm. “Well.” Abel Roy rose. “Now.” ", 400),
	} {
		t.Run(name, func(t *testing.T) {
			attribution.Finder{Dialogue: attribution.On}.Find(text)
			attribution.Finder{Dialogue: attribution.Off}.Find(text)
		})
	}
}
