package sequence

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"slices"
)

// magic opens a file of packed weights; its last character is the version.
const magic = "whosaid sequence 2\n"

// headerLen is the length of what stands before the transitions: magic, number
// of labels, number of edges, the sets of the scheme, the step of a weight and
// the number of buckets.
const headerLen = len(magic) + 3 + 2*(MaxLabels+1) + 4 + 4

// maxBuckets bounds the size of a table.
const maxBuckets = 1 << 24

// ErrModel is the error that a file is no file of packed weights.
var ErrModel = errors.New("sequence: no file of weights")

// bias is the byte that stands for the weight zero.
const bias = 0x80

// Model is a packed model. It is immutable and safe for concurrent use.
type Model struct {
	Scheme      Scheme
	Transitions Transitions
	step        float32
	table       table
}

// Pack makes a model of a byte a weight, in a table of the given number of
// rows. Where there are more features than rows, the lightest are left out.
func (w *Weights) Pack(rows int) *Model {
	m := &Model{Scheme: w.Scheme, Transitions: w.Transitions, step: w.step()}
	order := w.byWeight()
	m.table = packTable(max(1, rows/bucketSlots), w.Keys, order[:min(len(order), rows)], func(i int) (out [Lanes]byte) {
		for j, v := range w.Rows[i*Lanes : (i+1)*Lanes] {
			out[j] = byte(int(max(-127, min(127, math.Round(float64(v/m.step))))) + bias)
		}
		return out
	})
	return m
}

// byWeight gives the features in the order of their weights, the heaviest
// first, without those that have none.
func (w *Weights) byWeight() []int {
	norm := make([]float32, len(w.Keys))
	var order []int
	for i := range w.Keys {
		for _, v := range w.Rows[i*Lanes : (i+1)*Lanes] {
			norm[i] += v * v
		}
		norm[i] *= float32(math.Sqrt(float64(w.Counts[i])))
		if norm[i] > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(norm[b], norm[a]) })
	return order
}

// step gives the difference between two neighbouring packed weights: one weight
// in ten thousand is too great to be kept exactly.
func (w *Weights) step() float32 {
	all := make([]float32, len(w.Rows))
	for i, v := range w.Rows {
		all[i] = float32(math.Abs(float64(v)))
	}
	slices.Sort(all)
	if len(all) == 0 || all[len(all)-1] == 0 {
		return 1
	}
	return max(all[len(all)-1-len(all)/10000], all[len(all)-1]/8) / 127
}

// Bytes gives the file that [Open] reads.
func (m *Model) Bytes() []byte {
	var out []byte
	out = append(out, magic...)
	out = append(out, byte(m.Scheme.Labels), byte(len(m.Transitions)), byte(len(m.Transitions)>>8))
	for _, set := range m.Scheme.Before {
		out = binary.LittleEndian.AppendUint16(out, set)
	}
	out = binary.LittleEndian.AppendUint16(out, m.Scheme.First)
	out = binary.LittleEndian.AppendUint32(out, math.Float32bits(m.step))
	out = binary.LittleEndian.AppendUint32(out, uint32(m.table.buckets))
	for _, t := range m.Transitions {
		for _, v := range t {
			out = binary.LittleEndian.AppendUint32(out, math.Float32bits(v))
		}
	}
	return append(append(out, m.table.checks...), m.table.rows...)
}

// Open reads a model from a file, whose bytes it goes on to use.
func Open(file string) (*Model, error) {
	if len(file) < headerLen || file[:len(magic)] != magic {
		return nil, ErrModel
	}
	h := []byte(file[len(magic):headerLen])
	m := &Model{Scheme: Scheme{Labels: int(h[0])}}
	edges := int(h[1]) | int(h[2])<<8
	h = h[3:]
	for i := range m.Scheme.Before {
		m.Scheme.Before[i] = binary.LittleEndian.Uint16(h[2*i:])
	}
	m.Scheme.First = binary.LittleEndian.Uint16(h[2*MaxLabels:])
	h = h[2*(MaxLabels+1):]
	m.step = math.Float32frombits(binary.LittleEndian.Uint32(h))
	buckets := int(binary.LittleEndian.Uint32(h[4:]))
	if !m.Scheme.valid() || edges == 0 || buckets == 0 || buckets > maxBuckets {
		return nil, fmt.Errorf("%w: %d labels, %d edges, %d buckets", ErrModel, m.Scheme.Labels, edges, buckets)
	}
	tables, checks := edges*4*MaxLabels*MaxLabels, buckets*bucketSlots*2
	if want := headerLen + tables + checks + buckets*bucketSlots*Lanes; len(file) != want {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrModel, len(file), want)
	}
	body := file[headerLen:]
	m.Transitions = readTransitions([]byte(body[:tables]), edges)
	m.table = table{uint64(buckets), body[tables : tables+checks], body[tables+checks:]}
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
func (m *Model) Scores(dst []float32, s *Sequence) []float32 {
	for i := range s.Len() {
		keys, more := s.at(i)
		even, odd, found := m.table.sum(keys, 0, 0)
		even, odd, further := m.table.sum(more, even, odd)
		zero := int32(found+further) * bias
		for j := range Lanes / 2 {
			dst = append(dst, m.step*float32(int32(even>>(16*j)&0xffff)-zero), m.step*float32(int32(odd>>(16*j)&0xffff)-zero))
		}
	}
	return dst
}
