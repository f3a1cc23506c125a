// Library is the smallest program that uses the library: the README shows it.
package main

import (
	"fmt"

	"github.com/seed-761fda18/whosaid/attribution"
)

// main prints who said what: "Dorte Holm said: The ferry was stuck,".
func main() {
	text := `Dr. Dorte Holm came late. "The ferry was stuck," she told reporters.`
	for _, q := range attribution.Find(text) {
		fmt.Printf("%s said: %s\n", q.Speaker.Name, q.Text)
	}
}
