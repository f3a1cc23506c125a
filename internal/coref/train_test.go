package coref_test

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/internal/coref"
	"github.com/seed-761fda18/whosaid/internal/lexicon"
	"github.com/seed-761fda18/whosaid/internal/mention"
)

// lessons gives texts in which a pronoun stands for the subject of the sentence
// before, never for whom that sentence ends with.
func lessons() []coref.Lesson {
	var out []coref.Lesson
	for _, names := range [][2]string{{"Peter Moss", "Karl Lund"}, {"Karl Lund", "John Park"}, {"John Park", "Peter Moss"}} {
		text := names[0] + " met " + names[1] + ". He left early. He slept."
		l := coref.Lesson{Set: mention.Find(analyse(text), lexicon.Builtin(), nil)}
		for i := range l.Set.Mentions {
			switch form := l.Set.Form(i); form {
			case names[0], "He":
				l.Gold = append(l.Gold, "subject")
			default:
				l.Gold = append(l.Gold, form)
			}
		}
		out = append(out, l)
	}
	return out
}

// TestLearn trains on a few texts: what is learned is the same each time, speaks for
// the subject, and is right on the texts themselves.
func TestLearn(t *testing.T) {
	o := coref.Options{Epochs: 20, Rate: 0.1, Decay: 0.01}
	var files [2]bytes.Buffer
	for k := range files {
		w := coref.Learn(lessons(), o)
		if err := w.Write(&files[k]); err != nil {
			t.Fatal(err)
		}
		scores := coref.Judge(w, lessons())
		i := slices.IndexFunc(scores, func(s coref.Score) bool { return s.Group == "he" })
		if i < 0 || scores[i].Mentions != 6 || scores[i].Right != 6 {
			t.Errorf("not 6 of 6 pronouns are linked rightly: %v", scores)
		}
	}
	for _, line := range []string{`he ; was subject ; [1-9]`, `he ; was object ; -[1-9]`} {
		if !regexp.MustCompile(line).Match(files[0].Bytes()) {
			t.Errorf("no weight like %q is learned", line)
		}
	}
	if !bytes.Equal(files[0].Bytes(), files[1].Bytes()) {
		t.Error("other weights the second time")
	}
	read, err := coref.ReadWeights(files[0].String())
	if err != nil {
		t.Fatal(err)
	}
	var again bytes.Buffer
	if err := read.Write(&again); err != nil || again.String() != files[0].String() {
		t.Errorf("weights read and written are others (%v)", err)
	}
}

// TestReadWeightsErrors holds wrong lines to be errors that quote them.
func TestReadWeightsErrors(t *testing.T) {
	for _, line := range []string{"he ; bias", "she ; bias ; 1", "he ; charm ; 1", "he ; bias ; much"} {
		if _, err := coref.ReadWeights("# a comment\n" + line + "\n"); err == nil || !strings.Contains(err.Error(), line) {
			t.Errorf("%q: error %v", line, err)
		}
	}
}
