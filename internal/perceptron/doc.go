// Package perceptron is the averaged perceptron (Collins 2002) that the tagger, the
// parser and the labeller share.
//
// A feature is a 32-bit key, mixed from the number of its template and the
// values it joins (Key, Key2, Key3). A Trainer holds one sparse row of weights a
// key and averages them lazily; Weights are what it learned; Table is their
// pruned and quantised form, which AppendTable writes and Reader.Table reads.
// Two scorers read a Table at run time: Wide, for many classes, adds rows of
// bytes eight classes at a time; Narrow, for three classes, keeps what a row says
// beside its key in half a machine word. Sure finds the answers that a learned
// perceptron always gives where some key is at hand; a Map of them saves scoring.
//
// Everything is immutable once built, but the Trainer.
package perceptron
