package treebank

import (
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

// Open opens a file of a corpus, which is unpacked as it is read if its name ends
// in .gz.
func Open(path string) (io.ReadCloser, error) {
	f, err := os.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%w; corpora are not part of the project, name the place where yours are", err)
	}
	if err != nil || !strings.HasSuffix(path, ".gz") {
		return f, err
	}
	z, err := gzip.NewReader(f)
	if err != nil {
		f.Close()
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return unpacked{z, f}, nil
}

// unpacked reads a packed file.
type unpacked struct {
	*gzip.Reader
	file *os.File
}

// Close closes the file; what is left of it is not read.
func (u unpacked) Close() error { return u.file.Close() }
