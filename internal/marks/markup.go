package marks

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
)

// tagLimit is the longest piece of mark-up in bytes.
const tagLimit = 400

// markup knows which tokens stand inside mark-up. Tokens are asked for in order.
//
// The reading problem: the values of attributes stand between quotation marks.
//
//	<post id="7">The bridge is open.</post>
//
// It stays silent where nothing closes the bracket on the same line.
type markup struct {
	d   *document.Document
	end int // the end of the last piece of mark-up
	at  int // where the search for the next one begins
}

// holds reports whether token i stands inside a piece of mark-up.
func (m *markup) holds(i int) bool {
	t := m.d.Tokens[i]
	for m.at < t.Start {
		k := strings.IndexByte(m.d.Text[m.at:t.Start], '<')
		if k < 0 {
			m.at = t.Start
			break
		}
		m.at += k + 1
		if n := tagLen(m.d.Text[m.at:]); n > 0 {
			m.end = m.at + n
			m.at = m.end
		}
	}
	return t.Start < m.end
}

// tagLen gives the length of a tag whose opening bracket stands before s, the
// closing bracket included, and 0 where there is none.
func tagLen(s string) int {
	if s == "" || s[0] != '/' && (s[0]|0x20 < 'a' || s[0]|0x20 > 'z') {
		return 0
	}
	n := strings.IndexAny(s[:min(len(s), tagLimit)], "<>\n")
	if n < 0 || s[n] != '>' {
		return 0
	}
	return n + 1
}
