package tagger

import (
	"slices"

	"github.com/seed-761fda18/whosaid/internal/perceptron"
)

// entry is what the lexicon knows of a word: its only tag or None, the number of
// the set of tags it had in training, and its cluster. Zero stands for unknown.
type entry struct {
	tag     Tag
	class   uint32
	cluster uint32
}

// lexicon maps words, by their hashes, to entries. A word that is not in it in
// its own case has the class and the cluster of its small form.
type lexicon struct {
	shift uint8
	slots []slot
}

// slot is a place of the open-addressed lexicon; an empty one has no class.
type slot struct {
	key     uint32
	tag     Tag
	class   uint8
	cluster uint16
}

// newLexicon makes a lexicon of entries with distinct keys.
func newLexicon(entries []slot) lexicon {
	bits := 4
	for 1<<bits < 2*len(entries) {
		bits++
	}
	lex := lexicon{shift: uint8(32 - bits), slots: make([]slot, 1<<bits)}
	mask := uint32(len(lex.slots) - 1)
	for _, e := range entries {
		at := e.key >> lex.shift
		for lex.slots[at].class != 0 {
			at = (at + 1) & mask
		}
		lex.slots[at] = e
	}
	return lex
}

// find returns the entry of a word.
func (lex *lexicon) find(w *perceptron.Word) entry {
	if s := lex.slot(w.Exact); s != nil {
		return entry{s.tag, uint32(s.class), uint32(s.cluster)}
	}
	if w.Case != perceptron.Lower {
		if s := lex.slot(w.Lower); s != nil {
			return entry{None, uint32(s.class), uint32(s.cluster)}
		}
	}
	return entry{}
}

// slot returns the place of a key, or nil.
func (lex *lexicon) slot(key uint32) *slot {
	mask := uint32(len(lex.slots) - 1)
	for at := key >> lex.shift; ; at++ {
		s := &lex.slots[at&mask]
		if s.class == 0 {
			return nil
		}
		if s.key == key {
			return s
		}
	}
}

// appendLexicon writes entries, which it sorts by key.
func appendLexicon(body []byte, entries []slot) []byte {
	slices.SortFunc(entries, func(a, b slot) int { return int(int64(a.key) - int64(b.key)) })
	body = perceptron.AppendUint(body, uint64(len(entries)))
	last := uint32(0)
	for _, e := range entries {
		body = perceptron.AppendUint(body, uint64(e.key-last))
		body = perceptron.AppendUint(body, uint64(e.tag))
		body = perceptron.AppendUint(body, uint64(e.class))
		body = perceptron.AppendUint(body, uint64(e.cluster))
		last = e.key
	}
	return body
}

// readLexicon reads what appendLexicon wrote.
func readLexicon(r *perceptron.Reader) lexicon {
	var entries []slot
	last := uint32(0)
	for range r.Uint(1 << 24) {
		last += uint32(r.Uint(1<<32 - 1))
		e := slot{
			key:     last,
			tag:     Tag(r.Uint(uint64(NumTags) - 1)),
			class:   uint8(r.Uint(255)),
			cluster: uint16(r.Uint(1<<16 - 1)),
		}
		if r.Err() != nil {
			return lexicon{}
		}
		if e.class > 0 {
			entries = append(entries, e)
		}
	}
	return newLexicon(entries)
}
