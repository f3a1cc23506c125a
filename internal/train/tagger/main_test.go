package main

import (
	"strings"
	"testing"

	"github.com/seed-761fda18/whosaid/internal/train/treebank"
)

// TestMissingFile names the file that is missing.
func TestMissingFile(t *testing.T) {
	if err := run(config{Files: treebank.Files{EWT: "no-such-ewt", GUM: "no-such-gum"}}); err == nil || !strings.Contains(err.Error(), "no-such-ewt") {
		t.Error(err)
	}
}
