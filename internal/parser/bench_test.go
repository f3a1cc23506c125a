package parser

import (
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/internal/model"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// benchSentences are plain sentences as the document layer hands them out.
var benchSentences = [][]string{
	strings.Fields("The harbour master told reporters on Tuesday that the new pier , which cost $ 12 million , would not open before the spring ."),
	strings.Fields("`` We have waited long enough , '' said Ida Lund , a spokeswoman for the well-known Oslo Polar Institute ."),
	strings.Fields("Her brother 's firm had n't paid its suppliers since 2015 , according to two people familiar with the matter ."),
	strings.Fields("He added that officials were looking into claims of fraud and expected a report within weeks ."),
}

// BenchmarkParse parses tagged sentences of news; the bytes are those of the words
// and one space each.
func BenchmarkParse(b *testing.B) {
	words, size := 0, 0
	var tags [][]tagger.Tag
	for _, s := range benchSentences {
		words += len(s)
		size += len(strings.Join(s, " ")) + 1
		tags = append(tags, tagger.Builtin().Tag(nil, s))
	}
	p := Builtin()
	b.SetBytes(int64(size))
	b.ReportAllocs()
	var arcs []Arc
	for b.Loop() {
		for i, s := range benchSentences {
			arcs = p.Parse(arcs[:0], s, tags[i])
		}
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}

// BenchmarkNew decodes the embedded weights, which a process does once.
func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := New(model.Parser); err != nil {
			b.Fatal(err)
		}
	}
}
