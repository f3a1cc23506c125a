package perceptron

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"

	"github.com/seed-761fda18/whosaid/internal/perfect"
)

// A file of weights is a header of magic, version, length of the body and the
// body's checksum, then the body: numbers as varints, strings with their length,
// and tables. Keys are written as steps from the one before, which takes two
// bytes of four.
const (
	magic      = "WSPC"
	version    = 2
	headerSize = 16
)

// The errors of a file that cannot be read.
var (
	ErrMagic    = errors.New("perceptron: not a file of weights")
	ErrVersion  = errors.New("perceptron: another version of the format")
	ErrChecksum = errors.New("perceptron: the checksum or the length is wrong")
	ErrShort    = errors.New("perceptron: the file ends early")
	ErrBounds   = errors.New("perceptron: a number is out of bounds")
)

// Seal returns the file of a body.
func Seal(body []byte) []byte {
	out := append(make([]byte, 0, headerSize+len(body)), magic...)
	out = binary.LittleEndian.AppendUint32(out, version)
	out = binary.LittleEndian.AppendUint32(out, uint32(len(body)))
	out = binary.LittleEndian.AppendUint32(out, crc32.ChecksumIEEE(body))
	return append(out, body...)
}

// AppendUint appends a number to a body.
func AppendUint(body []byte, v uint64) []byte {
	return binary.AppendUvarint(body, v)
}

// AppendString appends a string to a body.
func AppendString(body []byte, s string) []byte {
	return append(binary.AppendUvarint(body, uint64(len(s))), s...)
}

// AppendTable appends a table to a body, the pilots of its keys before them. A row of at most NarrowClasses classes is
// a byte a class; a longer one is the number of its cells, then class and weight
// of each.
func AppendTable(body []byte, t *Table) []byte {
	body = AppendUint(body, uint64(t.Classes))
	body = AppendUint(body, uint64(len(t.Keys)))
	body = AppendUint(body, uint64(len(t.Cells)))
	body = append(body, t.searched()...)
	last := uint32(0)
	for i, key := range t.Keys {
		body = AppendUint(body, uint64(key-last))
		last = key
		row := t.Row(i)
		if t.Classes <= NarrowClasses {
			full := make([]byte, t.Classes)
			for _, c := range row {
				full[c.Class] = byte(c.Value)
			}
			body = append(body, full...)
			continue
		}
		body = append(body, byte(len(row)))
		for _, c := range row {
			body = append(body, c.Class, byte(c.Value))
		}
	}
	return body
}

// Reader reads a body. After the first error every read returns nothing and Err
// tells the error.
type Reader struct {
	data string
	at   int // what is not yet read begins here
	err  error
}

// Open checks the header and the checksum of a file and returns a reader of its
// body, which keeps to the string and copies nothing.
func Open(file string) (*Reader, error) {
	if len(file) < headerSize || file[:4] != magic {
		return nil, ErrMagic
	}
	header := []byte(file[4:headerSize])
	if v := binary.LittleEndian.Uint32(header); v != version {
		return nil, fmt.Errorf("%w: %d, want %d", ErrVersion, v, version)
	}
	body := file[headerSize:]
	if uint64(binary.LittleEndian.Uint32(header[4:])) != uint64(len(body)) {
		return nil, ErrChecksum
	}
	if checksum(body) != binary.LittleEndian.Uint32(header[8:]) {
		return nil, ErrChecksum
	}
	return &Reader{data: body}, nil
}

// checksum returns the checksum of a string without a copy of the whole.
func checksum(s string) uint32 {
	var buf [4096]byte
	sum := uint32(0)
	for len(s) > 0 {
		n := copy(buf[:], s)
		sum = crc32.Update(sum, crc32.IEEETable, buf[:n])
		s = s[n:]
	}
	return sum
}

// Err returns the first error, or nil.
func (r *Reader) Err() error {
	return r.err
}

// fail notes the first error and ends the reading.
func (r *Reader) fail(err error) {
	if r.err == nil {
		r.err = err
	}
	r.at = len(r.data)
}

// left returns the number of bytes not yet read.
func (r *Reader) left() int {
	return len(r.data) - r.at
}

// Uint reads a number that must not exceed most.
func (r *Reader) Uint(most uint64) uint64 {
	v, n := uvarint(r.data[r.at:])
	if n == 0 {
		r.fail(ErrShort)
		return 0
	}
	if v > most {
		r.fail(ErrBounds)
		return 0
	}
	r.at += n
	return v
}

// uvarint reads a varint at the start of s and returns its length, 0 for none.
func uvarint(s string) (v uint64, n int) {
	if len(s) > 1 && s[1] < 0x80 { // most have two bytes
		if s[0] < 0x80 {
			return uint64(s[0]), 1
		}
		return uint64(s[0]&0x7F) | uint64(s[1])<<7, 2
	}
	for i := 0; i < len(s) && i < binary.MaxVarintLen64; i++ {
		v |= uint64(s[i]&0x7F) << (7 * i)
		if s[i] < 0x80 {
			return v, i + 1
		}
	}
	return 0, 0
}

// String reads a string; it is a part of the file, not a copy.
func (r *Reader) String() string {
	return r.bytes(int(r.Uint(uint64(r.left()))))
}

// bytes reads so many bytes.
func (r *Reader) bytes(n int) string {
	if n > r.left() {
		r.fail(ErrShort)
		return ""
	}
	s := r.data[r.at : r.at+n]
	r.at += n
	return s
}

// Table reads a table.
func (r *Reader) Table() Table {
	t := Table{Classes: int(r.Uint(256))}
	keys := r.Uint(uint64(r.left()))
	cells := r.Uint(uint64(r.left()))
	t.Pilots = r.bytes(perfect.Pilots(int(keys)))
	t.Keys = make([]uint32, 0, keys)
	t.Ends = make([]uint32, 0, keys)
	t.Cells = make([]TableCell, 0, cells)
	row := appendCells
	if t.Classes <= NarrowClasses {
		row = appendFull
	}
	last, data := uint32(0), r.data[r.at:]
	for range keys {
		step, n := uvarint(data)
		if n == 0 {
			r.fail(ErrShort)
			return Table{}
		}
		data = data[n:]
		var err error
		if t.Cells, n, err = row(t.Cells, data, t.Classes); err != nil {
			r.fail(err)
			return Table{}
		}
		data = data[n:]
		last += uint32(step)
		t.Keys = append(t.Keys, last)
		t.Ends = append(t.Ends, uint32(len(t.Cells)))
	}
	r.at = len(r.data) - len(data)
	if uint64(len(t.Cells)) != cells {
		r.fail(ErrBounds)
	}
	return t
}

// appendFull appends the cells of a row of a byte a class at the start of data
// and returns the length of the row.
func appendFull(cells []TableCell, data string, classes int) ([]TableCell, int, error) {
	if len(data) < classes {
		return nil, 0, ErrShort
	}
	for class := range classes {
		if v := int8(data[class]); v != 0 {
			cells = append(cells, TableCell{uint8(class), v})
		}
	}
	return cells, classes, nil
}

// appendCells appends the cells of the row at the start of data and returns the
// length of the row.
func appendCells(cells []TableCell, data string, classes int) ([]TableCell, int, error) {
	if len(data) == 0 {
		return nil, 0, ErrShort
	}
	n := 1 + 2*int(data[0])
	if n > len(data) {
		return nil, 0, ErrShort
	}
	for i := 1; i+1 < n; i += 2 {
		if int(data[i]) >= classes {
			return nil, 0, ErrBounds
		}
		cells = append(cells, TableCell{data[i], int8(data[i+1])})
	}
	return cells, n, nil
}
