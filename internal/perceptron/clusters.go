package perceptron

import "math"

// Clusters maps words, by their hash in their own case, to clusters. A word that
// is not there in its own case has the cluster of its small form, else 0.
type Clusters struct {
	of Map
}

// NewClusters makes the map; clusters are above 0.
func NewClusters(of map[uint32]uint16) Clusters {
	return Clusters{NewMap(of)}
}

// Of returns the cluster of a word, 0 for none.
func (c *Clusters) Of(w *Word) uint32 {
	if n := c.of.Find(w.Exact); n != 0 || w.Case == Lower {
		return n
	}
	return c.of.Find(w.Lower)
}

// Clusters reads a map of clusters, as AppendMap writes it.
func (r *Reader) Clusters() Clusters {
	return Clusters{r.Map(math.MaxUint16)}
}
