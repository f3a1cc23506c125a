package quotes

import "strings"

// Span is a half-open range of bytes of the caller's text: text[Start:End].
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// In gives the bytes of the text that the span stands for. It panics where the text
// is shorter than the span's end, as slicing does.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// IsZero reports whether the span stands for nothing: it holds no byte.
func (s Span) IsZero() bool { return s.End <= s.Start }

// Quote is one quotation: the words of one utterance, wherever they stand, with
// the words that say it is one (cue) and the words that say whose (source).
//
// Spans that do not apply are zero ([Span.IsZero]).
type Quote struct {
	Kind Kind `json:"kind"`
	// Text is the content, its pieces joined by " ". Line breaks and marks inside
	// a piece stand there as in the text.
	Text string `json:"text"`
	// Content is the words attributed, without the outer quotation marks: one
	// piece, or several where the cue interrupts them, marks divide them, or
	// they run over paragraphs. In order, disjoint.
	Content []Span `json:"content"`
	// Verbatim is the parts of the content between quotation marks.
	Verbatim []Span `json:"verbatim,omitempty"`
	Cue      Cue    `json:"cue,omitzero"`
	// Source is the mention beside the cue that says who speaks: "he", "the
	// minister", "Lt. Gen. Ada Marsh".
	Source Span `json:"source,omitzero"`
	// Speaker is the entity behind the source. Package attribution fills it;
	// Find of this package leaves it zero.
	Speaker Speaker `json:"speaker,omitzero"`
	// CoSpeakers are the further speakers of joint words ("Ruiz and Berg said").
	CoSpeakers []Speaker `json:"co_speakers,omitempty"`
	// Addressee is the mention of who is spoken to: "told reporters".
	Addressee Span `json:"addressee,omitzero"`
	// Via is the mention of who passes the words on: "Lund quoted Park as saying".
	Via Span `json:"via,omitzero"`
	// Channel is where the words were said: "in a statement", "on Twitter".
	Channel Span `json:"channel,omitzero"`
	// Negative says that the words are denied or were not said: "did not say
	// when", "denied that".
	Negative bool `json:"negative,omitempty"`
	// Modality says whether the words were said at all.
	Modality Modality `json:"modality,omitempty"`
	// Question says that the words are asked: "asked whether".
	Question bool `json:"question,omitempty"`
	// Parent is the index, in the same result, of the quotation that this one
	// stands in, and -1 where it stands in none.
	Parent int `json:"parent"`
	// Floating says that a direct quotation has neither cue nor source beside it.
	Floating bool `json:"floating,omitempty"`
	// Unclosed says that the closing mark is missing.
	Unclosed bool `json:"unclosed,omitempty"`
	// Repaired says that damaged marks were read as what they stand for.
	Repaired bool `json:"repaired,omitempty"`
}

// Cue is the words that make words a quotation: "said", "according to", "in a
// statement", a colon. The zero Cue is none.
type Cue struct {
	// Spans are the pieces of the cue: one, or two for "quoted ... as saying".
	Spans []Span `json:"spans,omitempty"`
	// Text is the pieces, joined by " … ".
	Text string `json:"text,omitempty"`
	// Lemma is the dictionary form of its head word: "say", "according to", ":".
	Lemma string   `json:"lemma,omitempty"`
	Class CueClass `json:"class,omitempty"`
}

// IsZero reports whether there is no cue.
func (c Cue) IsZero() bool { return len(c.Spans) == 0 }

// Speaker is the one who said the words, as named for the reader.
type Speaker struct {
	// ID is the number of the entity in the text, from 1; 0 where no entity is
	// known. Two quotations of one speaker have the same ID.
	ID int `json:"id,omitempty"`
	// Name is the fullest name in the text, without honorific and role; of those
	// named hundreds of times, the fullest that the text uses regularly. For an
	// unnamed speaker it is the words for him or her ("the coroner"), a pronoun where
	// the text has no other, and "(author)" for a writer or narrator who is not
	// named. Empty where the speaker is not known, or not surely enough; the
	// Confidence is None then, and only then.
	Name string `json:"name,omitempty"`
	// Honorific is the title before the name: "Lt. Gen.", "Mullah", "Dr.".
	Honorific string `json:"honorific,omitempty"`
	// Role is what the text says the speaker is: "Taliban spokesperson".
	Role string      `json:"role,omitempty"`
	Kind SpeakerKind `json:"kind,omitempty"`
	// Anonymous says that the text keeps the name back: "a person familiar
	// with the matter".
	Anonymous bool `json:"anonymous,omitempty"`
	// Mention is the mention that Name is from, which may stand far from the
	// quotation, before or behind it.
	Mention    Span       `json:"mention,omitzero"`
	Confidence Confidence `json:"confidence"`
	// Rule names what decided: a diagnostic, not a promise.
	Rule string `json:"rule,omitempty"`
	// Candidates are the names that were weighed, best first, where Confidence is
	// Low (Name is the first of them then) or None.
	Candidates []string `json:"candidates,omitempty"`
}

// IsZero reports whether nothing is known of the speaker.
func (s Speaker) IsZero() bool {
	return s.ID == 0 && s.Name == "" && s.Rule == "" && len(s.Candidates) == 0 && s.Confidence == None
}

// textOf joins the pieces of text that the spans stand for.
func textOf(text string, spans []Span, sep string) string {
	if len(spans) == 1 {
		return spans[0].In(text)
	}
	parts := make([]string, len(spans))
	for i, s := range spans {
		parts[i] = s.In(text)
	}
	return strings.Join(parts, sep)
}
