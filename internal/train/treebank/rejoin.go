package treebank

import "strings"

// Rejoin returns the sentence with the words that the treebank splits at hyphens
// made whole again, as the library reads them: well - known becomes well-known.
// The group hangs where its part hung whose head lies outside of it, the last
// such part if there are several. Its tag is that of its last part, but JJ where
// the group modifies a following noun and does not end in a proper name or a
// number (a long-term plan), as the Penn Treebank has it.
func Rejoin(s Sentence) Sentence {
	group := groups(s)
	if group[len(group)-1] == len(group)-1 {
		return s
	}
	out := Sentence{Genre: s.Genre}
	for i := 0; i < len(s.Words); {
		end := i + 1
		for end < len(group) && group[end] == group[i] {
			end++
		}
		out.join(s, group, i, end)
		i = end
	}
	return out
}

// groups numbers the words that Rejoin will leave: the entry of a word is the
// place of its group.
func groups(s Sentence) []int {
	group := make([]int, len(s.Words))
	for i := 1; i < len(group); i++ {
		group[i] = group[i-1] + 1
		hyphen := s.Tags[i] == "HYPH" && i+1 < len(group) && s.Glued[i]
		if s.Glued[i-1] && (hyphen || s.Tags[i-1] == "HYPH" && i > 1 && group[i-1] == group[i-2]) {
			group[i] = group[i-1]
		}
	}
	return group
}

// join appends words i to end of s as one word.
func (out *Sentence) join(s Sentence, group []int, i, end int) {
	outer := outermost(s, i, end)
	head := s.Heads[outer]
	tag, rel := s.Tags[end-1], s.Rels[outer]
	if end > i+1 && modifies(s, outer, end) && !keepsTag(tag) {
		tag = "JJ"
		if rel == "compound" {
			rel = "amod"
		}
	}
	if head >= 0 {
		head = int32(group[head])
	}
	out.Words = append(out.Words, strings.Join(s.Words[i:end], ""))
	out.Tags = append(out.Tags, tag)
	out.Heads = append(out.Heads, head)
	out.Rels = append(out.Rels, rel)
	out.Glued = append(out.Glued, s.Glued[end-1])
}

// outermost returns the last word of i to end whose head lies outside.
func outermost(s Sentence, i, end int) int {
	outer := i
	for k := i; k < end; k++ {
		if h := int(s.Heads[k]); (h < i || h >= end) && s.Rels[k] != "punct" {
			outer = k
		}
	}
	return outer
}

// modifies tells whether the group that ends before end and hangs by its word
// outer stands before a noun that it modifies.
func modifies(s Sentence, outer, end int) bool {
	return int(s.Heads[outer]) >= end && (s.Rels[outer] == "amod" || s.Rels[outer] == "compound")
}

// keepsTag tells whether a group with this last tag keeps it before a noun: the
// Arab-Israeli war, the Bhutto-Zardari house, a 5-4 vote.
func keepsTag(tag string) bool {
	return tag == "NNP" || tag == "NNPS" || tag == "CD"
}

// BothViews returns the sentences as the treebank splits them and, of those that
// change by it, also as Rejoin makes them, so that a model knows both.
func BothViews(trees []Sentence) []Sentence {
	out := make([]Sentence, 0, len(trees)+len(trees)/16)
	for _, s := range trees {
		out = append(out, s)
		if whole := Rejoin(s); len(whole.Words) != len(s.Words) {
			out = append(out, whole)
		}
	}
	return out
}
