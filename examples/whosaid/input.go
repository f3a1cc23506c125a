package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/seed-761fda18/whosaid/quotes"
)

// document is a text with its quotations, or with the reason why there are
// none.
type document struct {
	Name   string          `json:"name,omitempty"`
	ID     json.RawMessage `json:"id,omitempty"`
	Quotes []quotes.Quote  `json:"quotes"`

	text string
	err  error
}

// label is what messages call the document: its name, or the id of a line.
func (d document) label() string {
	switch {
	case d.Name != "":
		return d.Name
	case len(d.ID) > 0:
		return "document " + string(d.ID)
	}
	return "a document without id"
}

// readStdin stands in the list of files for standard input.
const readStdin = "-"

// inputs gives the files to read, folders with /... resolved; a pattern that
// cannot be resolved comes as a document with its error.
func (c *command) inputs() []document {
	if len(c.files) == 0 {
		return []document{{Name: readStdin}}
	}
	var out []document
	for _, name := range c.files {
		folder, all := strings.CutSuffix(filepath.ToSlash(name), "/...")
		if !all {
			out = append(out, document{Name: name})
			continue
		}
		found, err := textsUnder(folder)
		if err != nil {
			found = []document{{Name: name, err: err}}
		}
		out = append(out, found...)
	}
	return out
}

// textsUnder gives the .txt files under a folder, in the order of their names.
func textsUnder(folder string) ([]document, error) {
	var out []document
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && strings.HasSuffix(path, ".txt") {
			out = append(out, document{Name: path})
		}
		return err
	})
	if err == nil && len(out) == 0 {
		err = errors.New("no .txt file there")
	}
	return out, err
}

// load reads the text of a file.
func (c *command) load(d document) document {
	if d.err != nil {
		return d
	}
	var data []byte
	var err error
	if d.Name == readStdin {
		data, err = io.ReadAll(c.stdin)
		d.Name = "standard input"
	} else {
		data, err = os.ReadFile(d.Name)
	}
	if err != nil {
		return d.failed(err)
	}
	d.text = string(data)
	return d
}

// warning says what of a text may be misread, empty where nothing is: old
// encodings of Windows are not UTF-8, nor is UTF-16, nor a program; and without
// -entities an entity is no mark.
func (c *command) warning(text string) string {
	switch {
	case !utf8.ValidString(text) || strings.Contains(text, "\x00"):
		return "not UTF-8 text, letters and quotation marks may be misread"
	case !c.entities && (strings.Contains(text, "&quot;") || strings.Contains(text, "&ldquo;") || strings.Contains(text, "&#8220;")):
		return "quotation marks as HTML entities, which only -entities reads"
	}
	return ""
}

// failed gives the document with the error that its file could not be read by, in
// words that stand behind the name of the file.
func (d document) failed(err error) document {
	var path *fs.PathError
	if info, e := os.Stat(d.Name); e == nil && info.IsDir() {
		err = fmt.Errorf("is a folder; %s/... reads the .txt files in it", strings.TrimRight(d.Name, "/"))
	} else if errors.As(err, &path) {
		err = path.Err
	}
	d.err = err
	return d
}

// texts gives the files with their texts, each read when it is asked for.
func (c *command) texts(files []document) iter.Seq[document] {
	return func(yield func(document) bool) {
		for _, d := range files {
			if !yield(c.load(d)) {
				return
			}
		}
	}
}

// lines gives the documents of the JSON Lines inputs, one a line, each in the
// order of the input. A line that is wrong comes as a document with its error.
func (c *command) lines() iter.Seq[document] {
	return func(yield func(document) bool) {
		for _, input := range c.inputs() {
			if !c.linesOf(input, yield) {
				return
			}
		}
	}
}

// linesOf gives the documents of one JSON Lines input, read as they are asked
// for, so that a large file needs little memory.
func (c *command) linesOf(input document, yield func(document) bool) bool {
	if input.err != nil {
		return yield(input)
	}
	from := c.stdin
	if input.Name == readStdin {
		input.Name = "standard input"
	} else {
		f, err := os.Open(input.Name)
		if err != nil {
			return yield(input.failed(err))
		}
		defer f.Close()
		from = f
	}
	buffered := bufio.NewReader(from)
	for number := 1; ; number++ {
		line, err := buffered.ReadString('\n')
		if number == 1 {
			line = strings.TrimPrefix(line, "\ufeff")
		}
		if strings.TrimSpace(line) != "" && !yield(parseLine(input.Name, number, line)) {
			return false
		}
		switch {
		case errors.Is(err, io.EOF):
			return true
		case err != nil:
			return yield(input.failed(err))
		}
	}
}

// parseLine reads one line of JSON Lines. Its document carries the name of the
// file and the number of the line where it is wrong.
func parseLine(name string, number int, line string) document {
	var fields struct {
		ID   json.RawMessage `json:"id"`
		Text *string         `json:"text"`
	}
	err := json.Unmarshal([]byte(line), &fields)
	var mistyped *json.UnmarshalTypeError
	switch {
	case errors.As(err, &mistyped) && mistyped.Field == "":
		err = fmt.Errorf("no JSON object, but %s", mistyped.Value)
	case errors.As(err, &mistyped):
		err = fmt.Errorf("%q is no string, but %s", mistyped.Field, mistyped.Value)
	case err == nil && fields.Text == nil:
		err = errors.New(`no "text"`)
	}
	if err != nil {
		return document{Name: fmt.Sprintf("%s:%d", name, number), err: err}
	}
	return document{ID: fields.ID, text: *fields.Text}
}
