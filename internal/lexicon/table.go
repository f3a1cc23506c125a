package lexicon

import (
	"slices"
	"strings"
)

// table finds the values of one class by word or by the words a text goes on with.
type table[V any] struct {
	words   map[string]item[V]     // entries of one word, by key
	phrases map[string][]phrase[V] // entries of several, by the key of their first word, longest first
}

// item is an entry of one word.
type item[V any] struct {
	caps  capitals
	value V
}

// phrase is an entry of several words.
type phrase[V any] struct {
	keys  []string
	caps  []capitals
	value V
}

// make makes room for size single words in a table that has no room yet.
func (t *table[V]) make(size int) {
	if size > 0 && t.words == nil {
		t.words = make(map[string]item[V], size)
	}
}

// add puts value under text, whose key is known; the same text again replaces it.
func (t *table[V]) add(text, key string, value V) {
	if !strings.Contains(key, " ") {
		t.words[key] = item[V]{capitalsOf(text), value}
		return
	}
	p := phrase[V]{keys: strings.Fields(key), value: value}
	for _, word := range strings.Fields(text) {
		p.caps = append(p.caps, capitalsOf(word))
	}
	if t.phrases == nil {
		t.phrases = map[string][]phrase[V]{}
	}
	list := t.phrases[p.keys[0]]
	at := slices.IndexFunc(list, func(q phrase[V]) bool { return slices.Equal(q.keys, p.keys) })
	if at >= 0 {
		list[at] = p
		return
	}
	at = slices.IndexFunc(list, func(q phrase[V]) bool { return len(q.keys) < len(p.keys) })
	if at < 0 {
		at = len(list)
	}
	t.phrases[p.keys[0]] = slices.Insert(list, at, p)
}

// addAbsent is add for a form that must not push out one that is there.
func (t *table[V]) addAbsent(text, key string, value V) {
	if strings.Contains(key, " ") || !t.has(key) {
		t.add(text, key, value)
	}
}

// has tells whether a single word with this key is there.
func (t *table[V]) has(key string) bool {
	_, ok := t.words[key]
	return ok
}

// word finds the entry that is this one word.
func (t *table[V]) word(word string) (V, bool) {
	var buf [64]byte
	it, ok := t.words[string(appendFold(buf[:0], word))]
	if !ok || !it.caps.meets(word) {
		var none V
		return none, false
	}
	return it.value, true
}

// bareWord is word, and where that finds nothing and the word has accents, word without them.
func (t *table[V]) bareWord(word string) (V, bool) {
	v, ok := t.word(word)
	if ok || isASCII(word) {
		return v, ok
	}
	var buf [64]byte
	it, ok := t.words[string(appendBare(buf[:0], word))]
	if !ok || !it.caps.meets(word) {
		return v, false
	}
	return it.value, true
}

// match finds the longest entry, of one word or several, that words begin with, and how many words it takes.
func (t *table[V]) match(words []string) (int, V) {
	if n, v := t.phrase(words); n > 0 {
		return n, v
	}
	if len(words) > 0 {
		if v, ok := t.word(words[0]); ok {
			return 1, v
		}
	}
	var none V
	return 0, none
}

// phrase finds the longest entry of several words that words begin with.
func (t *table[V]) phrase(words []string) (int, V) {
	var none V
	if len(words) < 2 || t.phrases == nil {
		return 0, none
	}
	var buf [64]byte
	for _, p := range t.phrases[string(appendFold(buf[:0], words[0]))] {
		if p.begins(words) {
			return len(p.keys), p.value
		}
	}
	return 0, none
}

// begins tells whether words begin with the phrase.
func (p phrase[V]) begins(words []string) bool {
	if len(words) < len(p.keys) {
		return false
	}
	var buf [64]byte
	for i, key := range p.keys {
		if string(appendFold(buf[:0], words[i])) != key || !p.caps[i].meets(words[i]) {
			return false
		}
	}
	return true
}

// present tells whether this one word is an entry.
func (t *table[V]) present(word string) bool {
	_, ok := t.word(word)
	return ok
}
