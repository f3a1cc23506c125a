package golden

import (
	"testing"

	"github.com/google/go-cmp/cmp"
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
