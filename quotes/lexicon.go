package quotes

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/seed-761fda18/whosaid/internal/lexicon"
)

// Lexicon is the set of words a [Finder] knows: reporting verbs, cue nouns,
// titles, roles, given names, organizations, places. The zero value is the
// built-in one. A Lexicon is immutable and safe for concurrent use.
//
// Words are added with [ParseLexicon] or [LoadLexicon] and put behind the
// built-in ones with [Join]; alone they are all that a Finder knows. A file of
// words has one entry a line,
//
//	entry ; class [key=value ...] ; note
//
// where "#" opens a comment line and "!entry" takes an earlier entry away,
// out of one class if the line names it, else out of all. The classes, what an
// entry of each is, and their keys are:
//
//	verb             a reporting verb in its dictionary form: say, point out
//	                 kind=speech|writing|thought|manner addressee=yes question=yes negative=yes
//	                 past= participle= gerund= third= double=yes|no|both lang= lemma=
//	cue-noun         a noun that introduces words: claim, statement
//	                 kind=speech|writing|thought|manner plural= question=yes negative=yes
//	cue-preposition  according to, in the words of
//	honorific        a title before a name: Lt. Gen., Mullah, Dr.
//	                 gender=m|f|e lang=
//	                 rank=civil|political|military|police|clergy|nobility|academic|medical|legal
//	role             a noun for a person: minister, mother, witness
//	                 gender=m|f|e kind=role|kin|person plural=
//	role-modifier    what stands before a role: deputy, foreign
//	given-name       gender=m|f|e ordinary=yes surname=yes
//	particle         a part of surnames: van, bin; kind=prefix is written in one with it: Mc
//	suffix           what stands after a name: Jr., PhD
//	organization     kind=head|suffix|name|newspaper|agency plural=
//	metonym          a place that speaks for those who govern there: Downing Street
//	document         a text that speaks for its author: report, lawsuit
//	                 plural=
//	channel          where words are said: interview, tweet
//	                 plural=
//	collective       many people at once: officials, police
//	anonymous        somebody not to be named: source; kind=phrase is what says so: close to
//	place            kind=country|state|city|region of=
//	nationality      of=
//	calendar         Tuesday, Jan.
//
// Where kind is left out, its first value counts; gender and rank are unknown then.
// What the keys say:
//
//	kind       of a cue: words said, words written, what somebody holds (believe),
//	           or what makes a cue beside a quotation only (smile);
//	           of a role: an office, somebody's kin, or just a person;
//	           of an organization: a word that stands alone too (ministry), the end of
//	           a name (Inc.), a whole name, the end of a paper's name, a news agency
//	addressee  who is spoken to is the object: tell, remind
//	question   what is reported is a question: ask
//	negative   what is reported is not so: deny
//	past, participle, gerund, third, plural
//	           forms that the rules for regular ones do not give: past=spelled,spelt
//	double     the last consonant is doubled before -ed and -ing (admit), is not, or may
//	           be; left out, a rule tells
//	gender     masculine, feminine, either; what the word itself tells, not the custom
//	rank       whose title it is; a civil, academic or medical one begins a name wherever
//	           it stands: Mr., Prof., Dr.
//	ordinary   the name is a common word too, or a place: Will, Florence
//	surname    the name alone is more often a surname: Carter
//	of         where a place lies or what it stands for: France, a nationality's country;
//	           it and the kind of a place are for who reads the file
//	lang       a code of two or three letters; a verb of another language stands in
//	           the form in which texts have it
//	lemma      what [Cue].Lemma says of such a verb
//
// Regular inflections are made by rule; of a verb of several words the first is
// inflected. In a value "_" stands for a space and "," between alternatives.
// Small letters match any writing of the word, a capital demands one in the text,
// and an entry in capitals only matches capitals only. A final period may be
// missing in the text, and so may the accents of names and places.
//
// The words are evidence for the reader, not commands: it may take a verb that is
// not listed for a cue where the text makes it one, also one that was taken away.
type Lexicon struct {
	words *lexicon.Lexicon // nil is the built-in lexicon
}

// LexiconEntry is one line of a lexicon.
type LexiconEntry struct {
	Text       string // the word or words
	Class      string // one of the classes listed at [Lexicon]; "" on a removal from all classes
	Attributes string // "key=value key=value"
	Note       string
	Removed    bool   // the line begins with "!"
	File       string // the name given to ParseLexicon, or the path LoadLexicon found
	Line       int    // counted from 1
}

// LexiconError is a line of a lexicon that cannot be read. Nothing of its
// file, nor of files loaded with it, comes into force.
type LexiconError struct {
	File string
	Line int    // counted from 1
	Text string // the line, or the part of it that is wrong
	Err  error  // wraps one of the ErrLexicon values
}

