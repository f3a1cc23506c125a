package golden

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/seed-761fda18/whosaid/quotes"
)

// quotesView says what is said, a line a quotation: kind, content, and what
// stands beside it.
func quotesView(text string, found []quotes.Quote) string {
	var b strings.Builder
	for _, q := range found {
		b.WriteString(q.Kind.String() + " " + pieces(text, q.Content))
		if q.Kind == quotes.Mixed {
			b.WriteString(" verbatim " + pieces(text, q.Verbatim))
		}
		if !q.Cue.IsZero() {
			fmt.Fprintf(&b, " cue [%s]", oneLine(q.Cue.Text))
		}
		for _, part := range []struct {
			name string
			span quotes.Span
		}{{"source", q.Source}, {"to", q.Addressee}, {"via", q.Via}, {"channel", q.Channel}} {
			if !part.span.IsZero() {
				fmt.Fprintf(&b, " %s [%s]", part.name, oneLine(part.span.In(text)))
			}
		}
		b.WriteString(flags(q) + "\n")
	}
	return b.String()
}

// flags lists the facts about a quotation that are so or not.
func flags(q quotes.Quote) string {
	var b strings.Builder
	for _, flag := range []struct {
		name string
		set  bool
	}{
		{"negative", q.Negative}, {q.Modality.String(), q.Modality != quotes.Actual}, {"question", q.Question},
		{fmt.Sprintf("inside %d", q.Parent+1), q.Parent >= 0}, {"floating", q.Floating},
		{"unclosed", q.Unclosed}, {"repaired", q.Repaired},
	} {
		if flag.set {
			b.WriteString(" " + flag.name)
		}
	}
	return b.String()
}

// speakersView says who said it, a line a quotation: the first words, the name,
// and what is known of the one who bears it.
func speakersView(text string, found []quotes.Quote) string {
	var b strings.Builder
	for _, q := range found {
		b.WriteString(opening(text, q))
		for i, s := range append([]quotes.Speaker{q.Speaker}, q.CoSpeakers...) {
			if i > 0 {
				b.WriteString(" and")
			}
			b.WriteString(" " + speakerView(s))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// speakerView says who one speaker is.
func speakerView(s quotes.Speaker) string {
	if s.Name == "" {
		return "?"
	}
	out := oneLine(s.Name)
	if s.Honorific != "" {
		out += fmt.Sprintf(" · title [%s]", oneLine(s.Honorific))
	}
	if s.Role != "" {
		out += fmt.Sprintf(" · role [%s]", oneLine(s.Role))
	}
	if s.Kind != quotes.UnknownKind {
		out += " · " + s.Kind.String()
	}
	if s.Anonymous {
		out += " · anonymous"
	}
	return out
}

// rulesView says why, a line a quotation: confidence, rule and candidates.
func rulesView(text string, found []quotes.Quote) string {
	var b strings.Builder
	for _, q := range found {
		s := q.Speaker
		fmt.Fprintf(&b, "%s %s", opening(text, q), s.Confidence)
		if s.Rule != "" {
			b.WriteString(" by " + s.Rule)
		}
		if len(s.Candidates) > 0 {
			fmt.Fprintf(&b, " of [%s]", oneLine(strings.Join(s.Candidates, "; ")))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// opening gives the first words of a quotation.
func opening(text string, q quotes.Quote) string {
	const most = 6
	words := strings.Fields(strings.Trim(pieces(text, q.Content), "[]"))
	if len(words) > most {
		words = append(words[:most], "…")
	}
	return "[" + strings.Join(words, " ") + "]"
}

// pieces quotes the words of spans, divided by a bar where words stand between
// them and not only a mark.
func pieces(text string, spans []quotes.Span) string {
	var b strings.Builder
	for i, s := range spans {
		if i > 0 {
			gap := text[spans[i-1].End:s.Start]
			switch {
			case strings.ContainsFunc(gap, unicode.IsLetter):
				b.WriteString(" | ")
			case gap == "":
			default:
				b.WriteByte(' ')
			}
		}
		b.WriteString(s.In(text))
	}
	return "[" + oneLine(b.String()) + "]"
}

// oneLine joins the lines of a text.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
