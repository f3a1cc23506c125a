package lexicon

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Parse reads a lexicon and compiles it. The name is for messages. The first line
// that is wrong gives an [*Error] and no lexicon.
func Parse(name string, data []byte) (*Lexicon, error) {
	entries, err := parseEntries(nil, name, string(data), parseLine)
	if err != nil {
		return nil, err
	}
	return compile(entries), nil
}

// parseEntries appends the entries of one file to entries, each read by read:
// parseLine, or readLine for lines that are known to be right.
func parseEntries(entries []Entry, name, text string, read func(string) (Entry, string, error)) ([]Entry, error) {
	text = strings.TrimPrefix(text, "\ufeff")
	for number := 1; text != ""; number++ {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		e, wrong, err := read(line)
		if err != nil {
			return nil, &Error{File: name, Line: number, Text: wrong, Err: err}
		}
		e.File, e.Line = name, number
		entries = append(entries, e)
	}
	return entries, nil
}

// parseLine reads and checks one line that is neither empty nor a comment. On
// error it returns the part of the line that is wrong.
func parseLine(line string) (e Entry, wrong string, err error) {
	if !isText(line) {
		return e, line, ErrEncoding
	}
	if e, wrong, err = readLine(line); err == nil {
		wrong, err = checkAttributes(e)
	}
	return e, wrong, err
}

// readLine splits a line into the fields of its entry.
func readLine(line string) (e Entry, wrong string, err error) {
	rest := line
	if rest[0] == '!' {
		e.Remove, rest = true, rest[1:]
	}
	text, rest, _ := strings.Cut(rest, ";")
	field, note, _ := strings.Cut(rest, ";")
	e.Text, e.Note = oneSpace(text), strings.TrimSpace(note)
	if e.Text == "" {
		return e, line, ErrNoEntry
	}
	class, field, _ := strings.Cut(oneSpace(field), " ")
	switch {
	case class != "":
		var known bool
		if e.Class, known = classNamed(class); !known {
			return e, class, unknownClass()
		}
	case !e.Remove:
		return e, line, ErrNoClass
	}
	e.Attributes = field
	e.key = foldPhrase(e.Text)
	return e, "", nil
}

// checkAttributes tells the first attribute of e that its class does not allow, and why.
func checkAttributes(e Entry) (wrong string, err error) {
	seen := ""
	for key, value := range attributes(e.Attributes) {
		if err := checkAttribute(e.Class, key, value); err != nil {
			return key + "=" + value, err
		}
		if strings.Contains(seen, " "+key+"=") {
			return key + "=" + value, ErrRepeatedKey
		}
		seen += " " + key + "="
	}
	if e.Remove && e.Attributes != "" {
		return e.Attributes, fmt.Errorf("%w; a line that takes an entry away has none", ErrUnknownKey)
	}
	return "", nil
}

// isText tells whether a line is valid UTF-8 without control characters other
// than white space and without byte order marks.
func isText(line string) bool {
	if !utf8.ValidString(line) {
		return false
	}
	for _, r := range line {
		if r == '\ufeff' || unicode.IsControl(r) && !unicode.IsSpace(r) {
			return false
		}
	}
	return true
}

// oneSpace trims s and leaves one space between its words.
func oneSpace(s string) string {
	s = strings.TrimSpace(s)
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf || s[i] < ' ' || s[i] == ' ' && s[i+1] == ' ' {
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s
}
