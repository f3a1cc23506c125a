// Package treebank reads dependency treebanks in CoNLL-U for the trainers of the
// tagger and the parser.
package treebank

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// Sentence is one tree. All its slices have one entry a word; Heads are places
// in the sentence, -1 for the root.
type Sentence struct {
	Genre string // second part of the document's name, as GUM gives it
	Words []string
	Tags  []string
	Heads []int32
	Rels  []string
	Glued []bool // no space stands before the next word
}

// Read returns the sentences of a CoNLL-U file, gzip or not by its name.
func Read(path string) ([]Sentence, error) {
	f, err := Open(path)
	if err != nil {
		return nil, fmt.Errorf("treebank: %w", err)
	}
	defer f.Close()
	out, err := Parse(f)
	if err != nil {
		return nil, fmt.Errorf("treebank: %s: %w", path, err)
	}
	return out, nil
}

// Parse reads sentences in CoNLL-U. Multiword ranges and empty nodes are left
// out; a head out of range is an error.
func Parse(in io.Reader) ([]Sentence, error) {
	var out []Sentence
	var s Sentence
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<24)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		if name, ok := strings.CutPrefix(line, "# newdoc id = "); ok {
			s.Genre = genre(name)
		}
		if strings.HasPrefix(line, "#") {
			continue
		}
		if line == "" {
			out, s = flush(out, s)
			continue
		}
		if err := s.add(strings.Split(line, "\t")); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	out, _ = flush(out, s)
	return out, lines.Err()
}

// genre returns the genre in a document's name: GUM_news_flood is news.
func genre(name string) string {
	if parts := strings.Split(name, "_"); len(parts) > 2 {
		return parts[1]
	}
	return ""
}

// flush appends a sentence, if it has words, and returns an empty one of the
// same document.
func flush(out []Sentence, s Sentence) ([]Sentence, Sentence) {
	if len(s.Words) > 0 {
		out = append(out, s)
	}
	return out, Sentence{Genre: s.Genre}
}

// add takes the columns of one line.
func (s *Sentence) add(cols []string) error {
	if len(cols) != 10 {
		return fmt.Errorf("%d columns, want 10", len(cols))
	}
	if strings.ContainsAny(cols[0], "-.") {
		return nil
	}
	head, err := strconv.Atoi(cols[6])
	if err != nil {
		return fmt.Errorf("head: %w", err)
	}
	s.Words = append(s.Words, readable(cols[1], cols[4]))
	s.Tags = append(s.Tags, cols[4])
	s.Heads = append(s.Heads, int32(head-1))
	s.Rels = append(s.Rels, cols[7])
	s.Glued = append(s.Glued, strings.Contains(cols[9], "SpaceAfter=No"))
	return nil
}

// readable returns the word as the library hands it to the tagger: a straight
// double mark as two backquotes or two apostrophes, by the side it stands on.
func readable(word, tag string) string {
	if word == `"` && (tag == "``" || tag == "''") {
		return tag
	}
	return word
}

// ReadAll returns the sentences of several files, in their order.
func ReadAll(paths ...string) ([]Sentence, error) {
	var all []Sentence
	for _, path := range paths {
		part, err := Read(path)
		if err != nil {
			return nil, err
		}
		all = append(all, part...)
	}
	return all, nil
}

// PennTags returns the tags as the tagger knows them. GW, a part of a word that
// was torn apart, is none.
func (s Sentence) PennTags() []tagger.Tag {
	out := make([]tagger.Tag, len(s.Tags))
	for i, t := range s.Tags {
		if t != "GW" {
			out[i] = tagger.Parse(t)
		}
	}
	return out
}
