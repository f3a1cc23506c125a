package sequence

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// magic opens a file of packed weights; its last character is the version.
const magic = "whosaid sequence 4\n"

// headerLen is the length of what stands before the transitions: magic, number
// of labels, number of edges, the sets of the scheme, the steps of the passes
// and the numbers of lines.
const headerLen = len(magic) + 3 + 2*(MaxLabels+1) + 4*4

// maxLines bounds the size of a table.
const maxLines = 1 << 24

// ErrModel is the error that a file is no file of packed weights.
var ErrModel = errors.New("sequence: no file of weights")

// Model is a packed model of two passes over a sequence. It is immutable and
// safe for concurrent use.
//
// The second pass sees what the first has found, as features of its own. All
// other features are the same in both, so that their weights stand side by side
// and are found once.
type Model struct {
	Scheme        Scheme
	first, second pass
	base, more    table
}

// pass is what a pass has of its own.
type pass struct {
	transitions Transitions
	step        float32
}

// Edges gives the number of classes of edges.
func (m *Model) Edges() int { return len(m.first.transitions) }

// Bytes gives the file that [Open] reads.
func (m *Model) Bytes() []byte {
	var out []byte
	out = append(out, magic...)
	out = append(out, byte(m.Scheme.Labels), byte(m.Edges()), byte(m.Edges()>>8))
	for _, set := range m.Scheme.Before {
		out = binary.LittleEndian.AppendUint16(out, set)
	}
	out = binary.LittleEndian.AppendUint16(out, m.Scheme.First)
	for _, v := range []uint32{math.Float32bits(m.first.step), math.Float32bits(m.second.step), uint32(len(m.base.lines)), uint32(len(m.more.lines))} {
		out = binary.LittleEndian.AppendUint32(out, v)
	}
	for _, tr := range []Transitions{m.first.transitions, m.second.transitions} {
		for _, t := range tr {
			for _, v := range t {
				out = binary.LittleEndian.AppendUint32(out, math.Float32bits(v))
			}
		}
	}
	for _, t := range []table{m.base, m.more} {
		for _, l := range t.lines {
			for _, w := range l {
				out = binary.LittleEndian.AppendUint64(out, w)
			}
		}
	}
	return out
}

// Open reads a model from a file.
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
	m.first.step, m.second.step = number(h), number(h[4:])
	base, more := int(binary.LittleEndian.Uint32(h[8:])), int(binary.LittleEndian.Uint32(h[12:]))
	if !m.Scheme.valid() || edges == 0 || base == 0 || base > maxLines || more == 0 || more > maxLines {
		return nil, fmt.Errorf("%w: %d labels, %d edges, %d and %d lines", ErrModel, m.Scheme.Labels, edges, base, more)
	}
	tables := edges * 4 * MaxLabels * MaxLabels
	want := headerLen + 2*tables + (base+more)*8*lineWords
	if len(file) != want {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrModel, len(file), want)
	}
	body := file[headerLen:]
	m.first.transitions = readTransitions([]byte(body[:tables]), edges)
	m.second.transitions = readTransitions([]byte(body[tables:2*tables]), edges)
	body = body[2*tables:]
	m.base, m.more = readTable(body[:base*8*lineWords]), readTable(body[base*8*lineWords:])
	return m, nil
}

// number reads a number of the header.
func number(b []byte) float32 { return math.Float32frombits(binary.LittleEndian.Uint32(b)) }

// readTable reads the lines of a table, which are copied so that none of them
// lies across two lines of the processor's caches.
func readTable(file string) table {
	t := table{make([]line, len(file)/(8*lineWords))}
	for i := range t.lines {
		for j := range lineWords {
			t.lines[i][j] = word(file[8*(i*lineWords+j):])
		}
	}
	return t
}

// readTransitions reads the tables of transitions.
func readTransitions(b []byte, edges int) Transitions {
	tr := make(Transitions, edges)
	for c := range tr {
		for j := range tr[c] {
			tr[c][j] = number(b[4*(c*MaxLabels*MaxLabels+j):])
		}
	}
	return tr
}
