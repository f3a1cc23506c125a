package mention

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// names adds the names of one sentence: runs of capitalised words with the
// particles, initials and nicknames between them ("Willem van der Berg Jr.",
// "the Bank of Norway"), each with the role in front of it.
func (f *finder) names(s document.Range) {
	if f.heading(s) {
		return
	}
	for i := s.First; i < s.End; {
		if f.text.Tokens[i].Kind == document.Handle {
			f.add(Mention{Tokens: document.Range{First: i, End: i + 1}, Head: i, Kind: Name, Type: Account, Number: Singular,
				Name: NameParts{Core: document.Range{First: i, End: i + 1}}})
		}
		if !f.startsName(i, s) {
			i++
			continue
		}
		end := f.runEnd(i, s)
		f.nameRun(document.Range{First: i, End: end}, s)
		i = end
	}
}

// heading reports whether a sentence is wholly in capitals, so that they show no
// names: "CHAPTER II. OLIVE FINDS A FRIEND".
func (f *finder) heading(s document.Range) bool {
	caps, words := 0, 0
	for i := s.First; i < s.End; i++ {
		if f.text.Tokens[i].Kind != document.Word || f.text.Tokens[i].Len() < 2 {
			continue
		}
		words++
		if f.class(i).has(allCaps) {
			caps++
		}
	}
	return words >= 3 && caps*5 >= words*4
}

// startsName reports whether a name may begin at the token. A capital at the
// start of a sentence shows nothing: there the tag and the other uses of the
// word in the text decide ("Rain fell", "Reyes fell").
func (f *finder) startsName(i int, s document.Range) bool {
	c := f.class(i)
	if !c.has(capital) || c.has(function) && !f.sobriquet(i) || f.ticker(i) {
		return false
	}
	if next := f.class(i + 1); c.has(modifier|nationality) && next.has(role) && !next.has(capital) {
		return false
	}
	if i == s.First && !c.has(givenName|place|orgName) && strings.HasSuffix(f.text.Form(i), "ly") {
		return false
	}
	if f.text.Form(i) == "I." && !f.nameWord(i+1, s.End) {
		return false
	}
	if c.has(calendar) && !f.calledAsMonth(i) {
		return false
	}
	if i == s.First || f.text.Tokens[i-1].Kind == document.Mark || f.is(i-1, ":") {
		return f.nameAtStart(i)
	}
	return true
}

// nameAtStart reports whether the first word of a sentence begins a name.
func (f *finder) nameAtStart(i int) bool {
	c, tag := f.class(i), f.text.Tags[i]
	next := f.class(i + 1)
	switch {
	case c.has(honorific) && next.has(capital), f.sobriquet(i), f.compoundTitle(i):
		return true
	case c.has(givenName|orgName|place) && !c.has(ordinary) && f.seldomSmall(i):
		return true
	case c.has(role|modifier|nationality) && next.has(capital) && !next.has(function):
		return true
	case f.text.Tags[i].Noun() && next.has(role|honorific) && next.has(capital) && f.class(i+2).has(givenName):
		return true
	case c.has(role|orgHead) && f.is(i+1, "of") && f.class(i+2).has(capital):
		return true
	case next.has(orgHead|orgSuffix|newspaper) && next.has(capital), c.has(particle) && f.particles(i, len(f.of)) > 1:
		return true
	}
	return (tag.Proper() || tag == tagger.None || f.info[f.of[i]].inside > 0) && f.seldomSmall(i)
}

// runEnd gives where the capitalised run that begins at i ends.
func (f *finder) runEnd(i int, s document.Range) int {
	j := i + 1
	for j < s.End {
		n := f.runStep(i, j, s.End)
		if n == 0 {
			break
		}
		j += n
	}
	return j
}

