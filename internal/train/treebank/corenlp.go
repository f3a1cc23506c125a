package treebank

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// corenlpDoc is a document of the token layer of PolNeAR.
type corenlpDoc struct {
	ID    string              `json:"id"`
	Sents [][]json.RawMessage `json:"sents"`
}

// textDoc is a document of PolNeAR itself; only its text is read.
type textDoc struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

// ReadCoreNLP returns the sentences of an automatic token layer over texts: the
// words are cut from the texts by byte offsets; tags, heads and relations are
// CoreNLP's, the preposition to tagged IN as the treebanks have it.
func ReadCoreNLP(layer, texts string) ([]Sentence, error) {
	text := map[string]string{}
	err := eachLine(texts, func(line []byte) error {
		var d textDoc
		err := json.Unmarshal(line, &d)
		text[d.ID] = d.Text
		return err
	})
	if err != nil {
		return nil, err
	}
	var out []Sentence
	err = eachLine(layer, func(line []byte) error {
		var d corenlpDoc
		if err := json.Unmarshal(line, &d); err != nil {
			return err
		}
		for _, rows := range d.Sents {
			s, err := layerSentence(rows, text[d.ID])
			if err != nil {
				return err
			}
			asPreposition(s)
			out = append(out, s)
		}
		return nil
	})
	return out, err
}

// eachLine calls f with every line of a file.
func eachLine(path string, f func([]byte) error) error {
	file, err := Open(path)
	if err != nil {
		return fmt.Errorf("treebank: %w", err)
	}
	defer file.Close()
	lines := bufio.NewReaderSize(file, 1<<20)
	for {
		line, err := lines.ReadBytes('\n')
		if len(line) > 1 {
			if err := f(line); err != nil {
				return fmt.Errorf("treebank: %s: %w", path, err)
			}
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("treebank: %s: %w", path, err)
		}
	}
}

// layerSentence makes a sentence of its rows [start, end, tag, entity, head,
// relation, ...].
func layerSentence(rows []json.RawMessage, text string) (Sentence, error) {
	var s Sentence
	for _, row := range rows {
		var cols []json.RawMessage
		var start, end, head int
		var tag, rel string
		err := json.Unmarshal(row, &cols)
		if err == nil && len(cols) < 6 {
			err = errors.New("a row of fewer than 6 columns")
		}
		for i, to := range []any{&start, &end, &tag, nil, &head, &rel} {
			if err == nil && to != nil {
				err = json.Unmarshal(cols[i], to)
			}
		}
		if err == nil && (start < 0 || end < start || end > len(text)) {
			err = errors.New("offsets outside the text")
		}
		if err != nil {
			return s, err
		}
		s.Words = append(s.Words, readable(strings.TrimSpace(text[start:end]), tag))
		s.Tags = append(s.Tags, tag)
		s.Heads = append(s.Heads, int32(head-1))
		s.Rels = append(s.Rels, rel)
		s.Glued = append(s.Glued, false)
	}
	return s, nil
}

// asPreposition gives the preposition to the tag IN, as the treebanks do; TO is
// left to the infinitive.
func asPreposition(s Sentence) {
	for i, tag := range s.Tags {
		if tag == "TO" && s.Rels[i] != "mark" && s.Rels[i] != "aux" {
			s.Tags[i] = "IN"
		}
	}
}
