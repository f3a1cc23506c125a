package mention

import "github.com/seed-761fda18/whosaid/internal/layout"

// page marks the mentions in bylines, datelines and credits: "By Kay Ellis",
// "RENO, Nev. (AP) —". They are no part of the story, and its surnames are not
// theirs. The letters of questions and answers name nobody either.
func (f *finder) page() {
	i := 0
	for _, b := range layout.Find(f.text) {
		r := b.Tokens
		switch b.Kind {
		case layout.Byline, layout.Dateline, layout.Credit:
		case layout.Turn:
			if b.Names(f.text) {
				continue
			}
			r = b.Label
		default:
			continue
		}
		for i < len(f.out) && f.out[i].Tokens.First < r.First {
			i++
		}
		for ; i < len(f.out) && f.out[i].Tokens.First < r.End; i++ {
			f.out[i].Page = true
		}
	}
}
