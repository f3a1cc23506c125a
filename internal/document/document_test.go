package document

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// TestTokens reads one text a row; the wanted tokens are divided by blanks.
func TestTokens(t *testing.T) {
	tests := []struct{ reason, text, want string }{
		{"cannot is two words for the tagger, canning is not", "We cannot, CANNOT start canning.", "We can not , CAN NOT start canning ."},
		{"contractions and possessives are cut off", "I don't know Lund's or its.", "I do n't know Lund 's or its ."},
		{"curly apostrophes cut as straight ones do", "We’re what Lund’s isn’t", "We ’re what Lund ’s is n’t"},
		{"names keep their apostrophes", "O'Brien met d'Arcy", "O'Brien met d'Arcy"},
		{"hyphenated words stay whole", "a well-known Bhutto-Lind", "a well-known Bhutto-Lind"},
		{"a slash divides, but not in a date", "OSLO/BERGEN 9/11", "OSLO / BERGEN 9/11"},
		{"abbreviations keep the period", "Lt. Gen. J. Marsh of the U.S. left.", "Lt. Gen. J. Marsh of the U.S. left ."},
		{"a numeric abbreviation needs a digit", "No. 5 said no. No. Never", "No. 5 said no . No . Never"},
		{"any white space stands before the name or the digit", "SEN.\u00a0MOSS and No.\u00a05", "SEN. MOSS and No. 5"},
		{"a missing blank after a period", "It ended.The end", "It ended . The end"},
		{"numbers keep their separators", "$3.5m, 1,000 and 10:30.", "$ 3.5m , 1,000 and 10:30 ."},
		{"every mark stands alone", "“Go,” 'he' ``said''", "“ Go , ” ' he ' `` said ''"},
		{"dashes and dots in runs", "wait -- no... yes", "wait -- no ... yes"},
		{"accounts, tags and addresses", "@rlund: see https://a.b/c, #go x@y.org.", "@rlund : see https://a.b/c , #go x@y.org ."},
		{"control bytes are blanks", "a\x00b\x01c", "a b c"},
		{"bytes that are no UTF-8 are one symbol", "a \xff\xfe b", "a \xff\xfe b"},
	}
	for _, tt := range tests {
		d := New(tt.text, Options{})
		var got []string
		for _, k := range d.Tokens {
			got = append(got, k.In(tt.text))
		}
		if diff := cmp.Diff(tt.want, strings.Join(got, " ")); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", tt.reason, diff)
		}
	}
}

// TestLinear cuts texts in which a rule looks far ahead from each of many places:
// in a quarter of a megabyte, looking on to the end from each takes minutes.
func TestLinear(t *testing.T) {
	for reason, unit := range map[string]string{
		"names of accounts without one":  "a__",
		"end marks, and no word":         "! ",
		"abbreviations in capitals":      "SEN. ",
		"initials":                       "J.",
		"addresses with brackets behind": "a@b) ",
		"apostrophes":                    "a'",
	} {
		text := strings.Repeat(unit, (1<<18)/len(unit))
		start := time.Now()
		New(text, Options{Entities: true})
		if d := time.Since(start); d > 5*time.Second {
			t.Errorf("%s: %v", reason, d)
		}
	}
}

// TestEntities checks that the option alone makes marks of HTML entities.
func TestEntities(t *testing.T) {
	const text = "&quot;Go,&QUOT; &amp; &#8220;stop&#8221;"
	marks := func(o Options) (n int) {
		for _, k := range New(text, o).Tokens {
			if k.Kind == Mark {
				n++
			}
		}
		return n
	}
	if got := marks(Options{Entities: true}); got != 4 {
		t.Errorf("with the option: %d marks, want 4", got)
	}
	if got := marks(Options{}); got != 0 {
		t.Errorf("without the option: %d marks, want 0", got)
	}
}

// TestSentences reads one text a row; | divides the wanted sentences.
func TestSentences(t *testing.T) {
	tests := []struct{ reason, text, want string }{
		{"end marks end sentences", "It fell. Why? Nobody knows!", "It fell.|Why?|Nobody knows!"},
		{"a title's period ends none", "Lt. Gen. Marsh and Mr. Lund left. They ran.", "Lt. Gen. Marsh and Mr. Lund left.|They ran."},
		{"nor does that of a title in capitals", "SEN. LUND: NO. DR. MARSH left. They ran.", "SEN. LUND: NO.|DR. MARSH left.|They ran."},
		{"a word in capitals ends one before small letters", "WE LOST OUR REP. They ran.", "WE LOST OUR REP.|They ran."},
		{"an initial's period ends none", "J. K. Marsh left.", "J. K. Marsh left."},
		{"a network's period is the sentence's", "She said so on X. Marsh left.", "She said so on X.|Marsh left."},
		{"look-alike: an initial behind a name", "She read Malcolm X. Marsh left.", "She read Malcolm X. Marsh left."},
		{"another abbreviation ends one before a starter", "He came at 9 a.m. The bus did not.", "He came at 9 a.m.|The bus did not."},
		{"and none before a name", "The U.S. Senate met.", "The U.S. Senate met."},
		{"a closing mark belongs to the sentence it closes", "“It fell.” “It did not.”", "“It fell.”|“It did not.”"},
		{"a sentence goes on in lower case behind a quotation", "\"Did it fall?\" asked Ann. No.", "\"Did it fall?\" asked Ann.|No."},
	}
	for _, tt := range tests {
		d := New(tt.text, Options{})
		var got []string
		for _, s := range d.Sentences {
			got = append(got, s.In(tt.text))
		}
		if diff := cmp.Diff(tt.want, strings.Join(got, "|")); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", tt.reason, diff)
		}
	}
}

