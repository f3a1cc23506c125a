package lexicon

import "testing"

// TestBuiltin reads the embedded lists.
func TestBuiltin(t *testing.T) {
	l := Builtin()
	if v, ok := l.Verb("told"); !ok || v.Lemma != "tell" || v.Form != Past || !v.Addressee {
		t.Errorf("Verb(told) = %+v, %v", v, ok)
	}
	if n, v := l.VerbPhrase([]string{"went", "on", "to"}); n != 2 || v.Lemma != "go on" {
		t.Errorf("VerbPhrase(went on to) = %d %+v", n, v)
	}
	if n, h := l.Honorific([]string{"Then-Gov", "Bush"}); n != 1 || !h.Former {
		t.Errorf("Honorific(Then-Gov) = %d %+v", n, h)
	}
	if l.ParticlePrefix("macaroni") != 0 || l.ParticlePrefix("al-Sadr") != 3 || l.ParticlePrefix("O’Neill") != 4 {
		t.Error("ParticlePrefix")
	}
}
