package lexicon

import (
	"strings"
	"unicode/utf8"
)

// table finds the values of one class by word or by the words a text goes on with.
type table[V any] struct {
	entries map[string]item[V] // by key
	longest map[string]int     // by the key of a first word: how many words the longest entry has that begins with it
	starts  starts
}

// starts are the pairs of small ASCII letters with which keys begin: the second
// letters as bits, by the first. Most words of a text begin as no key of a table
// does, which is known without a key.
type starts [26]uint32

// add notes how a key begins.
func (s *starts) add(key string) {
	if len(key) > 1 && isSmall(key[0]) && isSmall(key[1]) {
		s[key[0]-'a'] |= 1 << (key[1] - 'a')
	}
}

// bar reports that no key begins as the word does. Where that is not for two letters
// to tell, as with é or with an accent that follows e, it reports false.
func (s *starts) bar(word string) bool {
	if len(word) < 2 || len(word) > 2 && word[2] >= utf8.RuneSelf {
		return false
	}
	first, second := word[0]|0x20, word[1]|0x20
	return isSmall(first) && isSmall(second) && s[first-'a']>>(second-'a')&1 == 0
}

// isSmall reports whether a byte is a small ASCII letter.
func isSmall(c byte) bool { return 'a' <= c && c <= 'z' }

// item is an entry: what its capitals demand of the text, and its value.
type item[V any] struct {
	caps  capitalsList
	value V
}

// make makes room for size entries in a table that has no room yet.
func (t *table[V]) make(size int) {
	if size > 0 && t.entries == nil {
		t.entries = make(map[string]item[V], size)
		t.longest = map[string]int{}
	}
}

// add puts value under text, whose key is known; the same key again replaces it.
func (t *table[V]) add(text, key string, value V) {
	t.entries[key] = item[V]{listCapitals(text), value}
	t.starts.add(key)
	if first, _, several := strings.Cut(key, " "); several {
		t.longest[first] = max(t.longest[first], strings.Count(key, " ")+1)
	}
}

// addAbsent is add for a form that must not push out one that is there.
func (t *table[V]) addAbsent(text, key string, value V) {
	if _, ok := t.entries[key]; !ok {
		t.add(text, key, value)
	}
}

// word finds the entry that is this one word.
func (t *table[V]) word(word string) (V, bool) {
	var none V
	if t.starts.bar(word) {
		return none, false
	}
	var buf [64]byte
	it, ok := t.entries[string(appendFold(buf[:0], word))]
	if !ok || !it.caps.meets(word) {
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
	it, ok := t.entries[string(appendBare(buf[:0], word))]
	if !ok || !it.caps.meets(word) {
		return v, false
	}
	return it.value, true
}

// present tells whether this one word is an entry.
func (t *table[V]) present(word string) bool {
	_, ok := t.word(word)
	return ok
}

// match finds the longest entry, of one word or several, that words begin with,
// and how many words it takes.
func (t *table[V]) match(words []string) (int, V) {
	var none V
	if len(words) == 0 || t.starts.bar(words[0]) {
		return 0, none
	}
	var buf [128]byte
	key := appendFold(buf[:0], words[0])
	if n := min(t.longest[string(key)], len(words)); n > 1 {
		if n, v := t.phrase(words[:n], key); n > 0 {
			return n, v
		}
	}
	if v, ok := t.word(words[0]); ok {
		return 1, v
	}
	return 0, none
}

// phrase finds the longest entry of several words that words begin with. The key
// holds that of the first word.
func (t *table[V]) phrase(words []string, key []byte) (n int, v V) {
	for i, word := range words[1:] {
		key = appendFold(append(key, ' '), word)
		if it, ok := t.entries[string(key)]; ok && it.caps.meets(words[:i+2]...) {
			n, v = i+2, it.value
		}
	}
	return n, v
}

// capitalsList holds the demands of an entry's words, two bits each from the
// lowest; words beyond the 32nd have none.
type capitalsList uint64

// listCapitals reads the demands off the words of an entry.
func listCapitals(text string) capitalsList {
	var list capitalsList
	for shift := 0; shift < 64 && text != ""; shift += 2 {
		var word string
		word, text, _ = strings.Cut(text, " ")
		list |= capitalsList(capitalsOf(word)) << shift
	}
	return list
}

// meets tells whether words of the text are written with the capitals demanded.
func (list capitalsList) meets(words ...string) bool {
	for _, word := range words {
		if list == 0 {
			return true
		}
		if !capitals(list & 3).meets(word) {
			return false
		}
		list >>= 2
	}
	return true
}
