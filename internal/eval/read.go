package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
)

// article is all that a reader of a gold file sees where predictions are made:
// whatever else a line holds is not decoded.
type article struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

// readLines decodes a JSON Lines file, gzip or not, into values of one type.
// Blank lines are skipped; a wrong line is named by its number.
func readLines[T any](path string) ([]T, error) {
	data, err := readFile(path)
	if err != nil {
		return nil, err
	}
	var out []T
	for number := 1; len(data) > 0; number++ {
		var line []byte
		line, data, _ = bytes.Cut(data, []byte("\n"))
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		var v T
		if err := json.Unmarshal(line, &v); err != nil {
			return nil, fmt.Errorf("%s:%d: not a line of JSON as expected: %w", path, number, err)
		}
		out = append(out, v)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%s: holds no document", path)
	}
	return out, nil
}

// readArticles reads the texts of a gold file and nothing else of it.
func readArticles(path string) ([]article, error) {
	articles, err := readLines[article](path)
	if err != nil {
		return nil, err
	}
	for i, a := range articles {
		if a.ID == "" {
			return nil, fmt.Errorf("%s: document %d has no \"id\"", path, i+1)
		}
		if a.Text == "" {
			return nil, fmt.Errorf("%s: document %q has no \"text\": this is not a file of texts", path, a.ID)
		}
	}
	return articles, nil
}

// readFile gives the bytes of a file, unpacked where they are gzip, which the
// first two bytes tell.
func readFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%s: no such file; gold files are not part of the project, name the place where yours are", path)
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	buffered := bufio.NewReader(f)
	if magic, _ := buffered.Peek(2); !bytes.Equal(magic, []byte{0x1f, 0x8b}) {
		return io.ReadAll(buffered)
	}
	unpacked, err := gzip.NewReader(buffered)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	data, err := io.ReadAll(unpacked)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return data, nil
}
