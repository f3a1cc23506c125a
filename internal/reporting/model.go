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
	First, Second *sequence.Model
	Linker        Linker
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

// Bytes gives the file that [OpenModel] reads: the linker's weights, the length
// of the first sequence model, that model and the second one.
func (m *Model) Bytes() []byte {
	var out []byte
	for _, c := range []sequence.Chooser{m.Linker.Cue, m.Linker.Source} {
		for _, w := range c.Weights {
			out = binary.LittleEndian.AppendUint32(out, math.Float32bits(w))
		}
	}
	first := m.First.Bytes()
	out = binary.LittleEndian.AppendUint32(out, uint32(len(first)))
	return append(append(out, first...), m.Second.Bytes()...)
}

// OpenModel reads a model from a file, whose bytes it goes on to use.
func OpenModel(file string) (*Model, error) {
	if len(file) < linkerLen+4 {
		return nil, ErrModel
	}
	head, body := []byte(file[:linkerLen+4]), file[linkerLen+4:]
	m := &Model{}
	for i, c := range []*sequence.Chooser{&m.Linker.Cue, &m.Linker.Source} {
		c.Weights = make([]float32, 1<<LinkBits)
		for j := range c.Weights {
			c.Weights[j] = math.Float32frombits(binary.LittleEndian.Uint32(head[4*(i<<LinkBits+j):]))
		}
	}
	n := int(binary.LittleEndian.Uint32(head[linkerLen:]))
	if n > len(body) {
		return nil, ErrModel
	}
	var err error
	if m.First, err = openSequence(body[:n]); err != nil {
		return nil, err
	}
	m.Second, err = openSequence(body[n:])
	return m, err
}

// openSequence reads a sequence model with the labels and edges of this package.
func openSequence(file string) (*sequence.Model, error) {
	m, err := sequence.Open(file)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrModel, err)
	}
	if m.Scheme != Scheme() || len(m.Transitions) != Edges {
		return nil, fmt.Errorf("%w: other labels or edges", ErrModel)
	}
	return m, nil
}
