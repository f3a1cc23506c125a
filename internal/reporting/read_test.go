package reporting

import (
	"os"
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/golden"
	"github.com/seed-761fda18/whosaid/internal/sequence"
)

// TestRead checks the cases of the whole reading, by the embedded model.
func TestRead(t *testing.T) {
	golden.Run(t, "testdata/read*.txt", map[string]func(golden.Case) string{
		"read": func(c golden.Case) string { return dump(layers(c), Read(layers(c), Default())) },
	})
}

// FuzzRead checks that the quotations of any text lie inside it, are in order,
// with their pieces in order, stand behind their parents, and come out the same
// twice.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"", "\x00\xff", "“", "Vera Holm said the mill “was closing.", "A: “B,” he said, “C.”\r\n\r\n“D."} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		layers := analysis.New(text, analysis.Options{})
		found := Read(layers, Default())
		for i, q := range found {
			if i > 0 && q.Content[0].Start < found[i-1].Content[0].Start {
				t.Fatalf("quotation %d stands before %d", i, i-1)
			}
			if q.Parent >= i {
				t.Fatalf("quotation %d stands in %d", i, q.Parent)
			}
			end := 0
			for _, s := range append(append([]document.Span(nil), q.Content...), document.Span{Start: len(text), End: len(text)}) {
				if s.Start < end || s.End < s.Start || s.End > len(text) {
					t.Fatalf("quotation %d has content %v in %d bytes", i, q.Content, len(text))
				}
				end = s.End
			}
			if q.Source.First < 0 || q.Source.End > len(layers.Tokens) {
				t.Fatalf("quotation %d has source %v of %d tokens", i, q.Source, len(layers.Tokens))
			}
		}
		if again := dump(layers, Read(layers, Default())); again != dump(layers, found) {
			t.Fatalf("%s\nthen\n%s", dump(layers, found), again)
		}
	})
}

// lesson gives a text with an attribution whose parts are given as words.
func lesson(text, content, cue, source string) Lesson {
	at := func(s string) []document.Span {
		i := strings.Index(text, s)
		return []document.Span{{Start: i, End: i + len(s)}}
	}
	return Lesson{Text: analysis.New(text, analysis.Options{}), Gold: []Gold{{Content: at(content), Cue: at(cue), Source: at(source)}}}
}

// TestLabels checks that attributions become labels, and labels spans, without
// the punctuation at the edges, and that a content before its cue has labels of
// its own.
func TestLabels(t *testing.T) {
	l := lesson("“We close,” Ida Moss said.", "“We close,”", "said", "Ida Moss")
	labels := labelsOf(l.Text, l.Gold)
	want := []sequence.Label{0, begin(ContentBefore), inside(ContentBefore), 0, 0, begin(SourceRole), inside(SourceRole), begin(CueRole), 0}
	if string(labels) != string(want) {
		t.Fatalf("labels %v, want %v", labels, want)
	}
	var got []string
	for _, s := range spansOf(nil, labels, 0) {
		got = append(got, l.Text.SpanOf(s.Range).In(l.Text.Text))
	}
	if s := strings.Join(got, "|"); s != "We close|Ida Moss|said" {
		t.Errorf("spans %q", s)
	}
}

// TestChoices checks that the linker is taught the right candidates.
func TestChoices(t *testing.T) {
	l := lesson("“We close,” Ida Moss said.", "“We close,”", "said", "Ida Moss")
	cues, sources := l.Choices(nil, nil)
	if len(cues) != 1 || len(cues[0].Candidates) != 1 || cues[0].Right != 0 {
		t.Errorf("choices of cues %v, want one candidate that is right", cues)
	}
	if len(sources) != 1 || len(sources[0].Candidates) != 1 || sources[0].Right != 0 {
		t.Errorf("choices of sources %v, want one candidate that is right", sources)
	}
	l.Gold[0].Source = nil
	if _, sources = l.Choices(nil, nil); len(sources) != 1 || sources[0].Right != -1 {
		t.Errorf("choices of sources %v, want one that is none", sources)
	}
}

// TestParts checks that a paragraph of any length is read in parts that cover it,
// none of them too long.
func TestParts(t *testing.T) {
	for _, text := range []string{"One.", strings.Repeat("The tide turned at noon. ", 2000), strings.Repeat("and ", 10000)} {
		layers := analysis.New(text, analysis.Options{})
		end := 0
		for _, r := range parts(layers, layers.Paragraphs[0]) {
			if r.First != end || r.Len() <= 0 || r.Len() > 2*longest {
				t.Fatalf("part %v behind %d", r, end)
			}
			end = r.End
		}
		if end != len(layers.Tokens) {
			t.Errorf("parts end at %d of %d", end, len(layers.Tokens))
		}
	}
}

// TestOpenModel checks that the embedded model survives its file and that no
// damaged one is taken for a model.
func TestOpenModel(t *testing.T) {
	file := string(Default().Bytes())
	if _, err := OpenModel(file); err != nil {
		t.Fatal(err)
	}
	for reason, file := range map[string]string{"empty": "", "cut": file[:len(file)-1], "the linker only": file[:linkerLen+4], "shifted": "x" + file} {
		if _, err := OpenModel(file); err == nil {
			t.Errorf("%s: no error", reason)
		}
	}
}

// BenchmarkRead measures the reading of a text whose layers are known.
func BenchmarkRead(b *testing.B) {
	text := strings.Repeat("Vera Holm told the council on Monday that the mill “was closing,” and nobody asked when. According to the board, two boats are missing.\n\n", 100)
	layers := analysis.New(text, analysis.Options{})
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Read(layers, Default())
	}
}

// BenchmarkLabel measures the labelling of the tokens alone: features and two
// passes of the sequence model, over an article.
func BenchmarkLabel(b *testing.B) {
	data, err := os.ReadFile("../../testdata/articles/plant.txt")
	if err != nil {
		b.Fatal(err)
	}
	t := analysis.New(string(data), analysis.Options{})
	l := newLabeller(t, Default())
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		for _, p := range t.Paragraphs {
			l.read(p.Tokens)
		}
	}
}
