package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/internal/reporting"
)

// toy is a corpus of two documents.
const toy = `{"id":"a","text":"Ida Moss said the mill was closing. The rain fell.","attributions":[{"content":[[14,34]],"cue":[[9,13]],"source":[[0,8]]}],"discard":[[36,50]]}
{"id":"b","text":"“We close,” Abel Roy said.","attributions":[{"content":[[0,15]],"cue":[[25,29]],"source":[[16,24]]}]}
`

// write puts a corpus into a folder of its own.
func write(t *testing.T, text string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "corpus.jsonl"), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return filepath.Join(dir, "corpus.jsonl")
}

// TestCorpus checks that a corpus is read and that what is wrong with one is
// said.
func TestCorpus(t *testing.T) {
	articles, err := readCorpus(write(t, toy))
	if err != nil {
		t.Fatal(err)
	}
	if len(articles) != 2 || articles[0].Attributions[0].Cue.spans()[0].In(articles[0].Text) != "said" || len(articles[0].Discard) != 1 {
		t.Errorf("read %+v", articles)
	}
	if _, err := readCorpus(write(t, toy+"{")); err == nil || !strings.Contains(err.Error(), "document 3") {
		t.Errorf("a cut document: %v", err)
	}
	if err := run(defaults, t.TempDir(), "", "", "", 0); err == nil || !strings.Contains(err.Error(), corpusName) {
		t.Errorf("no corpus: %v", err)
	}
}

// TestLearn checks that the same lessons give the same bytes and that what they
// teach is read.
func TestLearn(t *testing.T) {
	articles, err := readCorpus(write(t, strings.Repeat(toy, 20)))
	if err != nil {
		t.Fatal(err)
	}
	s := defaults
	s.rows = [2]int{20000, 20000}
	var files [2]string
	for i := range files {
		m := learn(lessonsOf(articles), s)
		files[i] = string(m.Bytes())
		if found := reporting.Read(lessonsOf(articles)[0].Text, m); len(found) != 1 || found[0].Cue[0].Start != 9 {
			t.Errorf("read %+v", found)
		}
	}
	if files[0] != files[1] {
		t.Error("the same lessons gave two models")
	}
}
