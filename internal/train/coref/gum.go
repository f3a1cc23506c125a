package main

import (
	"bufio"
	"regexp"
	"strings"

	"github.com/seed-761fda18/whosaid/internal/train/treebank"
)

// gumMention is a run of bytes and the entity that it stands for.
type gumMention struct {
	start, end int
	entity     string
}

// gumDoc is a document of GUM as plain text, its paragraphs divided by an empty
// line, with its mentions.
type gumDoc struct {
	text     string
	mentions []gumMention
}

// gumReader builds documents while it reads lines.
type gumReader struct {
	docs []gumDoc
	text strings.Builder
	now  gumDoc
	open map[string][]int // the starts of the mentions that are not closed yet
	gap  string           // what stands before the next token
}

// readGUM reads the documents of a file of CoNLL-U.
func readGUM(path string) ([]gumDoc, error) {
	f, err := treebank.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r := &gumReader{open: map[string][]int{}}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		r.line(lines.Text())
	}
	r.finish()
	return r.docs, lines.Err()
}

// line takes one line of CoNLL-U.
func (r *gumReader) line(s string) {
	switch {
	case strings.HasPrefix(s, "# newdoc"):
		r.finish()
	case strings.HasPrefix(s, "# newpar ") || s == "# newpar":
		r.gap = "\n\n"
	case s == "" || s[0] == '#':
	default:
		if f := strings.Split(s, "\t"); len(f) == 10 && !strings.ContainsAny(f[0], ".-") {
			r.token(f[1], f[9])
		}
	}
}

// finish ends the document that is being read.
func (r *gumReader) finish() {
	if r.text.Len() > 0 {
		r.now.text = r.text.String()
		r.docs = append(r.docs, r.now)
	}
	r.text.Reset()
	r.now, r.gap = gumDoc{}, ""
	clear(r.open)
}

// bracket matches an opening bracket with its entity, the closing bracket of a
// mention of one token, and a closing bracket with its entity.
var bracket = regexp.MustCompile(`\(([0-9]+)[^()]*|([0-9]*)\)`)

// token takes a token and what stands in its last column.
func (r *gumReader) token(form, misc string) {
	if r.text.Len() > 0 {
		r.text.WriteString(r.gap)
	}
	start := r.text.Len()
	r.text.WriteString(form)
	r.gap = " "
	if strings.Contains(misc, "SpaceAfter=No") {
		r.gap = ""
	}
	_, entity, ok := strings.Cut(misc, "Entity=")
	if !ok {
		return
	}
	entity, _, _ = strings.Cut(entity, "|")
	last := ""
	for _, m := range bracket.FindAllStringSubmatch(entity, -1) {
		switch {
		case m[1] != "":
			last = m[1]
			r.open[last] = append(r.open[last], start)
		case m[2] != "":
			r.close(m[2])
		default:
			r.close(last)
		}
	}
}

// close ends the mention of an entity that was opened last.
func (r *gumReader) close(entity string) {
	starts := r.open[entity]
	if len(starts) == 0 {
		return
	}
	r.now.mentions = append(r.now.mentions, gumMention{starts[len(starts)-1], r.text.Len(), entity})
	r.open[entity] = starts[:len(starts)-1]
}
