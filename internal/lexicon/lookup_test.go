package lexicon

import (
	"strings"
	"testing"
)

// TestLookups pairs words that an entry must find with look-alikes that it must not.
func TestLookups(t *testing.T) {
	l := Builtin()
	verb := func(s string) bool { _, ok := l.Verb(s); return ok }
	phrase := func(s string) bool { n, _ := l.VerbPhrase(strings.Fields(s)); return n == len(strings.Fields(s)) }
	noun := func(s string) bool { _, ok := l.Noun(s); return ok }
	preposition := func(s string) bool {
		n, ok := l.Preposition(strings.Fields(s))
		return ok && n == len(strings.Fields(s))
	}
	honorific := func(s string) bool { n, _ := l.Honorific(strings.Fields(s)); return n == len(strings.Fields(s)) }
	role := func(s string) bool { _, ok := l.Role(s); return ok }
	rolePhrase := func(s string) bool { n, _ := l.RolePhrase(strings.Fields(s)); return n == len(strings.Fields(s)) }
	name := func(s string) bool { _, ok := l.GivenName(s); return ok }
	org := func(s string) bool { _, ok := l.Organization(s); return ok }
	orgPhrase := func(s string) bool {
		n, _ := l.OrganizationPhrase(strings.Fields(s))
		return n == len(strings.Fields(s))
	}
	metonym := func(s string) bool { return l.Metonym(strings.Fields(s)) == len(strings.Fields(s)) }
	place := func(s string) bool { n, _ := l.Place(strings.Fields(s)); return n == len(strings.Fields(s)) }
	anonymous := func(s string) bool { return l.AnonymousPhrase(strings.Fields(s)) > 0 }
	prefix := func(s string) bool { return l.ParticlePrefix(s) > 0 }
	for _, c := range []struct {
		what      string
		find      func(string) bool
		word, not string
		why       string
	}{
		{"Verb", verb, "SAID", "sad", "headlines write capitals"},
		{"Verb", verb, "tweeted", "tweets'", "an apostrophe makes another word"},
		{"Verb", verb, "erklärte", "erklarte", "foreign forms keep their accents"},
		{"VerbPhrase", phrase, "Went on", "went off", "the particle counts"},
		{"VerbPhrase", phrase, "was quoted as saying", "was quoted as singing", "all words count"},
		{"Noun", noun, "allegations", "allegators", "plural by rule"},
		{"Preposition", preposition, "According to", "accordion to", "small letters find a capital"},
		{"Honorific", honorific, "Lt Gen", "lt gen", "periods may be missing, capitals not"},
		{"Honorific", honorific, "Datuk Seri", "Datuk seri", "every word has its capital"},
		{"Honorific", honorific, "Then-Gov.", "Then-gone", "a past office"},
		{"Honorific", honorific, "former Gov.", "formal Gov.", "a past office in two words"},
		{"Honorific", honorific, "Tanaiste", "Tana", "accents may be missing"},
		{"Honorific", honorific, "President-elect", "President-electric", "hyphens"},
		{"Role", role, "Minister", "ministry", "an office, not a body"},
		{"Role", role, "co-founder", "co-found", "the last part of a compound"},
		{"Role", role, "Co-founder", "Kin-man", "a compound, not a name"},
		{"RolePhrase", rolePhrase, "attorneys general", "attorneys in general", "plural in the first word"},
		{"RoleModifier", l.RoleModifier, "deputy", "deputize", ""},
		{"GivenName", name, "Mark", "mark", "a name has a capital"},
		{"GivenName", name, "JOSÉ", "josé", "a capital with an accent is one"},
		{"GivenName", name, "Jose", "Josx", "accents may be missing"},
		{"GivenName", name, "Zoë", "Zoëx", "accents may be more than listed"},
		{"GivenName", name, "Ann-Kathrin", "Anno-Kathrin", "the first part of a double name"},
		{"OrdinaryName", l.OrdinaryName, "Will", "Ebenezer", "an ordinary word"},
		{"SurnameFirst", l.SurnameFirst, "Carter", "Peter", "more often a surname"},
		{"Particle", l.Particle, "van", "vans", ""},
		{"ParticlePrefix", prefix, "al-Sadr", "al-", "a name must follow"},
		{"ParticlePrefix", prefix, "O’Neill", "o’clock", "a capital must follow"},
		{"ParticlePrefix", prefix, "McKay", "Mckinley", "a capital must follow"},
		{"Suffix", l.Suffix, "Jr", "jr", "capitals"},
		{"Organization", org, "WHO", "Who", "an acronym is all capitals"},
		{"Organization", org, "WHO", "who", "an acronym is all capitals"},
		{"Organization", org, "Ministry", "minister", "a body, not an office"},
		{"OrganizationPhrase", orgPhrase, "Associated Press", "associated press", "a name has capitals"},
		{"Metonym", metonym, "Downing Street", "Downing street", "a name has capitals"},
		{"Place", place, "US", "us", "the country, not the pronoun"},
		{"Place", place, "Sao Paulo", "Sao Paula", "accents may be missing"},
		{"Place", place, "Calif.", "Calf.", "state abbreviations"},
		{"Nationality", l.Nationality, "Afghans", "afghans", "people, not blankets"},
		{"Collective", l.Collective, "officials", "official", "one is no collective"},
		{"Document", l.Document, "lawsuits", "lawless", "plural by rule"},
		{"Channel", l.Channel, "interview", "interviewer", ""},
		{"Anonymous", l.Anonymous, "sources", "sourced", ""},
		{"AnonymousPhrase", anonymous, "familiar with the matter", "familiar faces", ""},
		{"Calendar", l.Calendar, "May", "may", "the month, not the verb"},
	} {
		if !c.find(c.word) {
			t.Errorf("%s does not find %q (%s)", c.what, c.word, c.why)
		}
		if c.find(c.not) {
			t.Errorf("%s finds %q (%s)", c.what, c.not, c.why)
		}
	}
}

