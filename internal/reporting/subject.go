package reporting

import (
	"github.com/seed-761fda18/whosaid/internal/analysis"
	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/tagger"
)

// subject reads the subject of a verb group, which stands before it and does not
// begin before token first. It is empty where there is none.
func subject(t *analysis.Text, first int, g verbGroup) document.Range {
	i := g.First - 1
	for i >= first && (t.Tags[i] == tagger.RB || t.Tags[i] == tagger.TO && g.infinite) {
		i--
	}
	if i < first {
		return document.Range{}
	}
	if s := pictured(t, first, i, g); s.Len() > 0 {
		return s
	}
	if s := heard(t, first, i, g); s.Len() > 0 {
		return s
	}
	switch w := lower(t, i); {
	case w == "and" || w == "but" || w == "then" || g.infinite:
		return shared(t, first, i)
	case w == "who" || w == "which" || w == "that":
		return antecedent(t, first, i)
	case w == "," || w == ")":
		if s := apposed(t, first, i); s.Len() > 0 {
			return s
		}
		return shared(t, first, i)
	}
	return behindPlace(t, first, phraseBefore(t, first, i))
}

// pictured gives the name behind "with", or behind "of" and a thing in which
// somebody is seen or heard, right before a participle, which ends at token i: it
// is the one who speaks, not the subject of the sentence.
//
//	The film opens with Kaja Holm saying, "Go."
//	The spot ends with footage of Berg saying, "Go."
//
// It stays silent behind other prepositions and things: "left the house saying",
// "spoke at the port, adding", "with the mayor of Oslo saying".
func pictured(t *analysis.Text, first, i int, g verbGroup) document.Range {
	if t.Tags[g.First] != tagger.VBG || !t.Tags[i].Proper() {
		return document.Range{}
	}
	s := phraseBefore(t, first, i)
	for k := s.First + 1; k < s.End-1; k++ {
		if lower(t, k) == "of" && wordList().depictions[lower(t, k-1)] {
			return document.Range{First: k + 1, End: s.End}
		}
	}
	if s.Len() == 0 || s.First <= first || lower(t, s.First-1) != "with" {
		return document.Range{}
	}
	return s
}

// behindPlace gives the phrase before a prepositional one that phrase s belongs
// to, where it stands between the subject and its verb.
//
//	Kaja Holm after another silence said, "Go."
//
// It stays silent where no noun, name or pronoun stands before the preposition,
// and at pronouns, which no such phrase has before a verb.
func behindPlace(t *analysis.Text, first int, s document.Range) document.Range {
	for s.Len() > 0 && s.First-2 >= first && t.Tags[s.First-1] == tagger.IN && partOf(t, s.First) != pronoun && partOf(t, s.First-2).nominal() {
		before := phraseBefore(t, first, s.First-2)
		if before.Len() == 0 {
			break
		}
		s = before
	}
	return s
}

// antecedent reads the phrase that the relative pronoun at token i stands for.
//
//	Kaja Holm, who said the boat "was sold", left.
func antecedent(t *analysis.Text, first, i int) document.Range {
	last := i - 1
	if last >= first && t.Form(last) == "," {
		last--
	}
	return phraseBefore(t, first, last)
}

// shared reads the subject of a verb that is joined to another one by "and", or
// that depends on it as a participle or infinitive: it is the other's, which
// stands before token i.
//
//	Kaja Holm turned to the crew and said, "Go." / He went on, adding, "Now."
func shared(t *analysis.Text, first, i int) document.Range {
	for k := i; k >= first; k-- {
		if t.Region(k) != t.Region(i) {
			break
		}
		if !finite(t, k) {
			continue
		}
		g := verbGroup{Range: document.Range{First: k, End: k + 1}, head: k}
		g.auxiliaries(t, first)
		if s := subject(t, first, g); s.Len() > 0 {
			return s
		}
		if reporting(t, k) {
			return phraseAfter(t, k+1, i) // inverted: "said the pilot, adding"
		}
		return document.Range{}
	}
	return document.Range{}
}

// apposed reads the subject before what stands between commas, of which token i
// is the last.
//
// The reading problem: the name stands before its apposition, and an apposition
// has commas of its own.
//
//	On Monday Kaja Holm, 41, the owner of the boat, said: "Go."
//
// The leftmost phrase is taken that is followed by nothing but pieces that look
// like appositions: numbers, phrases, participles, relative clauses. It stays
// silent where the piece before the verb is a clause of its own.
func apposed(t *analysis.Text, first, i int) document.Range {
	var found document.Range
	for k := i - 1; k > first; k-- {
		if t.Region(k) != t.Region(i) || t.Form(k) == ";" || t.Form(k) == ":" {
			break
		}
		if t.Form(k) != "," && t.Form(k) != "(" {
			continue
		}
		if !apposition(t, k+1, i) {
			break
		}
		if s := phraseBefore(t, first, k-1); s.Len() > 0 {
			found = s
		}
	}
	return found
}

// apposition reports whether the piece that begins with token i may be an
// apposition: it is no clause with a subject and a verb of its own.
func apposition(t *analysis.Text, i, end int) bool {
	switch lower(t, i) {
	case "who", "whose", "which", "where":
		return true
	}
	if p := partOf(t, i); p == pronoun {
		return false
	}
	for k := i; k < end && t.Form(k) != ","; k++ {
		switch lower(t, k) {
		case "who", "which", "that", "where", "when", "if", "whether", "why", "how", "what":
			return true
		}
		if t.Tags[k].Finite() && k > i {
			return false
		}
	}
	return true
}
