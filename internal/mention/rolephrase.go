package mention

// rolePhrase reports whether the noun at a token is, with the one before it, the word
// for what a person is, and whether for several.
//
// The reading problem: neither word tells it alone.
//
//	The harbour master was late.
//
// It stays silent at other pairs: "the harbour wall", "the master key".
func (f *finder) rolePhrase(head int) (role, plural bool) {
	if head == 0 {
		return false, false
	}
	n, r := f.lex.RolePhrase([]string{f.text.Form(head - 1), f.text.Form(head)})
	return n == 2, r.Plural
}
