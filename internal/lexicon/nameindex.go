package lexicon

import "strings"

// nameIndex finds given names in the text of a list without parsing the list. The
// built-in list is by far the longest, and a program that reads one short article
// should not wait for ten thousand entries to become a map: the index holds, by
// hash, where each line begins, and a line is read when it is asked for. The text
// is one of the embedded lists, which tests hold to be right.
type nameIndex struct {
	text  string
	slots []uint32 // 1 + offset of a line, 0 for none; open addressing, linear probing
}

// givenName is what a line says about a name.
type givenName struct {
	gender   Gender
	ordinary bool // also an ordinary word
	surname  bool // more often a surname
}

// newNameIndex indexes the lines of text.
func newNameIndex(text string) nameIndex {
	size := 1 << 10
	for size < strings.Count(text, "\n")*2 {
		size <<= 1
	}
	x := nameIndex{text, make([]uint32, size)}
	for start := 0; start < len(text); {
		end := start + strings.IndexByte(text[start:], '\n')
		if end < start {
			end = len(text)
		}
		if name, _, ok := strings.Cut(text[start:end], " ;"); ok && name[0] != '#' {
			x.insert(name, start)
		}
		start = end + 1
	}
	return x
}

// insert puts the line at offset into the first free slot for its name.
func (x *nameIndex) insert(name string, offset int) {
	var buf [64]byte
	at := hash(appendBare(buf[:0], name))
	for ; x.slots[at&uint32(len(x.slots)-1)] != 0; at++ {
	}
	x.slots[at&uint32(len(x.slots)-1)] = uint32(offset) + 1
}

// find returns the name written as word or, failing that, one that differs from it in accents only.
func (x *nameIndex) find(word string) (found givenName, ok bool) {
	if len(x.slots) == 0 {
		return found, false
	}
	var buf, other [64]byte
	key := appendBare(buf[:0], word)
	for at := hash(key); ; at++ {
		slot := x.slots[at&uint32(len(x.slots)-1)]
		if slot == 0 {
			return found, ok
		}
		line := x.text[slot-1:]
		name, rest, _ := strings.Cut(line[:max(0, strings.IndexByte(line, '\n'))], " ;")
		if string(appendBare(other[:0], name)) != string(key) || !capitalsOf(name).meets(word) {
			continue
		}
		exact := sameAccents(name, word)
		if !ok || exact {
			found, ok = readGivenName(rest), true
		}
		if exact {
			return found, true
		}
	}
}

// readGivenName reads what follows the name on a line.
func readGivenName(rest string) givenName {
	field, _, _ := strings.Cut(rest, ";")
	return givenNameOf(&Entry{Attributes: strings.TrimSpace(field)})
}

// givenNameOf reads gender=, ordinary= and surname=.
func givenNameOf(e *Entry) givenName {
	return givenName{genderOf(e), e.Attribute("ordinary") != "", e.Attribute("surname") != ""}
}

// hash is FNV-1a, 32 bits.
func hash(key []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range key {
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}

// sameAccents tells whether two words whose bare keys are equal have equal keys.
func sameAccents(a, b string) bool {
	if isASCII(a) || isASCII(b) {
		return isASCII(a) == isASCII(b)
	}
	return foldPhrase(a) == foldPhrase(b)
}
