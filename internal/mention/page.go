package mention

import "github.com/seed-761fda18/whosaid/internal/layout"

// page marks the mentions in bylines, datelines and credits: "By Kay Ellis",
// "RENO, Nev. (AP) —". They are no part of the story, and its surnames are not
// theirs.
func (f *finder) page() {
	i := 0
	for _, b := range layout.Find(f.text) {
		if b.Kind != layout.Byline && b.Kind != layout.Dateline && b.Kind != layout.Credit {
			continue
		}
		for i < len(f.out) && f.out[i].Tokens.First < b.Tokens.First {
			i++
		}
		for ; i < len(f.out) && f.out[i].Tokens.First < b.Tokens.End; i++ {
			f.out[i].Page = true
		}
	}
}
