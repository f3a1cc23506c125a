package model

import _ "embed"

// Tagger is the file of weights of the tagger; tagger.md is its card.
//
//go:embed tagger.bin
var Tagger string
