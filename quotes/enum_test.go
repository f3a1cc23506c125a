package quotes

import (
	"encoding"
	"fmt"
	"testing"
)

// TestWords checks that each value of the enumerations has a word that is read
// back, and that a value out of range has a number and no word.
func TestWords(t *testing.T) {
	roundTrip(t, kindWords, func(v Kind) encoding.TextUnmarshaler { return &v })
	roundTrip(t, modalityWords, func(v Modality) encoding.TextUnmarshaler { return &v })
	roundTrip(t, cueClassWords, func(v CueClass) encoding.TextUnmarshaler { return &v })
	roundTrip(t, speakerKindWords, func(v SpeakerKind) encoding.TextUnmarshaler { return &v })
	roundTrip(t, confidenceWords, func(v Confidence) encoding.TextUnmarshaler { return &v })
}

// enumeration is what the enumerations have.
type enumeration interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
}

// roundTrip writes and reads each value of an enumeration, and one too many.
// pointer gives a place that holds a value.
func roundTrip[T enumeration](t *testing.T, words []string, pointer func(T) encoding.TextUnmarshaler) {
	for i, word := range words {
		text, err := T(i).MarshalText()
		if err != nil || string(text) != word || T(i).String() != word {
			t.Errorf("%T %d: %q, %v, want %q", T(i), i, text, err, word)
		}
		place := pointer(0)
		if err := place.UnmarshalText(text); err != nil || fmt.Sprint(place) != word {
			t.Errorf("%T: %q is read as %v, %v", T(i), text, place, err)
		}
	}
	outside := T(len(words))
	if text, err := outside.MarshalText(); err == nil || outside.String() != fmt.Sprint(len(words)) {
		t.Errorf("%T %d: %q, %q, want a number and an error", outside, len(words), outside.String(), text)
	}
	if err := pointer(0).UnmarshalText([]byte("Word")); err == nil {
		t.Errorf("%T: a word that is none is no error", outside)
	}
}
