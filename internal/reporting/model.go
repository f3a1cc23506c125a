package reporting

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/model"

	"github.com/seed-761fda18/whosaid/internal/sequence"
)

// Model is what the reader has learned. It is immutable and safe for
// concurrent use.
type Model struct {
	Sequence *sequence.Model
	Linker   Linker
}

// Default is the embedded model, opened at the first use.
var Default = sync.OnceValue(func() *Model {
	m, err := OpenModel(model.Reader)
	if err != nil {
		panic("reporting: the embedded model is wrong: " + err.Error())
	}
	return m
})

// ErrModel is the error that a file holds no reader.
var ErrModel = errors.New("reporting: no file of a reader")

// linkerLen is the number of bytes of a linker in a file.
const linkerLen = 2 * 4 << LinkBits

// Bytes gives the file that [OpenModel] reads: the linker's weights and, behind
// them, the sequence model.
func (m *Model) Bytes() []byte {
	var out []byte
	for _, c := range []sequence.Chooser{m.Linker.Cue, m.Linker.Source} {
		for _, w := range c.Weights {
			out = binary.LittleEndian.AppendUint32(out, math.Float32bits(w))
		}
	}
	return append(out, m.Sequence.Bytes()...)
}

// OpenModel reads a model from the file that [Model.Bytes] gives.
func OpenModel(file string) (*Model, error) {
	if len(file) < linkerLen {
		return nil, ErrModel
	}
	seq, err := sequence.Open(file[linkerLen:])
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrModel, err)
	}
	if seq.Scheme != Scheme() || seq.Edges() != Edges {
		return nil, fmt.Errorf("%w: other labels or edges", ErrModel)
	}
	m, head := &Model{Sequence: seq}, []byte(file[:linkerLen])
	for i, c := range []*sequence.Chooser{&m.Linker.Cue, &m.Linker.Source} {
		c.Weights = make([]float32, 1<<LinkBits)
		for j := range c.Weights {
			c.Weights[j] = math.Float32frombits(binary.LittleEndian.Uint32(head[4*(i<<LinkBits+j):]))
		}
	}
	return m, nil
}
