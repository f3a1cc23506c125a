package quotes

import "fmt"

// Kind says how the words of a quotation are given.
type Kind uint8

// The kinds of quotations.
const (
	// Direct quotations stand wholly between quotation marks.
	Direct Kind = iota
	// Mixed quotations stand partly between quotation marks.
	Mixed
	// Indirect quotations stand in the writer's words.
	Indirect
)

// Modality says whether the words were said.
type Modality uint8

// The modalities.
const (
	// Actual words were said.
	Actual Modality = iota
	// Future words will be said: "will tell lawmakers".
	Future
	// Conditional words would, could or might be said.
	Conditional
)

// CueClass is the class of a cue's head word.
type CueClass uint8

// The classes of cues.
const (
	// NoCue is the class where there is no cue.
	NoCue CueClass = iota
	// Verb is a reporting verb: said, told, tweeted.
	Verb
	// Noun is a nominal cue: statement, claim.
	Noun
	// AccordingTo is a prepositional cue: according to, in the words of.
	AccordingTo
	// Punctuation is a colon or a dash.
	Punctuation
)

// SpeakerKind is the kind of the entity that speaks.
type SpeakerKind uint8

// The kinds of speakers.
const (
	// UnknownKind is a speaker of whom the text does not tell.
	UnknownKind SpeakerKind = iota
	// Person is one human being, named or not.
	Person
	// Group is several people without a common name: officials, the nurses.
	Group
	// Organization is a body that speaks as one: a ministry, a company.
	Organization
	// Document is a text that speaks: a statement, a report. The name is its
	// owner's where the text says whose it is.
	Document
	// Account is an account of a network: @name.
	Account
	// Author is the writer of the text, or who tells a story as I.
	Author
)

// Confidence says how sure the speaker is.
type Confidence uint8

// The confidences, in order.
const (
	// None: there is no speaker, or the library does not know.
	None Confidence = iota
	// Low: more likely right than wrong.
	Low
	// High: reached by reliable steps, such as a pronoun with one candidate.
	High
	// Explicit: the text names the speaker beside the words.
	Explicit
)

// The words of the enumerations, by value, as they stand in JSON.
var (
	kindWords        = []string{"direct", "mixed", "indirect"}
	modalityWords    = []string{"actual", "future", "conditional"}
	cueClassWords    = []string{"none", "verb", "noun", "according to", "punctuation"}
	speakerKindWords = []string{"unknown", "person", "group", "organization", "document", "account", "author"}
	confidenceWords  = []string{"none", "low", "high", "explicit"}
)

// word gives the word of a value, and the number of a value out of range.
func word[T ~uint8](words []string, v T) string {
	if int(v) < len(words) {
		return words[v]
	}
	return fmt.Sprintf("%d", v)
}

// marshal gives the word of a value as a marshaller wants it; a value out of range,
// which could not be read back, is an error.
func marshal[T ~uint8](words []string, what string, v T) ([]byte, error) {
	if int(v) >= len(words) {
		return nil, fmt.Errorf("quotes: no %s has the number %d", what, v)
	}
	return []byte(words[v]), nil
}

// parse finds the value of a word.
func parse[T ~uint8](words []string, what string, s []byte, v *T) error {
	for i, w := range words {
		if w == string(s) {
			*v = T(i)
			return nil
		}
	}
	return fmt.Errorf("quotes: unknown %s %q", what, s)
}

// String gives the word of the kind: direct, mixed or indirect.
func (k Kind) String() string { return word(kindWords, k) }

// MarshalText gives the word of the kind; a value without one is an error.
func (k Kind) MarshalText() ([]byte, error) { return marshal(kindWords, "kind", k) }

// UnmarshalText reads the word of a kind; another word is an error.
func (k *Kind) UnmarshalText(b []byte) error { return parse(kindWords, "kind", b, k) }

// String gives the word of the modality: actual, future or conditional.
func (m Modality) String() string { return word(modalityWords, m) }

// MarshalText gives the word of the modality; a value without one is an error.
func (m Modality) MarshalText() ([]byte, error) { return marshal(modalityWords, "modality", m) }

// UnmarshalText reads the word of a modality; another word is an error.
func (m *Modality) UnmarshalText(b []byte) error { return parse(modalityWords, "modality", b, m) }

// String gives the word of the class: none, verb, noun, according to or
// punctuation.
func (c CueClass) String() string { return word(cueClassWords, c) }

// MarshalText gives the word of the class; a value without one is an error.
func (c CueClass) MarshalText() ([]byte, error) { return marshal(cueClassWords, "cue class", c) }

// UnmarshalText reads the word of a class; another word is an error.
func (c *CueClass) UnmarshalText(b []byte) error { return parse(cueClassWords, "cue class", b, c) }

// String gives the word of the kind: unknown, person, group, organization,
// document, account or author.
func (k SpeakerKind) String() string { return word(speakerKindWords, k) }

// MarshalText gives the word of the kind; a value without one is an error.
func (k SpeakerKind) MarshalText() ([]byte, error) {
	return marshal(speakerKindWords, "speaker kind", k)
}

// UnmarshalText reads the word of a kind; another word is an error.
func (k *SpeakerKind) UnmarshalText(b []byte) error {
	return parse(speakerKindWords, "speaker kind", b, k)
}

// String gives the word of the confidence: none, low, high or explicit.
func (c Confidence) String() string { return word(confidenceWords, c) }

// MarshalText gives the word of the confidence; a value without one is an error.
func (c Confidence) MarshalText() ([]byte, error) { return marshal(confidenceWords, "confidence", c) }

// UnmarshalText reads the word of a confidence; another word is an error.
func (c *Confidence) UnmarshalText(b []byte) error { return parse(confidenceWords, "confidence", b, c) }
