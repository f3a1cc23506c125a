// Package quotes finds what is said: direct, mixed and indirect quotations,
// each with its words, its cue and its source, as ranges of bytes of the text.
// Who the source is, package attribution says.
//
// # JSON
//
// A [Quote] marshals to JSON and back without loss. Enumerations stand there as
// their words ("direct", "high"); fields that are zero are left out, but for kind,
// text, content, parent and the confidence of a speaker. Of a text that is not
// UTF-8, the strings have U+FFFD for each wrong byte, as always in JSON.
//
// Offsets count the bytes of the text in UTF-8, from 0. In a language that counts
// otherwise, cut the encoded text: in Python
//
//	data = text.encode("utf-8")
//	words = data[span["start"]:span["end"]].decode("utf-8")
package quotes