// TestLongestMatch checks that the longest entry wins where one is the beginning of another.
func TestLongestMatch(t *testing.T) {
	l := Builtin()
	for _, c := range []struct {
		words string
		n     int
		text  string
	}{
		{"Sgt. Maj. Reed", 2, "Sgt. Maj."},
		{"Sgt. Reed", 1, "Sgt."},
		{"Vice President Ada Cole", 2, "Vice President"},
		{"Rev. Dr. Hal Berg", 2, "Rev. Dr."},
		{"Reed", 0, ""},
		{"", 0, ""},
	} {
		if n, h := l.Honorific(strings.Fields(c.words)); n != c.n || h.Text != c.text {
			t.Errorf("Honorific(%q) = %d %+v, want %d %q", c.words, n, h, c.n, c.text)
		}
	}
}

// TestAttributes checks that what a line says comes out of the lookups.
func TestAttributes(t *testing.T) {
	l := Builtin()
	if _, h := l.Honorific([]string{"Mullah"}); h != (Honorific{Text: "Mullah", Gender: Masculine, Rank: Clergy, Lang: "fa"}) {
		t.Errorf("Mullah: %+v", h)
	}
	if _, h := l.Honorific([]string{"Ex-President"}); !h.Former || h.Rank != Political {
		t.Errorf("Ex-President: %+v", h)
	}
	if v, _ := l.Verb("denied"); !v.Negative || v.Addressee || v.Class != Speech {
		t.Errorf("denied: %+v", v)
	}
	if v, _ := l.Verb("wondered"); !v.Question || v.Class != Thought {
		t.Errorf("wondered: %+v", v)
	}
	if v, _ := l.Verb("sagte"); v.Lang != "de" || v.Form != Past {
		t.Errorf("sagte: %+v", v)
	}
	if r, _ := l.Role("aunts"); r != (Role{Lemma: "aunt", Gender: Feminine, Class: Kin, Plural: true}) {
		t.Errorf("aunts: %+v", r)
	}
	if _, p := l.Place([]string{"Calif."}); p.Kind != State || p.Of != "California" {
		t.Errorf("Calif.: %+v", p)
	}
	for name, want := range map[string]Gender{"Ebenezer": Masculine, "Aisha": Feminine, "Robin": Either, "Ngozi": Feminine, "Sven": Masculine} {
		if g, ok := l.GivenName(name); !ok || g != want {
			t.Errorf("GivenName(%s) = %v, %v; want %v", name, g, ok, want)
		}
	}
	if o, _ := l.Organization("Inc"); o.Kind != OrganizationSuffix {
		t.Errorf("Inc: %+v", o)
	}
}

// TestLookupsDoNotAllocate keeps the lookups of ASCII words free of garbage: the
// reader makes some for every word of a text.
func TestLookupsDoNotAllocate(t *testing.T) {
	l := Builtin()
	words := []string{"Lt.", "Gen.", "Marsh"}
	for what, call := range map[string]func(){
		"Verb":       func() { l.Verb("said"); l.Verb("Walked") },
		"VerbPhrase": func() { l.VerbPhrase([]string{"went", "on"}) },
		"Honorific":  func() { l.Honorific(words) },
		"Role":       func() { l.Role("minister"); l.Role("co-founder") },
		"GivenName":  func() { l.GivenName("Maria"); l.GivenName("Thursday") },
		"Place":      func() { l.Place(words) },
	} {
		if n := testing.AllocsPerRun(100, call); n > 0 {
			t.Errorf("%s allocates %v times", what, n)
		}
	}
}
