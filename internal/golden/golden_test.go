package golden

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// TestParse reads cases and writes them back.
func TestParse(t *testing.T) {
	const file = `# one reason
# in two lines
-- text entities dashes --
# a heading, and no case

-- regions --
double: a

# another
-- text --
b
-- regions --
-- quotes --
c
`
	want := []Case{
		{"one reason\nin two lines", "# a heading, and no case\n", []string{"entities", "dashes"}, []View{{"regions", "double: a"}}},
		{"another", "b", nil, []View{{"regions", ""}, {"quotes", "c"}}},
	}
	got := Parse(file)
	got[1].Options = nil
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Parse (-want +got)\n%s", diff)
	}
	if diff := cmp.Diff(file, Format(got)); diff != "" {
		t.Errorf("Format (-want +got)\n%s", diff)
	}
}

// TestKnown checks what a case with lines known to be wrong demands, and how it
// is rewritten.
func TestKnown(t *testing.T) {
	const want = "a\n~+ b\n~- x\nc\n~+ d"
	cases := []struct {
		reason, got string
		reached     []string
		rewritten   string
	}{
		{"nothing changed", "a\nx\nc", nil, want},
		{"one missing line came", "a\nb\nc", []string{"b"}, "a\nb\nc\n~+ d"},
		{"another line came", "a\nx\ny\nc", nil, "a\n~+ b\n~- x\ny\nc\n~+ d"},
		{"nothing came", "", nil, "~+ b\n~+ d"},
	}
	for _, c := range cases {
		if diff := cmp.Diff(c.reached, reached(want, c.got), cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s: reached (-want +got)\n%s", c.reason, diff)
		}
		if diff := cmp.Diff(c.rewritten, rewrite(want, c.got)); diff != "" {
			t.Errorf("%s: rewritten (-want +got)\n%s", c.reason, diff)
		}
	}
	if come, absent := today(want); !cmp.Equal(come, []string{"a", "x", "c"}) || !cmp.Equal(absent, []string{"b", "d"}) {
		t.Errorf("today %q, absent %q", come, absent)
	}
}
