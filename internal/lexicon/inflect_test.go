package lexicon

import "testing"

// TestInflections checks the rules and the irregular forms of the embedded verbs.
func TestInflections(t *testing.T) {
	for _, c := range []struct {
		form, lemma string
		want        VerbForm
		why         string
	}{
		{"say", "say", Base, "the lemma itself"},
		{"says", "say", Third, "vowel and y keep the y"},
		{"said", "say", Past, "irregular, on the line"},
		{"saying", "say", Gerund, "plain -ing"},
		{"tells", "tell", Third, "plain -s"},
		{"told", "tell", Past, "irregular"},
		{"replies", "reply", Third, "consonant and y"},
		{"replied", "reply", Past, "consonant and y"},
		{"replying", "reply", Gerund, "y stays before -ing"},
		{"hisses", "hiss", Third, "sibilant"},
		{"preaches", "preach", Third, "ch"},
		{"echoes", "echo", Third, "consonant and o"},
		{"coos", "coo", Third, "double o"},
		{"argued", "argue", Past, "silent e"},
		{"arguing", "argue", Gerund, "silent e falls"},
		{"agreeing", "agree", Gerund, "ee stays"},
		{"lying", "lie", Gerund, "ie becomes y"},
		{"quipped", "quip", Past, "one vowel, one consonant; the u of qu is none"},
		{"sobbing", "sob", Gerund, "one vowel, one consonant"},
		{"muttered", "mutter", Past, "stress on the first syllable: no doubling"},
		{"admitted", "admit", Past, "double=yes: stress at the end"},
		{"demurring", "demur", Gerund, "double=yes"},
		{"vowed", "vow", Past, "w never doubles"},
		{"shouted", "shout", Past, "two vowels"},
		{"warned", "warn", Past, "two consonants"},
		{"mimicked", "mimic", Past, "c takes a k"},
		{"signaled", "signal", Past, "double=both, American"},
		{"signalled", "signal", Past, "double=both, British"},
		{"wrote", "write", Past, "irregular"},
		{"written", "write", Participle, "participle of its own"},
		{"spelt", "spell out", Past, "alternative past of a phrase; found as one below"},
		{"apologised", "apologize", Past, "lemma= joins the spellings"},
		{"quizzes", "quiz", Third, "third= on the line"},
		{"felt", "feel", Past, "thought"},
		{"found", "find", Past, "thought"},
	} {
		if c.form == "spelt" {
			if n, v := Builtin().VerbPhrase([]string{"spelt", "out", "why"}); n != 2 || v.Lemma != c.lemma || v.Form != c.want {
				t.Errorf("spelt out: %d %+v (%s)", n, v, c.why)
			}
			continue
		}
		v, ok := Builtin().Verb(c.form)
		if !ok || v.Lemma != c.lemma || v.Form != c.want {
			t.Errorf("Verb(%q) = %+v, %v; want %s, form %d (%s)", c.form, v, ok, c.lemma, c.want, c.why)
		}
	}
	for _, form := range []string{"sayed", "telled", "writed", "muttering.", "quiped", "admited", "sobed", "housed", "sayy"} {
		if v, ok := Builtin().Verb(form); ok && form != "muttering." {
			t.Errorf("Verb(%q) = %+v, but that is no form of a reporting verb", form, v)
		}
	}
}

// TestPlurals checks the plurals of roles, cue nouns and organization words.
func TestPlurals(t *testing.T) {
	for _, c := range []struct{ singular, plural, why string }{
		{"minister", "ministers", "plain"},
		{"secretary", "secretaries", "consonant and y"},
		{"spokesman", "spokesmen", "man"},
		{"spokesperson", "spokespeople", "plural= on the line"},
		{"housewife", "housewives", "wife"},
		{"coach", "coaches", "ch"},
		{"witness", "witnesses", "ss"},
		{"child", "children", "plural= on the line"},
		{"mother-in-law", "mothers-in-law", "plural= on the line"},
	} {
		one, ok := Builtin().Role(c.singular)
		many, okMany := Builtin().Role(c.plural)
		if !ok || !okMany || one.Plural || !many.Plural || many.Lemma != c.singular {
			t.Errorf("Role(%s), Role(%s) = %+v, %+v (%s)", c.singular, c.plural, one, many, c.why)
		}
	}
	if n, ok := Builtin().Noun("theories"); !ok || !n.Plural || n.Lemma != "theory" || n.Class != Thought {
		t.Errorf("Noun(theories) = %+v, %v", n, ok)
	}
	if o, ok := Builtin().Organization("ministries"); !ok || !o.Plural || o.Text != "ministry" {
		t.Errorf("Organization(ministries) = %+v, %v", o, ok)
	}
	if plural("human") != "humans" || plural("German") != "Germans" {
		t.Error("human and German are no compounds of man")
	}
}
