package main

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-761fda18/whosaid/quotes"
)

// margin is the room for the number of the line before each quotation.
const margin = 7

// printer prints quotations for people.
type printer struct {
	w       io.Writer
	style   style
	width   int // the columns of a line
	explain bool
	named   bool // each text is headed by its name
}

// style is the escape sequences of a terminal, empty for plain text.
type style struct{ name, dim, off string }

// newPrinter makes a printer, coloured where the output is a terminal.
func newPrinter(w io.Writer, explain, named bool) *printer {
	p := &printer{w: w, width: columns(), explain: explain, named: named}
	if isColored(w) {
		p.style = style{"\x1b[1;36m", "\x1b[2m", "\x1b[0m"}
	}
	return p
}

// print prints the quotations of one text: each with the number of its line, its
// words, and who said them.
func (p *printer) print(d document) error {
	var out bytes.Buffer
	if p.named {
		fmt.Fprintf(&out, "%s%s%s\n", p.style.dim, d.Name, p.style.off)
	}
	lines := newLines(d.text)
	for _, q := range d.Quotes {
		number := fmt.Sprintf("%*d  ", margin-2, lines.at(q.Content[0].Start))
		fmt.Fprintf(&out, "%s%s%s%s\n", p.style.dim, number, p.style.off, p.wrap(shown(d.text, q)))
		fmt.Fprintf(&out, "%*s%s\n", margin, "", p.wrap(p.attribution(d.text, q)))
		if p.explain {
			fmt.Fprintf(&out, "%*s%s%s%s\n", margin, "", p.style.dim, p.wrap(explanation(q, lines)), p.style.off)
		}
	}
	if len(d.Quotes) == 0 {
		fmt.Fprintf(&out, "%*sno quotation\n", margin, "")
	}
	if p.named {
		out.WriteByte('\n')
	}
	_, err := p.w.Write(out.Bytes())
	return err
}

// lines holds where the lines of a text end.
type lines []int

// newLines finds the lines of a text: they end with LF, CR LF or CR.
func newLines(text string) lines {
	var out lines
	for at := range len(text) {
		if text[at] == '\n' || text[at] == '\r' && !strings.HasPrefix(text[at+1:], "\n") {
			out = append(out, at)
		}
	}
	return out
}

// at gives the number of the line, from 1, that a byte of the text stands on.
func (l lines) at(offset int) int {
	n, _ := slices.BinarySearch(l, offset)
	return n + 1
}

// attribution is the line below the words: who, as what, and the cue.
func (p *printer) attribution(text string, q quotes.Quote) string {
	var b strings.Builder
	b.WriteString("— " + p.style.name + speaker(text, q) + p.style.off)
	if role := q.Speaker.Role; role != "" && len(q.CoSpeakers) == 0 {
		b.WriteString(", " + oneLine(role))
	}
	b.WriteString(p.style.dim)
	if q.Cue.Text != "" {
		b.WriteString(" · " + oneLine(q.Cue.Text))
	}
	if !q.Addressee.IsZero() {
		b.WriteString(" · to " + oneLine(q.Addressee.In(text)))
	}
	for _, note := range notes(text, q) {
		b.WriteString(" · " + note)
	}
	b.WriteString(p.style.off)
	return b.String()
}

// speaker names who speaks: the names, of several each with the role, else the
// mention beside the cue with a question mark, else only that.
func speaker(text string, q quotes.Quote) string {
	if q.Speaker.Name == "" {
		if q.Source.IsZero() {
			return "?"
		}
		return oneLine(q.Source.In(text)) + " (?)"
	}
	if len(q.CoSpeakers) == 0 {
		return fullName(q.Speaker)
	}
	var names []string
	for _, s := range append([]quotes.Speaker{q.Speaker}, q.CoSpeakers...) {
		name := fullName(s)
		if s.Role != "" {
			name += " (" + oneLine(s.Role) + ")"
		}
		names = append(names, name)
	}
	return strings.Join(names, " and ")
}

// fullName is the name with its honorific, which a surname alone has already.
func fullName(s quotes.Speaker) string {
	if strings.HasPrefix(s.Name, s.Honorific) {
		return oneLine(s.Name)
	}
	return oneLine(s.Honorific + " " + s.Name)
}

// notes are the further facts about the words.
func notes(text string, q quotes.Quote) []string {
	var out []string
	add := func(when bool, note string) {
		if when {
			out = append(out, note)
		}
	}
	add(q.Speaker.Confidence == quotes.Low, "unsure")
	add(q.Kind != quotes.Direct, q.Kind.String())
	add(!q.Via.IsZero(), "through "+oneLine(q.Via.In(text)))
	add(!q.Channel.IsZero(), oneLine(q.Channel.In(text)))
	add(q.Negative, "denied or not said")
	add(q.Modality != quotes.Actual, q.Modality.String())
	add(q.Parent >= 0, "inside another")
	add(q.Unclosed, "mark not closed")
	add(q.Repaired, "marks repaired")
	return out
}

// shown gives the words of a quotation with marks around what stands between
// marks, and an ellipsis where the cue interrupts them.
func shown(text string, q quotes.Quote) string {
	var b strings.Builder
	for i, s := range q.Content {
		if i > 0 {
			if strings.ContainsFunc(text[q.Content[i-1].End:s.Start], unicode.IsLetter) {
				b.WriteString(" …")
			}
			b.WriteByte(' ')
		}
		opens, closes := edges(s, q)
		if opens {
			b.WriteString("“")
		}
		b.WriteString(s.In(text))
		if closes {
			b.WriteString("”")
		}
	}
	return oneLine(b.String())
}

// edges reports whether a mark that is no part of a piece of content opens at
// its start, and whether one closes at its end.
func edges(s quotes.Span, q quotes.Quote) (opens, closes bool) {
	for _, v := range q.Verbatim {
		opens = opens || v.Start == s.Start
		closes = closes || v.End == s.End
	}
	return opens || q.Kind == quotes.Direct, closes || q.Kind == quotes.Direct
}

// oneLine joins the lines of a text and takes out what a terminal would obey.
func oneLine(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, s)
}

// wrap breaks a line between words, with a margin before each further line.
func (p *printer) wrap(s string) string {
	var b strings.Builder
	column := margin
	for i, word := range strings.Fields(s) {
		n := visible(word)
		switch {
		case i == 0:
		case column+1+n > p.width:
			fmt.Fprintf(&b, "\n%*s", margin, "")
			column = margin
		default:
			b.WriteByte(' ')
			column++
		}
		b.WriteString(word)
		column += n
	}
	return b.String()
}

// visible counts the letters of a word that a terminal shows: all but those of
// the sequences of a style, which end in m.
func visible(word string) int {
	n := 0
	for {
		before, sequence, styled := strings.Cut(word, "\x1b")
		n += utf8.RuneCountInString(before)
		if !styled {
			return n
		}
		_, word, _ = strings.Cut(sequence, "m")
	}
}
