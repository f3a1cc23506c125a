package mention

// ticker reports whether a token is the exchange or the sign of a share in brackets.
//
// The reading problem: both look like the names of bodies, one of which "the company"
// may be.
//
//	Gull Lines plc (OSE: GULL) was late.
//
// It stays silent without the brackets or the colon, as at "(GULL)", which is short for
// the name.
func (f *finder) ticker(i int) bool {
	if !f.class(i).has(allCaps) {
		return false
	}
	return f.is(i-1, "(") && f.is(i+1, ":") && f.class(i+2).has(allCaps) || f.is(i-1, ":") && f.is(i-3, "(") && f.class(i-2).has(allCaps)
}
