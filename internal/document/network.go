package document

import "strings"

// network reports whether the letter at s is the name of a network, whose period is
// the sentence's.
//
// The reading problem: a single capital with a period is the initial of a name.
//
//	She said so on X. Berg left.
//
// It stays silent at other letters, and behind other words than "on", "to" and "via":
// "Malcolm X. Berg", "by X. Holm".
func network(text string, s Span) bool {
	if s.In(text) != "X" {
		return false
	}
	before := text[max(0, s.Start-5):s.Start]
	return strings.HasSuffix(before, " on ") || strings.HasSuffix(before, " to ") || strings.HasSuffix(before, " via ")
}
