package model

import _ "embed"

// Parser is the file of weights of the parser and the labeller; parser.md is its
// card.
//
//go:embed parser.bin
var Parser string
