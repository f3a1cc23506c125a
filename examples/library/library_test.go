package main

import (
	"os"
	"strings"
	"testing"
)

// TestReadme checks that the README shows this program as it is.
func TestReadme(t *testing.T) {
	program, err := os.ReadFile("main.go")
	if err != nil {
		t.Fatal(err)
	}
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, code, ok := strings.Cut(string(program), "package main\n")
	if !ok || !strings.Contains(string(readme), "package main\n"+code) {
		t.Error("the README does not show examples/library/main.go")
	}
}

// Example runs the program.
func Example() {
	main()
	// Output: Dorte Holm said: The ferry was stuck,
}
