package perceptron

// The multipliers of the mixing functions: odd numbers with well-spread bits.
const (
	mixA = 0x9E3779B97F4A7C15
	mixB = 0xD6E8FEB86659FD93
	mixC = 0xA0761D6478BD642F
)

// Key returns the key of the feature of a template with one value.
func Key(template, a uint32) uint32 {
	return fold(uint64(template)*mixA + uint64(a)*mixC)
}

// Key2 returns the key of the feature of a template that joins two values. The
// order of the values counts.
func Key2(template, a, b uint32) uint32 {
	return fold(uint64(template)*mixA + (uint64(a)<<32|uint64(b))*mixC)
}

// Key3 returns the key of the feature of a template that joins three values. The
// order of the values counts.
func Key3(template, a, b, c uint32) uint32 {
	return fold((uint64(template)+uint64(c)<<20)*mixA + (uint64(a)<<32|uint64(b))*mixC)
}

// fold brings a mixed value down to the 32 bits of a key.
func fold(h uint64) uint32 {
	h ^= h >> 32
	h *= mixB
	return uint32(h >> 32)
}
