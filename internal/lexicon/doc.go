// Package lexicon holds the words the reader knows: reporting verbs, cue nouns,
// titles, roles, given names, organizations, places.
//
// The words live in text files, one entry a line:
//
//	entry ; class [key=value ...] ; note
//
// The built-in lexicon is such a set of files (data/*.txt) and has no door of its
// own: what a user adds is parsed by the same [Parse], put behind it by [Join]
// and compiled by the same code. A later entry of the same class wins; a line
// `!entry` takes an earlier entry away.
//
// # Matching
//
// Words are compared after NFC normalisation and case folding, with curly
// apostrophes and non-breaking hyphens read as plain ones and one final period
// dropped ("Dr" is "Dr."). The capitals of an entry are a demand on the text:
// "minister" finds minister, Minister and MINISTER, "Mark" finds Mark and MARK
// but not "mark my words", and "WHO" finds WHO and neither "Who" nor "who". So
// callers pass words as the text writes them, not lower-cased.
//
// Entries that name people and places are also found without their accents (Jose for José).
package lexicon
