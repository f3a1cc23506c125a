package lexicon

import "strings"

// CueClass is the kind of act that a reporting verb or noun names.
type CueClass uint8

// The kinds of cues.
const (
	Speech  CueClass = iota // say, warn, announcement
	Writing                 // write, tweet, letter
	Thought                 // believe, hope, view: what is reported is an attitude
	Manner                  // sigh, smile: a cue only beside a quotation
)

// VerbForm is the inflected form in which a verb was found. A form that is both
// past and participle is Past.
type VerbForm uint8

// The forms of a verb.
const (
	Base VerbForm = iota
	Third
	Past
	Participle
	Gerund
)

// Verb is a reporting verb as found in a text.
type Verb struct {
	Lemma     string
	Class     CueClass
	Form      VerbForm
	Addressee bool   // takes the hearer as its object: tell, remind
	Question  bool   // reports a question: ask, inquire
	Negative  bool   // reports that something is not so: deny, refute
	Lang      string // "" for English
}

// CueNoun is a noun that introduces content: the claim that ..., his warning: "...".
type CueNoun struct {
	Lemma    string
	Class    CueClass
	Plural   bool
	Question bool
	Negative bool
}

// Verb finds the reporting verb of which form is a form: told is tell, past.
func (l *Lexicon) Verb(form string) (Verb, bool) { return l.verbs.word(form) }

// VerbPhrase finds the longest reporting verb, of one word or several, that words
// begin with: "went on", "pointed out".
func (l *Lexicon) VerbPhrase(words []string) (n int, v Verb) { return l.verbs.match(words) }

// Noun finds the cue noun of which form is the singular or plural.
func (l *Lexicon) Noun(form string) (CueNoun, bool) { return l.nouns.word(form) }

// Preposition tells how many words of a prepositional cue words begin with:
// "according to", "in the words of".
func (l *Lexicon) Preposition(words []string) (n int, ok bool) {
	n, ok = l.prepositions.match(words)
	return n, ok
}

// addVerb adds an English verb with its inflections, or a foreign finite form as it stands.
func (l *Lexicon) addVerb(e *Entry) {
	v := Verb{
		Lemma: e.Text, Class: cueClassOf(e), Lang: e.Attribute("lang"),
		Addressee: e.Attribute("addressee") != "", Question: e.Attribute("question") != "", Negative: e.Attribute("negative") != "",
	}
	if lemma := e.Attribute("lemma"); lemma != "" {
		v.Lemma = spaced(lemma)
	}
	if v.Lang != "" && v.Lang != "en" {
		v.Form = Past
		l.verbs.addAbsent(e.Text, e.key, v)
		return
	}
	head, tail, _ := strings.Cut(e.Text, " ")
	if tail != "" {
		tail = " " + tail
	}
	l.verbs.add(e.Text, e.key, v)
	for form, words := range inflections(e, head) {
		v.Form = VerbForm(form)
		for _, word := range words {
			l.addForm(word+tail, v)
		}
	}
}

// addForm adds an inflected form; a verb whose base it is keeps the word ("found"
// is not only the past of find).
func (l *Lexicon) addForm(text string, v Verb) { l.verbs.addAbsent(text, foldPhrase(text), v) }

// inflections returns the forms of the verb head by [VerbForm], irregular ones
// from the line and the others by rule.
func inflections(e *Entry, head string) [Gerund + 1][]string {
	var forms [Gerund + 1][]string
	doubling := []bool{doubles(head)}
	switch e.Attribute("double") {
	case "yes":
		doubling = []bool{true}
	case "no":
		doubling = []bool{false}
	case "both":
		doubling = []bool{false, true}
	}
	if forms[Third] = alternatives(e.Attribute("third")); forms[Third] == nil {
		forms[Third] = []string{thirdPerson(head)}
	}
	forms[Past] = alternatives(e.Attribute("past"))
	forms[Participle] = alternatives(e.Attribute("participle"))
	forms[Gerund] = alternatives(e.Attribute("gerund"))
	byRule := [2]bool{forms[Past] == nil, forms[Gerund] == nil}
	for _, double := range doubling {
		if byRule[0] {
			forms[Past] = append(forms[Past], pastTense(head, double))
		}
		if byRule[1] {
			forms[Gerund] = append(forms[Gerund], gerund(head, double))
		}
	}
	return forms
}

// addNoun adds a cue noun with its plural.
func (l *Lexicon) addNoun(e *Entry) {
	n := CueNoun{
		Lemma: e.Text, Class: cueClassOf(e),
		Question: e.Attribute("question") != "", Negative: e.Attribute("negative") != "",
	}
	l.nouns.add(e.Text, e.key, n)
	n.Plural = true
	for _, form := range plurals(e) {
		l.nouns.addAbsent(form, foldPhrase(form), n)
	}
}

// cueClassOf reads kind=, Speech if the line has none.
func cueClassOf(e *Entry) CueClass {
	switch e.Attribute("kind") {
	case "writing":
		return Writing
	case "thought":
		return Thought
	case "manner":
		return Manner
	}
	return Speech
}
