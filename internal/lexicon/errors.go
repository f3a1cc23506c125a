package lexicon

import (
	"errors"
	"fmt"
)

// What can be wrong with a line. An [Error] wraps one of them.
var (
	ErrEncoding     = errors.New("line is not valid UTF-8 or has a control character")
	ErrNoEntry      = errors.New("line has no entry before its first semicolon")
	ErrNoClass      = errors.New("entry has no class behind a semicolon")
	ErrUnknownClass = errors.New("unknown class")
	ErrUnknownKey   = errors.New("class has no such key")
	ErrUnknownValue = errors.New("key has no such value")
	ErrRepeatedKey  = errors.New("key is given twice")
)

// Error is a line that Parse refuses: where it stands, what it says and why it is wrong.
type Error struct {
	File string // the name given to Parse
	Line int    // counted from 1
	Text string // the line, or the part of it that is wrong
	Err  error  // wraps one of the Err values of this package
}

// Error tells file, line, text and reason in one line.
func (e *Error) Error() string {
	return fmt.Sprintf("%s:%d: %q: %v", e.File, e.Line, e.Text, e.Err)
}

// Unwrap returns the reason, for errors.Is.
func (e *Error) Unwrap() error { return e.Err }
