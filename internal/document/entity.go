package document

import "strings"

// HTML describes an HTML entity at the start of a text.
type HTML struct {
	Len  int  // bytes, the ampersand and the semicolon among them
	Rune rune // the character it stands for
}

// entityNames are the named HTML entities that stand for a quotation mark or an
// apostrophe (WHATWG HTML, named character references).
var entityNames = map[string]rune{
	"quot": '"', "apos": '\'', "ldquo": '“', "rdquo": '”', "bdquo": '„', "lsquo": '‘', "rsquo": '’', "sbquo": '‚',
	"laquo": '«', "raquo": '»', "lsaquo": '‹', "rsaquo": '›',
	"#34": '"', "#39": '\'', "#8220": '“', "#8221": '”', "#8222": '„', "#8216": '‘', "#8217": '’', "#8218": '‚',
	"#171": '«', "#187": '»', "#8249": '‹', "#8250": '›',
	"#x22": '"', "#x27": '\'', "#x201c": '“', "#x201d": '”', "#x201e": '„', "#x2018": '‘', "#x2019": '’', "#x201a": '‚',
	"#xab": '«', "#xbb": '»',
}

// entityLongest is the length of the longest of those names.
const entityLongest = 7

// Entity reads an HTML entity that stands for a quotation mark or an apostrophe
// at the start of s.
func Entity(s string) (HTML, bool) {
	if len(s) == 0 || s[0] != '&' {
		return HTML{}, false
	}
	n := strings.IndexByte(s[:min(len(s), entityLongest+2)], ';')
	if n < 0 {
		return HTML{}, false
	}
	r, ok := entityNames[s[1:n]]
	if !ok {
		r, ok = entityNames[strings.ToLower(s[1:n])]
	}
	return HTML{n + 1, r}, ok
}
