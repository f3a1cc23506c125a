package internal

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"testing"
)

// readerVariable is the variable of the environment that makes a process of the
// test binary read one text and end.
const readerVariable = "WHOSAID_TEST_READER"

// TestMain runs the tests, or is the process that reads one text.
func TestMain(m *testing.M) {
	name := os.Getenv(readerVariable)
	if name == "" {
		os.Exit(m.Run())
	}
	text, err := io.ReadAll(os.Stdin)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	for _, r := range readers {
		if r.name == name {
			r.read(string(text))
		}
	}
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	fmt.Println(memory.Sys)
}

// process reads a text in a new process and gives the bytes of memory that the
// process has taken at its most.
func process(tb testing.TB, reader, text string) int {
	tb.Helper()
	self, err := os.Executable()
	if err != nil {
		tb.Fatal(err)
	}
	var out bytes.Buffer
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), readerVariable+"="+reader)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(text), &out, os.Stderr
	if err := cmd.Run(); err != nil {
		tb.Fatal(err)
	}
	memory, err := strconv.Atoi(strings.TrimSpace(out.String()))
	if err != nil {
		tb.Fatal(err)
	}
	return memory
}

// BenchmarkProcess measures whole processes, from their start to their end, that
// read the articles once: by the library, and by prose alone.
func BenchmarkProcess(b *testing.B) {
	text := articles(b)
	for _, r := range readers {
		b.Run(r.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			memory := 0
			for b.Loop() {
				memory = process(b, r.name, text)
			}
			b.ReportMetric(float64(memory)/1e6, "MB-held")
		})
	}
}
