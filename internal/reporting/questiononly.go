package reporting

import "github.com/seed-761fda18/whosaid/internal/analysis"

// questionOnly reports whether an indirect quotation tells that a question was asked
// or answered, and not which.
//
// The reading problem: the object of the verb looks like what is asked.
//
//	Kaja Holm answered a question from the floor. / She asks a fair question.
//
// It stays silent where a clause tells what was asked ("asked the question why nobody
// sailed") and behind other verbs.
func questionOnly(t *analysis.Text, q *Quotation) bool {
	if q.Kind != Indirect || len(q.Cue) == 0 || len(q.Content) != 1 {
		return false
	}
	v, ok := t.Lexicon.Verb(t.Word(t.TokenAt(q.Cue[len(q.Cue)-1].End - 1)))
	if !ok || v.Lemma != "ask" && v.Lemma != "answer" {
		return false
	}
	r := t.TokensOf(q.Content[0])
	i := simplePhrase(t, r.First, r.End) - 1
	if i < r.First || lower(t, i) != "question" && lower(t, i) != "questions" {
		return false
	}
	for i++; i < r.End; i++ {
		if opensClause(t, i) || finite(t, i) {
			return false
		}
	}
	return true
}