// runStep gives how many tokens at j go on with the name that began at i, 0
// where it ends.
func (f *finder) runStep(i, j, end int) int {
	c := f.class(j)
	switch {
	case c.has(civil) && c.has(capital) && !f.class(j-1).has(honorific|role|modifier) && !c.has(givenName|role) && !f.heldOffice(i, j):
		return 0
	case c.has(capital) && !c.has(function) && (!c.has(calendar) || f.class(j-1).has(givenName|honorific|initial)):
		return 1
	case c.has(suffix):
		return 1
	case c.has(particle | prefixed):
		return f.particles(j, end)
	case f.numbered(j):
		return 1
	case f.is(j, "&") && f.nameWord(j+1, end):
		return 2
	case f.is(j, "of") && f.takesOf(i, j):
		n := 1
		if f.is(j+1, "the") {
			n = 2
		}
		if f.nameWord(j+n, end) {
			return n + 1
		}
	case f.ownersBody(j, end):
		return 2
	case f.ownersName(i, j, end):
		return 1
	case f.is(j, "for") && f.class(j-1).has(role|honorific):
		return max(0, f.officeFor(j, end)-j)
	case f.is(j, "and") && f.joinsOrganization(i, j) && f.nameWord(j+1, end) && !f.class(j+1).has(givenName|honorific):
		return 2
	case f.is(j, ",") && j+1 < end && f.class(j+1).has(suffix) && !f.class(j+1).has(place) && !f.nameWord(j+2, end):
		return 2
	case f.is(j, ",") && f.nameWord(j+1, end) && f.class(j+1).has(orgSuffix) && f.class(j-1).has(capital):
		return 2
	case f.text.Tokens[j].Kind == document.Mark:
		return f.nickname(j, end)
	}
	return 0
}

// heldOffice reports whether the run from i to j is an office with its field, which
// a name with an honorific may follow: "Vice President of Sales Dr. Ada Obi".
func (f *finder) heldOffice(i, j int) bool {
	for k := i + 1; k < j-1; k++ {
		if (f.is(k, "of") || f.is(k, "for")) && f.class(k-1).has(role) {
			return true
		}
	}
	return false
}

// nameWord reports whether the token is a capitalised word that is no function
// word.
func (f *finder) nameWord(i, end int) bool {
	c := f.class(i)
	return i < end && c.has(capital) && !c.has(function)
}

// particles gives the length of the particles at j with the capitalised word
// behind them (van der Berg), 0 where none follows.
func (f *finder) particles(j, end int) int {
	n := 0
	for j+n < end && f.class(j+n).has(particle) && (n == 0 || !f.class(j+n).has(capital)) {
		n++
	}
	if n < 4 && (f.nameWord(j+n, end) || j+n < end && f.class(j+n).has(prefixed)) {
		return n + 1
	}
	return 0
}

// takesOf reports whether the run from i to j is a body, office or rank that
// goes on with "of": the University of Oslo, the Duke of York, Local 12 of the
// Dockers.
func (f *finder) takesOf(i, j int) bool {
	last := f.class(j - 1)
	return last.has(orgHead|role|honorific) || j-2 >= i && f.numbered(j-1) || last.has(allCaps) && f.is(j-1, "CEO")
}

// joinsOrganization reports whether the run from i to j is a body whose name
// has an "of" and may have an "and": the Ministry of Trade and Industry.
func (f *finder) joinsOrganization(i, j int) bool {
	if !f.class(i).has(orgHead) {
		return false
	}
	for k := i + 1; k < j; k++ {
		if f.is(k, "of") {
			return true
		}
	}
	return false
}

// nickname gives the length of a nickname between marks with the capitalised
// word behind it (William “Bill” Park), 0 where there is none.
func (f *finder) nickname(j, end int) int {
	k := j + 1
	for k < end && k < j+3 && f.class(k).has(capital) {
		k++
	}
	if k == j+1 || k+1 >= end || f.text.Tokens[k].Kind != document.Mark || !f.nameWord(k+1, end) {
		return 0
	}
	if f.text.Tokens[j].Start == f.text.Tokens[j-1].End || f.text.Tokens[k].End == f.text.Tokens[k+1].Start {
		return 0
	}
	if f.text.Tokens[j].End != f.text.Tokens[j+1].Start || f.text.Tokens[k].Start != f.text.Tokens[k-1].End {
		return 0
	}
	return k + 2 - j
}
