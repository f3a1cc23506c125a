package coref

import (
	"slices"
	"strings"
)

// monogram finds the one whose initials the label of a turn is, -1 for none.
//
// The reading problem: a printed talk names the two who talk once, and calls them
// by their initials from then on.
//
//	Kaja Holm met Odd Berg at the pier.
//
//	KH: Do you still sail?
//
// The first and the last initial count, or all. It is silent where two have the same
// initials, and for capitals that are no label.
func (r *resolver) monogram(f *form) int {
	if len(f.words) != 1 || f.honored || !slices.ContainsFunc(f.mentions, r.labelled) {
		return -1
	}
	form := strings.ReplaceAll(r.set.Form(f.mentions[0]), ".", "")
	if !capitals(form) {
		return -1
	}
	found := -1
	for _, e := range r.monograms[fold(form)] {
		if found >= 0 && found != e {
			return -1
		}
		found = e
	}
	return found
}

// labelled reports whether a mention is the label of a turn.
func (r *resolver) labelled(i int) bool { return r.sourceOf[i] > 0 && r.labels(int(r.sourceOf[i]-1)) }

// indexMonogram lets the initials of a name find its bearer, in a transcript.
func (r *resolver) indexMonogram(f *form, e int) {
	if r.turns == nil || len(f.words) < 2 {
		return
	}
	all := r.initials(f)
	r.addMonogram(all, e)
	if first, last := strings.Split(all, ""), len(f.words); len(first) == last && last > 2 {
		r.addMonogram(first[0]+first[last-1], e)
	}
}

// addMonogram lets some initials find an entity.
func (r *resolver) addMonogram(s string, e int) {
	if l := r.monograms[s]; len(s) >= 2 && len(l) < maxBearers {
		r.monograms[s] = append(l, e)
	}
}
