package perceptron

// Case says how a word is written.
type Case uint8

// The ways to write a word.
const (
	Lower   Case = iota // no capital: river, 1,000, --
	Title               // a capital first and no other: River
	Upper               // all letters are capitals: UN, I
	MixedUp             // anything else: iPhone, McCoy
)

// Word is what the features know of a word: figures taken from its bytes in one
// pass. Letters are lowered in all but Case and Shape, digits are all read as 0,
// and typographic marks as their plain forms (’ as ', “ as two backquotes, an
// em dash as --), so that texts and treebanks meet.
type Word struct {
	Lower   uint32 // hash of the lowered word
	Exact   uint32 // hash of the lowered word and its case
	Prefix  uint32 // its first three bytes
	Suffix  uint64 // its last eight bytes, the last one lowest
	Shape   uint32 // hash of its shape, runs shortened: Xx, X.X., 0-x
	Length  int32  // bytes, plain forms counted
	Case    Case
	Digit   bool // there is a digit
	Hyphen  bool // there is a hyphen
	capital bool // the first letter is a capital
	small   bool // there is a small letter
	inner   bool // there is a capital after the first letter
	last    byte // class of the last byte added to the shape
	hash    uint64
}

// The classes of bytes that make a shape.
const (
	classSmall   = 'x'
	classCapital = 'X'
	classDigit   = '0'
)

// Read takes the figures of a word. Any bytes will do.
func (w *Word) Read(s string) {
	*w = Word{hash: mixA}
	for i := 0; i < len(s); {
		if s[i] < 0x80 {
			w.add(s[i])
			i++
			continue
		}
		i += w.addWide(s[i:], len(s))
	}
	w.finish()
}

// add takes one plain byte.
func (w *Word) add(c byte) {
	class := c
	switch {
	case 'a' <= c && c <= 'z':
		class, w.small = classSmall, true
	case 'A' <= c && c <= 'Z':
		c |= 0x20
		class = classCapital
		w.upper()
	case '0' <= c && c <= '9':
		c, class, w.Digit = '0', classDigit, true
	case c == '-':
		w.Hyphen = true
	}
	w.push(c, class)
}

// upper notes a capital at the place reached.
func (w *Word) upper() {
	if w.Length == 0 {
		w.capital = true
	} else {
		w.inner = true
	}
}

// push adds a lowered byte to the hash, the affixes and the shape.
func (w *Word) push(c, class byte) {
	w.hash = (w.hash ^ uint64(c)) * 0x100000001B3
	w.Suffix = w.Suffix<<8 | uint64(c)
	if w.Length < 3 {
		w.Prefix = w.Prefix<<8 | uint32(c)
	}
	w.Length++
	if class != w.last {
		w.Shape = (w.Shape ^ uint32(class)) * 0x01000193
		w.last = class
	}
}

// addWide takes the character at the start of rest, whose first byte is not
// ASCII, and returns how many bytes it read. length is that of the whole word: a
// mark that stands alone opens or closes, the same one inside a word is an
// apostrophe.
func (w *Word) addWide(rest string, length int) int {
	if len(rest) >= 3 && rest[0] == 0xE2 && rest[1] == 0x80 {
		if plain := plainMark(rest[2], length == 3); plain != "" {
			for i := 0; i < len(plain); i++ {
				w.add(plain[i])
			}
			return 3
		}
	}
	if len(rest) >= 2 && rest[0] == 0xC2 && (rest[1] == 0xAB || rest[1] == 0xBB) {
		mark := byte('`')
		if rest[1] == 0xBB {
			mark = '\''
		}
		w.add(mark)
		w.add(mark)
		return 2
	}
	if len(rest) >= 2 && rest[0] == 0xC3 {
		w.addLatin(rest[1])
		return 2
	}
	w.small = true
	w.push(rest[0], classSmall)
	return 1
}

// addLatin takes a letter of the Latin-1 block by its second byte.
func (w *Word) addLatin(c byte) {
	class := byte(classSmall)
	if 0x80 <= c && c <= 0x9E && c != 0x97 {
		class = classCapital
		c |= 0x20
		w.upper()
	} else {
		w.small = true
	}
	w.push(0xC3, class)
	w.push(c, class)
}

// plainMark returns the plain form of the general punctuation character U+20xx
// whose last byte is given, or nothing.
func plainMark(c byte, alone bool) string {
	switch c {
	case 0x90, 0x91:
		return "-"
	case 0x93, 0x94, 0x95:
		return "--"
	case 0x98, 0x9A, 0x9B:
		if alone {
			return "`"
		}
		return "'"
	case 0x99:
		return "'"
	case 0x9C, 0x9E:
		return "``"
	case 0x9D:
		return "''"
	case 0xA6:
		return "..."
	}
	return ""
}

// finish derives the case and the hashes once all bytes are read.
func (w *Word) finish() {
	switch {
	case w.capital && !w.small:
		w.Case = Upper
	case w.capital && !w.inner:
		w.Case = Title
	case w.capital || w.inner:
		w.Case = MixedUp
	}
	w.Lower = fold(w.hash)
	w.Exact = w.Lower ^ uint32(w.Case)*0x85EBCA6B
}

// Tail returns the last n bytes of the word, at most four, as one value. A
// shorter word is its own tail.
func (w *Word) Tail(n uint) uint32 {
	return uint32(w.Suffix) << (32 - 8*n) >> (32 - 8*n)
}
