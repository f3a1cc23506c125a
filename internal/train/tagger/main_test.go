package main

import (
	"strings"
	"testing"
)

// TestMissingFile names the file that is missing.
func TestMissingFile(t *testing.T) {
	if err := run(config{ewt: "no-such-ewt", gum: "no-such-gum"}); err == nil || !strings.Contains(err.Error(), "no-such-ewt") {
		t.Error(err)
	}
}
