// Package model holds the embedded weights. Each is one string variable beside
// its card, a .md file that tells from what and how it was made; the packages that
// use them decode them once. Weights are rebuilt, byte for byte, by the programs
// under internal/train.
package model
