package sequence

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// magic opens a file of packed weights; its last byte is the version.
const magic = "whosaid sequence 1\n"

// headerLen is the length of what stands before the transitions: magic, number
// of labels, number of edges, logarithm of the number of rows, the sets of the
// scheme, the step of a weight.
const headerLen = len(magic) + 4 + 2*(MaxLabels+1) + 4

// ErrModel is the error that a file is no file of packed weights.
var ErrModel = errors.New("sequence: no file of weights")

// bias is the byte that stands for the weight zero.
const bias = 0x80

// Model is a packed model. A row of weights is eight bytes, so that one load and
// five operations add all labels' weights of a feature (see [Model.Scores]). It
// is immutable and safe for concurrent use.
type Model struct {
	Scheme      Scheme
	Transitions Transitions
	step        float32
	mask        uint32
	rows        string
}

// Pack makes a model of a byte a weight. The greatest weight that is kept
// exactly is the one that all but a few in a hundred thousand do not pass.
func (w *Weights) Pack() *Model {
	step := w.step()
	rows := make([]byte, len(w.Rows))
	for i, v := range w.Rows {
		q := math.Round(float64(v / step))
		rows[i] = byte(int(max(-127, min(127, q))) + bias)
	}
	return &Model{Scheme: w.Scheme, Transitions: w.Transitions, step: step, mask: 1<<w.Bits - 1, rows: string(rows)}
}

// step gives the difference between two neighbouring packed weights.
func (w *Weights) step() float32 {
	top := 0.0
	for _, v := range w.Rows {
		top = max(top, math.Abs(float64(v)))
	}
	if top == 0 {
		return 1
	}
	return float32(min(top, 4) / 127)
}

// Bytes gives the file that [Open] reads.
func (m *Model) Bytes() []byte {
	out := make([]byte, 0, headerLen+len(m.Transitions)*4*MaxLabels*MaxLabels+len(m.rows))
	out = append(out, magic...)
	out = append(out, byte(m.Scheme.Labels), byte(len(m.Transitions)), byte(len(m.Transitions)>>8), byte(trailing(m.mask)))
	for _, set := range m.Scheme.Before {
		out = binary.LittleEndian.AppendUint16(out, set)
	}
	out = binary.LittleEndian.AppendUint16(out, m.Scheme.First)
	out = binary.LittleEndian.AppendUint32(out, math.Float32bits(m.step))
	for _, table := range m.Transitions {
		for _, v := range table {
			out = binary.LittleEndian.AppendUint32(out, math.Float32bits(v))
		}
	}
	return append(out, m.rows...)
}

// trailing gives the number of ones in a mask.
func trailing(mask uint32) int {
	n := 0
	for ; mask != 0; mask >>= 1 {
		n++
	}
	return n
}

// Open reads a model from a file, whose bytes it goes on to use.
func Open(file string) (*Model, error) {
	if len(file) < headerLen || file[:len(magic)] != magic {
		return nil, ErrModel
	}
	h := []byte(file[len(magic):headerLen])
	edges := int(h[1]) | int(h[2])<<8
	m := &Model{Scheme: Scheme{Labels: int(h[0])}, mask: 1<<h[3] - 1}
	if h[0] == 0 || h[0] > MaxLabels || edges == 0 || h[3] > 28 {
		return nil, fmt.Errorf("%w: %d labels, %d edges, 2^%d rows", ErrModel, h[0], edges, h[3])
	}
	for i := range m.Scheme.Before {
		m.Scheme.Before[i] = binary.LittleEndian.Uint16(h[4+2*i:])
	}
	m.Scheme.First = binary.LittleEndian.Uint16(h[4+2*MaxLabels:])
	m.step = math.Float32frombits(binary.LittleEndian.Uint32(h[6+2*MaxLabels:]))
	tables := edges * 4 * MaxLabels * MaxLabels
	if want := headerLen + tables + Lanes<<h[3]; len(file) != want {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrModel, len(file), want)
	}
	m.Transitions = readTransitions([]byte(file[headerLen:headerLen+tables]), edges)
	m.rows = file[headerLen+tables:]
	return m, nil
}

// readTransitions reads the tables of transitions.
func readTransitions(b []byte, edges int) Transitions {
	tr := make(Transitions, edges)
	for c := range tr {
		for j := range tr[c] {
			tr[c][j] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*(c*MaxLabels*MaxLabels+j):]))
		}
	}
	return tr
}

// Scores appends the scores of labels 1 and up at every position.
//
// A row is loaded as one word of eight bytes. Its even and its odd bytes are
// added up apart, in lanes of sixteen bits, so that four weights cost one
// addition; bytes are biased by 128, which is taken off at the end.
func (m *Model) Scores(dst []float32, s *Sequence) []float32 {
	const low = 0x00ff00ff00ff00ff
	zero := int32(s.Width) * bias
	for i := range s.Len() {
		var even, odd uint64
		for _, k := range s.at(i) {
			at := int(k&m.mask) * Lanes
			row := word(m.rows[at : at+Lanes])
			even += row & low
			odd += row >> 8 & low
		}
		for j := range Lanes / 2 {
			dst = append(dst, m.step*float32(int32(even>>(16*j)&0xffff)-zero), m.step*float32(int32(odd>>(16*j)&0xffff)-zero))
		}
	}
	return dst
}

// word gives eight bytes as a number, the first one lowest; the compiler makes
// one load of it.
func word(b string) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}
