package attribution_test

import (
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/attribution"
)

// story is a piece of a story: narrative, cues before and behind, bare lines.
const story = `The ferry had not come by noon, and the people on the quay had stopped looking for it. Vera Holm sat on
her trunk and counted the gulls. Her brother Abel walked up and down between the sheds.

“You will wear out the planks,” Vera said.

“They are not mine.” Abel stopped in front of her. “Are you cold?”

“A little.”

“Take my coat, then.”

She took it. Behind the last shed a door opened, and Mrs. Roy, who kept the tickets, put out her head.

“It sank,” she said. “They have just rung up from the island.”

“Sank?” cried Abel. “With whom?”

“With nobody, sir. The captain swam.”

`

// BenchmarkDialogue reads a story of about half a megabyte.
func BenchmarkDialogue(b *testing.B) {
	text := strings.Repeat(story, 600)
	f := attribution.Finder{Dialogue: attribution.On}
	f.Find(story)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		f.Find(text)
	}
}

// TestDialogueBenchmark reads the benchmark's text once, so that it cannot rot:
// half of its quotations at least must have a speaker.
func TestDialogueBenchmark(t *testing.T) {
	named, all := 0, 0
	for _, q := range (attribution.Finder{}).Find(story) {
		all++
		if q.Speaker.Name != "" {
			named++
		}
	}
	if all < 8 || named*2 < all {
		t.Errorf("%d of %d quotations have a speaker, want half of at least 8", named, all)
	}
}