// TestLongest checks that what never ends is cut, and that what ends in time is
// not.
func TestLongest(t *testing.T) {
	for reason, c := range map[string]struct {
		text string
		want []int
	}{
		"words without end":         {strings.Repeat("and ", 2*longest+7), []int{longest, longest, 7}},
		"marks behind an end":       {"No." + strings.Repeat("'\"", longest), []int{longest, longest, 2}},
		"as long as a sentence may": {strings.Repeat("and ", longest-2) + "on. It fell.", []int{longest, 3}},
	} {
		var got []int
		for _, s := range New(c.text, Options{}).Sentences {
			got = append(got, s.Tokens.Len())
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", reason, diff)
		}
	}
}

// TestParagraphs counts the paragraphs of texts laid out in different ways.
func TestParagraphs(t *testing.T) {
	long := strings.Repeat("A line of a wire story runs on and on in one paragraph. ", 4)
	wrapped := "The river was low and the men who had come to see it stood on the bank\nand said nothing for a while, until the youngest of them threw a stone\nand ran. Nobody else moved or spoke until the evening light had quite\ngone.\n\nThen they went home."
	tests := []struct {
		reason, text string
		want         int
	}{
		{"blank lines divide", "One.\n\nTwo.\n \nThree.", 3},
		{"a wire story has a paragraph a line", long + "\n" + long + "\n" + long, 3},
		{"a wrapped book has not", wrapped, 2},
		{"carriage returns count", strings.ReplaceAll(wrapped, "\n", "\r\n"), 2},
		{"a byline is no wrapped line", "By Kay Moss\nOSLO - It rained.", 2},
		{"a line that goes on in lower case is one with the line above", long + "The mayor, who never\nsaid so,\nleft.\n" + long, 2},
		{"verses begin with capitals", long + "\nThe river rose,\nThe bridge fell\n" + long, 4},
		{"a bullet begins an item", "* the boats that nobody in the town had wanted to buy or to keep\n* the pier that they had lain at for the better part of a winter\n* rope", 3},
		{"a star that no blank follows begins none", strings.Replace(wrapped, "\nand ran", "\n*and ran", 1), 2},
		{"no text has no paragraph", " \n\t\r\n", 0},
	}
	for _, tt := range tests {
		if got := len(New(tt.text, Options{}).Paragraphs); got != tt.want {
			t.Errorf("%s: %d paragraphs, want %d", tt.reason, got, tt.want)
		}
	}
}

// FuzzDocument checks that units are in order, inside their parents, and that
// nothing but white space lies between tokens.
func FuzzDocument(f *testing.F) {
	for _, s := range []string{"", "“Go,” he said.\n\nNo.", "a\xffb\x00 it's U.S. @x #y &quot;", "'''``''\"", "a.b.C.D. 1,2.3/4:5-"} {
		f.Add(s, true)
	}
	f.Fuzz(func(t *testing.T, text string, entities bool) {
		d := New(text, Options{Entities: entities})
		at := 0
		for i, k := range d.Tokens {
			if k.Start < at || k.End <= k.Start || k.End > len(text) {
				t.Fatalf("token %d: span %v after %d", i, k.Span, at)
			}
			for _, r := range text[at:k.Start] {
				if !isSpace(r) {
					t.Fatalf("%q lies between tokens", r)
				}
			}
			if utf8.ValidString(text) && !utf8.ValidString(k.In(text)) {
				t.Fatalf("token %q cuts a character", k.In(text))
			}
			if s := d.Sentences[k.Sentence]; !s.Contains(k.Span) {
				t.Fatalf("token %d is not inside its sentence", i)
			}
			if p := d.Paragraphs[d.ParagraphOf(i)]; !p.Contains(k.Span) {
				t.Fatalf("token %d is not inside its paragraph", i)
			}
			at = k.End
		}
		if diff := cmp.Diff(d, New(text, Options{Entities: entities})); diff != "" {
			t.Fatalf("second answer differs:\n%s", diff)
		}
	})
}

// TestDataWords reads a data file with comments, empty lines and several words
// a line.
func TestDataWords(t *testing.T) {
	want := map[string]bool{"boat": true, "ferry": true, "pier": true}
	if diff := cmp.Diff(want, DataWords("# things\nboat\n\n  ferry pier \r\n#quay\n")); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestDataPairs reads a data file with comments and a line without a class, and
// stops where it is told to.
func TestDataPairs(t *testing.T) {
	var got []string
	for words, class := range DataPairs("# things\nboat ferry ; ship\nquay\npier;place\n") {
		got = append(got, words+"|"+class)
	}
	if diff := cmp.Diff([]string{"boat ferry|ship", "pier|place"}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	for words := range DataPairs("a ; x\nb ; x") {
		if words != "a" {
			t.Errorf("went on to %q", words)
		}
		break
	}
}

// TestCapital asks of each token whether it begins with a capital: letters of any
// alphabet, and nothing else, do.
func TestCapital(t *testing.T) {
	d := New("Åse saw ‘Kaja’ 2nd, éclair \xff I", Options{})
	var got []string
	for i, k := range d.Tokens {
		if d.Capital(i) {
			got = append(got, k.In(d.Text))
		}
	}
	if diff := cmp.Diff([]string{"Åse", "Kaja", "I"}, got); diff != "" {
		t.Errorf("tokens with a capital: (-want +got)\n%s", diff)
	}
}