// The reasons for which a line of a lexicon is refused.
var (
	// ErrLexiconEncoding says that the line is no UTF-8 text.
	ErrLexiconEncoding = lexicon.ErrEncoding
	// ErrLexiconNoEntry says that the first field is empty.
	ErrLexiconNoEntry = lexicon.ErrNoEntry
	// ErrLexiconNoClass says that the second field is missing or empty.
	ErrLexiconNoClass = lexicon.ErrNoClass
	// ErrLexiconClass says that there is no such class.
	ErrLexiconClass = lexicon.ErrUnknownClass
	// ErrLexiconKey says that the class has no such key.
	ErrLexiconKey = lexicon.ErrUnknownKey
	// ErrLexiconValue says that the key has no such value.
	ErrLexiconValue = lexicon.ErrUnknownValue
	// ErrLexiconRepeated says that a key is given twice.
	ErrLexiconRepeated = lexicon.ErrRepeatedKey
)

// What [Lexicon.Lint] finds beside these.
var (
	// ErrLexiconTwice says that the entry stands earlier in the file.
	ErrLexiconTwice = lexicon.ErrDuplicate
	// ErrLexiconKnown says that the entry is in the lexicon already, as it is.
	ErrLexiconKnown = lexicon.ErrChangesNothing
	// ErrLexiconAbsent says that there is no such entry to remove.
	ErrLexiconAbsent = lexicon.ErrRemovesNothing
)

// Error names the file and line, the text and the reason, and for a class, key
// or value that is none those there are. Its wording may change.
func (e *LexiconError) Error() string {
	return fmt.Sprintf("quotes: %s:%d: %q: %v", e.File, e.Line, e.Text, e.Err)
}

// Unwrap returns the reason.
func (e *LexiconError) Unwrap() error { return e.Err }

// Builtin returns the built-in lexicon, which is also the zero Lexicon: about
// 22,000 entries, compiled for this module. The files are in internal/lexicon/data,
// each with its source and licence in its first lines.
func Builtin() Lexicon { return Lexicon{} }

// ParseLexicon reads one file of words. The name stands in messages and in
// entries. A wrong line gives a [*LexiconError] and the zero Lexicon.
func ParseLexicon(name string, data []byte) (Lexicon, error) {
	words, err := lexicon.Parse(name, data)
	if err != nil {
		return Lexicon{}, publicError(err)
	}
	return Lexicon{words}, nil
}

// LoadLexicon reads all files of fsys that one of the patterns (see
// [fs.Glob]) matches, in the order of the patterns and, within one, of the
// names; of two equal entries the later file's counts. A pattern that matches
// nothing is an error that wraps [fs.ErrNotExist], because it is most often a
// misspelt name; a wrong line is a [*LexiconError]. No pattern gives a lexicon
// without words.
func LoadLexicon(fsys fs.FS, patterns ...string) (Lexicon, error) {
	var parts []Lexicon
	for _, pattern := range patterns {
		files, err := fs.Glob(fsys, pattern)
		if err != nil {
			return Lexicon{}, fmt.Errorf("quotes: lexicon pattern %q: %w", pattern, err)
		}
		if len(files) == 0 {
			return Lexicon{}, fmt.Errorf("quotes: lexicon pattern %q: %w", pattern, fs.ErrNotExist)
		}
		for _, file := range files {
			data, err := fs.ReadFile(fsys, file)
			if err != nil {
				return Lexicon{}, fmt.Errorf("quotes: lexicon: %w", err)
			}
			part, err := ParseLexicon(file, data)
			if err != nil {
				return Lexicon{}, err
			}
			parts = append(parts, part)
		}
	}
	return Join(parts...), nil
}

// Join puts lexicons one behind the other: of two equal entries of a class
// the later counts, and a removal takes away what stands before it. Join of
// none is a lexicon without words. It costs some milliseconds where the built-in
// words are among them, so join once and keep the Finder.
func Join(lexicons ...Lexicon) Lexicon {
	parts := make([]*lexicon.Lexicon, len(lexicons))
	for i, l := range lexicons {
		parts[i] = l.compiled()
	}
	return Lexicon{lexicon.Join(parts...)}
}

// Entries returns every line in order, those that a later line replaces or
// removes among them.
func (l Lexicon) Entries() []LexiconEntry {
	entries := l.compiled().Entries()
	public := make([]LexiconEntry, len(entries))
	for i, e := range entries {
		public[i] = LexiconEntry{e.Text, e.Class.String(), e.Attributes, e.Note, e.Remove, e.File, e.Line}
	}
	return public
}

// Lint tells what is wrong or useless in a file that is to be joined behind l:
// every line that [ParseLexicon] would refuse, entries that stand twice,
// entries that l has already, and removals of what is not there.
func (l Lexicon) Lint(name string, data []byte) []*LexiconError {
	var found []*LexiconError
	for _, e := range lexicon.Lint(l.compiled(), name, data) {
		found = append(found, &LexiconError{e.File, e.Line, e.Text, e.Err})
	}
	return found
}

// compiled returns the lookups, those of the built-in lexicon for the zero
// Lexicon.
func (l Lexicon) compiled() *lexicon.Lexicon {
	if l.words == nil {
		return lexicon.Builtin()
	}
	return l.words
}

// publicError turns the parser's error into the one users know.
func publicError(err error) error {
	var wrong *lexicon.Error
	if !errors.As(err, &wrong) {
		return err
	}
	return &LexiconError{wrong.File, wrong.Line, wrong.Text, wrong.Err}
}
