package reporting

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// verbGroup is a reporting verb with its auxiliaries: "said", "did not say",
// "will tell", "has since pointed out".
type verbGroup struct {
	document.Range
	head     int // the main verb's token
	verb     lexicon.Verb
	infinite bool // neither finite itself nor behind an auxiliary: saying, to say
	negative bool
	modality Modality
}

// phraseLimit is the longest entry of a lexicon, in words, that is looked for.
const phraseLimit = 4

// words gives the words of up to phraseLimit tokens from i on, as the lexicon
// knows them, before end.
func words(t *analysis.Text, i, end int) []string {
	var buf [phraseLimit]string
	return t.Words(buf[:0], document.Range{First: i, End: min(end, i+phraseLimit)})
}

// lower gives the bytes of a token in lower case.
func lower(t *analysis.Text, i int) string { return strings.ToLower(t.Form(i)) }

// readVerb reads the reporting verb whose head is token i, with the auxiliaries
// before it, none of which stands before first.
func readVerb(t *analysis.Text, first, i, end int) (verbGroup, bool) {
	n, v := t.Lexicon.VerbPhrase(words(t, i, end))
	if n == 0 || t.Tokens[i].Kind != document.Word {
		return verbGroup{}, false
	}
	g := verbGroup{Range: document.Range{First: i, End: i + n}, head: i, verb: v}
	g.infinite = v.Form == lexicon.Gerund || v.Form == lexicon.Base && !t.Tags[i].Finite() || v.Form == lexicon.Participle
	g.auxiliaries(t, first)
	return g, true
}

// auxiliaries lets the group begin with its first auxiliary.
//
// The reading problem: whether something was said at all is told by the words
// before the verb, which adverbs part from it.
//
//	The ministry would not immediately say whether the ferry had sailed.
//
// It stays silent at a verb that has none and at a surname ("Theresa May said"), and
// leaves adverbs before the first auxiliary out.
func (g *verbGroup) auxiliaries(t *analysis.Text, first int) {
	for i := g.head - 1; i >= first && !Surname(t, i) && !soleSurname(t, i); i-- {
		w := strings.ReplaceAll(lower(t, i), "’", "'")
		switch w {
		case "not", "n't", "never":
			g.negative = true
		case "will", "'ll", "shall", "wo":
			g.modality = Future
		case "would", "could", "might", "may", "should", "ca", "can", "must":
			g.modality = Conditional
		case "'d":
			if g.verb.Form == lexicon.Base {
				g.modality = Conditional
			}
		case "has", "have", "had", "'ve", "am", "is", "are", "was", "were", "be", "been", "being", "'m", "'re", "did", "does", "do":
		case "'s":
			if t.Tags[i] == tagger.POS {
				return
			}
		default:
			if (t.Tags[i] == tagger.RB || t.Tags[i] == tagger.RBR || w == "all" || w == "both") && t.Tokens[i].Kind == document.Word {
				continue
			}
			return
		}
		g.First = i
		g.infinite = false
	}
}

// finite reports whether token i may be the finite verb of a clause: by its tag,
// or as a form that is hardly anything else.
func finite(t *analysis.Text, i int) bool {
	if t.Tags[i].Finite() || t.Tags[i] == tagger.MD {
		return true
	}
	v, ok := t.Lexicon.Verb(t.Word(i))
	return ok && v.Form == lexicon.Past && (v.Lemma == "say" || v.Lemma == "tell" || v.Lemma == "ask")
}
