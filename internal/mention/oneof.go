package mention

// oneOf joins the "one" of several to the name that stands in apposition to it.
//
// The reading problem: the pronoun says nothing of whom the next words name.
//
//	Some rowers stayed. One of them, Abel Roy, said the pier was safe.
//
// It is silent where more than "of" and a noun phrase stands before the comma, and
// where no comma closes the name: "of the two, one of them, Roy said, would go".
func (f *finder) oneOf(i int) {
	m := &f.out[i]
	if m.Kind != Pronoun || !f.is(m.Head, "one") && !f.is(m.Head, "another") || m.Head+2 >= len(f.text.Tokens) {
		return
	}
	comma := f.roleEnd(m.Tokens.End, m.Tokens.First)
	if f.is(m.Head+1, "of") && f.is(m.Head+2, "them") {
		comma = m.Head + 3
	}
	if comma+1 >= len(f.text.Tokens) || f.text.Form(comma) != "," {
		return
	}
	for j := i + 1; j < len(f.out) && f.out[j].Tokens.First <= comma+1; j++ {
		o := &f.out[j]
		end := o.Tokens.End
		if o.Tokens.First != comma+1 || o.Kind != Name || o.Type != Person && o.Type != Unknown {
			continue
		}
		if end < len(f.text.Tokens) && f.text.Form(end) == "," && f.text.Tokens[end].Sentence == f.text.Tokens[m.Head].Sentence {
			m.Apposition, o.Type = j, Person
		}
		return
	}
}
