package lexicon

import "testing"

// BenchmarkBuiltin measures what the first use of the built-in lexicon costs.
func BenchmarkBuiltin(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		newBuiltin()
	}
}

// BenchmarkJoin measures what it costs to put a user's words behind the built-in ones.
func BenchmarkJoin(b *testing.B) {
	for b.Loop() {
		Join(Builtin(), nil)
	}
}

// BenchmarkNameIndex measures the part of it that the given names take.
func BenchmarkNameIndex(b *testing.B) {
	for b.Loop() {
		newNameIndex(names)
	}
}

// BenchmarkLookup measures lookups that hit and miss, by class.
func BenchmarkLookup(b *testing.B) {
	l := Builtin()
	words := []string{"Gen.", "Maria", "walked"}
	b.ReportAllocs()
	for _, bench := range []struct {
		name string
		call func()
	}{
		{"Verb", func() { l.Verb("said"); l.Verb("house") }},
		{"GivenName", func() { l.GivenName("Maria"); l.GivenName("Thursday") }},
		{"Honorific", func() { l.Honorific(words) }},
		{"Place", func() { l.Place(words) }},
	} {
		b.Run(bench.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				bench.call()
			}
		})
	}
}
