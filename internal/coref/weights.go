package coref

import (
	_ "embed"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/document"
)

//go:embed data/weights.txt
var weightData string

// Weights are what the features of candidates count, by group of mentions.
type Weights [numGroups][numFeatures]int32

// builtinWeights are those of data/weights.txt.
var builtinWeights = sync.OnceValue(func() *Weights {
	w, err := ReadWeights(weightData)
	if err != nil {
		panic("coref: data/weights.txt: " + err.Error())
	}
	return w
})

// ReadWeights reads lines of `group ; feature ; weight`.
func ReadWeights(data string) (*Weights, error) {
	groups, features := map[string]group{}, map[string]feature{}
	for g, name := range groupNames {
		groups[name] = group(g)
	}
	for f, name := range featureNames {
		features[name] = feature(f)
	}
	w := new(Weights)
	for line := range document.DataLines(data) {
		parts := strings.Split(line, " ; ")
		if len(parts) != 3 {
			return nil, fmt.Errorf("wrong line %q", line)
		}
		g, known := groups[parts[0]]
		f, named := features[parts[1]]
		n, err := strconv.Atoi(parts[2])
		if !known || !named || err != nil {
			return nil, fmt.Errorf("wrong line %q", line)
		}
		w[g][f] = int32(n)
	}
	return w, nil
}

// Write writes the weights in the form that [ReadWeights] reads.
func (w *Weights) Write(out io.Writer) error {
	for g := range w {
		for f, n := range w[g] {
			if n == 0 {
				continue
			}
			if _, err := fmt.Fprintf(out, "%s ; %s ; %d\n", groupNames[g], featureNames[f], n); err != nil {
				return err
			}
		}
	}
	return nil
}

// sum gives the weight of a candidate.
func (w *Weights) sum(g group, features []feature) int {
	n := int32(0)
	for _, f := range features {
		n += w[g][f]
	}
	return int(n)
}
