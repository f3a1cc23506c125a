package tagger

import (
	"cmp"
	"slices"

	"github.com/seed-761fda18/whosaid/internal/perceptron"
)

// rare is the class of words whose set of tags is none of the frequent ones, or
// that have a cluster and no tags.
const rare = 255

// learnLexicon makes the entries of all words that have a cluster or are seen at
// least twice, by rising key. Words seen once stay unknown, so that the tagger
// learns what to do with unknown words.
func learnLexicon(examples []Example, opts Options) []slot {
	seen := countTags(examples)
	sets := map[string]int{}
	for _, counts := range seen {
		if total(counts) >= 2 {
			sets[tagSet(counts)]++
		}
	}
	classes := number(sets)
	var entries []slot
	for key, counts := range seen {
		if n := total(counts); n >= 2 {
			e := slot{key: key, class: classes[tagSet(counts)], cluster: opts.Clusters[key]}
			if t := ranked(counts)[0]; n >= opts.Sure && counts[t]*1000 >= n*997 {
				e.tag = t
			}
			entries = append(entries, e)
		}
	}
	for key, c := range opts.Clusters {
		if total(seen[key]) < 2 {
			entries = append(entries, slot{key: key, class: rare, cluster: c})
		}
	}
	slices.SortFunc(entries, func(a, b slot) int { return cmp.Compare(a.key, b.key) })
	return entries
}

// countTags counts the tags of every word, by its hash.
func countTags(examples []Example) map[uint32]map[Tag]int {
	seen := map[uint32]map[Tag]int{}
	var w perceptron.Word
	for _, e := range examples {
		for i, word := range e.Words {
			w.Read(word)
			if seen[w.Exact] == nil {
				seen[w.Exact] = map[Tag]int{}
			}
			if e.Tags[i] != None {
				seen[w.Exact][e.Tags[i]]++
			}
		}
	}
	return seen
}

// total returns the sum of the counts.
func total(counts map[Tag]int) int {
	n := 0
	for _, c := range counts {
		n += c
	}
	return n
}

// ranked returns the tags from the most frequent to the least.
func ranked(counts map[Tag]int) []Tag {
	var tags []Tag
	for t := range counts {
		tags = append(tags, t)
	}
	slices.SortFunc(tags, func(a, b Tag) int {
		return cmp.Or(counts[b]-counts[a], int(a)-int(b))
	})
	return tags
}

// tagSet returns the tags that make at least a twentieth of the counts, from the
// most frequent to the least, as bytes.
func tagSet(counts map[Tag]int) string {
	n := total(counts)
	var set []byte
	for _, t := range ranked(counts) {
		if counts[t]*20 >= n {
			set = append(set, byte(t))
		}
	}
	return string(set)
}

// number gives the 254 most frequent sets the numbers 1 to 254 and all others
// that of the rare.
func number(sets map[string]int) map[string]uint8 {
	var order []string
	for s := range sets {
		order = append(order, s)
	}
	slices.SortFunc(order, func(a, b string) int {
		return cmp.Or(sets[b]-sets[a], cmp.Compare(a, b))
	})
	out := map[string]uint8{}
	for i, s := range order {
		out[s] = uint8(min(i+1, rare))
	}
	return out
}
