package model

import _ "embed"

// Reader is the file of weights of the reader of quotations; reader.md is its
// card.
//
//go:embed reader.bin
var Reader string
