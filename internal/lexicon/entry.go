package lexicon

import (
	"iter"
	"strings"
)

// Entry is one line of a lexicon.
type Entry struct {
	Text       string // the word or words, single spaces between them
	Class      Class  // NoClass only on a removal from every class
	Attributes string // "key=value key=value" as written, single spaces between them
	Note       string // free text
	Remove     bool   // the line began with "!": earlier entries of this text go
	File       string // where the line stands
	Line       int    // counted from 1

	key string // Text folded, what lookups compare
}

// String writes the entry as the line that [Parse] reads.
func (e Entry) String() string {
	var b strings.Builder
	if e.Remove {
		b.WriteByte('!')
	}
	b.WriteString(e.Text)
	if e.Class == NoClass && e.Note == "" {
		return b.String()
	}
	b.WriteString(" ; ")
	b.WriteString(e.Class.String())
	if e.Attributes != "" {
		b.WriteByte(' ')
		b.WriteString(e.Attributes)
	}
	if e.Note != "" {
		b.WriteString(" ; ")
		b.WriteString(e.Note)
	}
	return b.String()
}

// Attribute returns the value of a key, "" if the line does not have it.
func (e *Entry) Attribute(key string) string {
	if e.Attributes == "" {
		return ""
	}
	for k, v := range attributes(e.Attributes) {
		if k == key {
			return v
		}
	}
	return ""
}

// attributes yields the key=value pairs of an attribute field; a word without "="
// comes as a key with no value.
func attributes(field string) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for field != "" {
			var pair string
			pair, field, _ = strings.Cut(field, " ")
			key, value, _ := strings.Cut(pair, "=")
			if !yield(key, value) {
				return
			}
		}
	}
}

// alternatives reads an attribute value that may hold several words or
// alternatives: "_" stands for a space, "," between alternatives.
func alternatives(value string) []string {
	if value == "" {
		return nil
	}
	return strings.Split(strings.ReplaceAll(value, "_", " "), ",")
}
