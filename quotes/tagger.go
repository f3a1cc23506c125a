package quotes

import "github.com/seed-761fda18/whosaid/internal/tagger"

// Tagger gives the parts of speech of one sentence. An implementation must be
// safe for concurrent use, must not change the words or keep them, and where it
// panics, so does Find.
type Tagger interface {
	// Tags gives one tag of the Penn Treebank for each word. The words are
	// tokens as that treebank cuts them: clitics apart (do n't, Lund 's),
	// straight apostrophes, `` and '' for double quotation marks. A tag that is
	// missing or unknown counts as no tag.
	Tags(words []string) []string
}

// adapter lets the stages inside use a caller's Tagger.
type adapter struct{ Tagger }

// Tag appends the tags of the caller's tagger, exactly one a word.
func (a adapter) Tag(dst []tagger.Tag, words []string) []tagger.Tag {
	tags := a.Tags(words)
	for i := range words {
		tag := tagger.None
		if i < len(tags) {
			tag = tagger.Parse(tags[i])
		}
		dst = append(dst, tag)
	}
	return dst
}
