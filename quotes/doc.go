// Package quotes finds what is said: direct, mixed and indirect quotations,
// each with its words, its cue and its source, as ranges of bytes of the text.
// Who the source is, package attribution says.
package quotes
