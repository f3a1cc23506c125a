package tagger

import (
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/internal/model"
)

// benchSentences are plain sentences as the document layer hands them out.
var benchSentences = [][]string{
	strings.Fields("The harbour master told reporters on Tuesday that the new pier , which cost $ 12 million , would not open before the spring ."),
	strings.Fields("`` We have waited long enough , '' said Ida Lund , a spokeswoman for the well-known Oslo Polar Institute ."),
	strings.Fields("Her brother 's firm had n't paid its suppliers since 2015 , according to two people familiar with the matter ."),
	strings.Fields("He added that officials were looking into claims of fraud and expected a report within weeks ."),
}

// BenchmarkTag tags sentences of news; the bytes are those of the words and one
// space each.
func BenchmarkTag(b *testing.B) {
	p := Builtin()
	words, size := 0, 0
	for _, s := range benchSentences {
		words += len(s)
		size += len(strings.Join(s, " ")) + 1
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	var tags []Tag
	for b.Loop() {
		for _, s := range benchSentences {
			tags = p.Tag(tags[:0], s)
		}
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}

// BenchmarkNew decodes the embedded weights, which a process does once.
func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := NewPerceptron(model.Tagger); err != nil {
			b.Fatal(err)
		}
	}
}
