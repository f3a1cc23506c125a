package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/quotes"
)

// diary is a text of one writer with two others, of whom one has no name.
var diary = gold{
	article: article{ID: "d", Text: "I met an old man. “I am lost,” he said. Dorte laughed."},
	Quotes:  []spoken{{Spans: [][2]int{{18, 33}}, Speaker: "man"}},
	Mentions: []mention{
		{Span: [2]int{0, 1}, Entity: "writer", Type: "PRON"}, {Span: [2]int{6, 16}, Entity: "man", Type: "NOM"},
		{Span: [2]int{21, 22}, Entity: "man", Type: "PRON"}, {Span: [2]int{44, 49}, Entity: "Dorte", Type: "PROP"},
	},
}

// TestDescribes checks which answers without a name count as right.
func TestDescribes(t *testing.T) {
	cases := []struct {
		reason, entity string
		speaker        quotes.Speaker
		want           bool
	}{
		{"the words that gold has for him", "man", quotes.Speaker{Name: "the man"}, true},
		{"words for nobody", "man", quotes.Speaker{Name: "the pilot"}, false},
		{"a pronoun says nothing", "man", quotes.Speaker{Name: "he"}, false},
		{"a name is judged as a name", "Dorte", quotes.Speaker{Name: "Dorte"}, false},
		{"the one who says I outside quotations", "writer", quotes.Speaker{Name: "(author)", Kind: quotes.Author}, true},
		{"who says I in a quotation is no writer", "man", quotes.Speaker{Name: "(author)", Kind: quotes.Author}, false},
	}
	for _, c := range cases {
		if got := diary.describes(c.entity, c.speaker); got != c.want {
			t.Errorf("%s: %q for %q: %t, want %t", c.reason, c.speaker.Name, c.entity, got, c.want)
		}
	}
}

// TestInitials checks which mentions are the initials of an answer.
func TestInitials(t *testing.T) {
	for source, want := range map[string]bool{"HRC": true, "the HRC": true, "hrc": false, "HR": false, "H": false} {
		if got := initialsOf(source, "Harbour Rescue Council"); got != want {
			t.Errorf("initialsOf(%q) is %t, want %t", source, got, want)
		}
	}
}

// TestJoined checks that a remark behind a dash parts no character from itself.
func TestJoined(t *testing.T) {
	d := gold{Characters: []character{{Name: "Ada - as a child"}, {Name: "Ada - later"}}, Quotes: []spoken{{Speaker: "Ada - later"}}}
	j := d.joined()
	if !j.isNamed(j.cast(), "Ada", j.Quotes[0].Speaker) {
		t.Error("Ada does not stand for Ada - later")
	}
	if d.Quotes[0].Speaker != "Ada - later" {
		t.Error("the gold was changed")
	}
}

// TestWrongAnswers checks the list of wrong answers.
func TestWrongAnswers(t *testing.T) {
	path := write(t, "news.jsonl", `{"id":"a","text":"“It is late,” Holm said.","attributions":[{"content":[[3,14]],"source":[[18,22]],"source_type":"name"}]}`)
	found := []quotes.Quote{{Content: []quotes.Span{{Start: 3, End: 14}}, Speaker: quotes.Speaker{Name: "Berg", Confidence: quotes.Low, Rule: "floating"}}}
	var out bytes.Buffer
	if err := confidence(&out, reading(found), path, true); err != nil {
		t.Fatal(err)
	}
	if line, _, _ := strings.Cut(out.String(), "\n"); !strings.HasPrefix(line, "low\tfloating\ta\t") || !strings.Contains(line, `came "Berg"	gold "Holm"`) {
		t.Errorf("first line is %q", line)
	}
}
