package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"time"

	"github.com/seed-761fda18/whosaid/attribution"
)

// process is what a process that reads one text costs.
type process struct {
	took time.Duration // from its start to its end
	sys  int           // bytes of memory that Go took from the system
	rss  int           // bytes that were in memory at the most, 0 where the system does not tell
}

// once reads one text and prints the bytes of memory that the process has taken:
// those of Go, and those that were in memory at the most.
func once(in io.Reader, w io.Writer) error {
	text, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	attribution.Find(string(text))
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	_, err = fmt.Fprintln(w, memory.Sys, peak())
	return err
}

// peak gives the bytes of this process that were in memory at the most, 0 where
// the system has no /proc that tells.
func peak() int {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	kilobytes := 0
	if _, rest, ok := strings.Cut(string(status), "VmHWM:"); ok {
		fmt.Sscan(rest, &kilobytes)
	}
	return kilobytes << 10
}

// newProcess reads a text in a new process of this program, on so many cores,
// and gives the quickest of some runs.
func newProcess(text string, cores, runs int) (process, error) {
	self, err := os.Executable()
	if err != nil {
		return process{}, err
	}
	var best process
	for range runs {
		var out bytes.Buffer
		cmd := exec.Command(self, "-once")
		cmd.Env = append(os.Environ(), fmt.Sprint("GOMAXPROCS=", cores))
		cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(text), &out, os.Stderr
		start := time.Now()
		if err := cmd.Run(); err != nil {
			return best, err
		}
		p := process{took: time.Since(start)}
		if _, err := fmt.Fscan(&out, &p.sys, &p.rss); err != nil {
			return best, err
		}
		if best.took == 0 || p.took < best.took {
			best = p
		}
	}
	return best, nil
}

// processes prints what new processes cost, from their start to their end.
func processes(w io.Writer, articles []article) error {
	const sentence = "Dr. Dorte Holm came late. “The ferry was stuck,” she told reporters."
	all := runtime.NumCPU()
	fmt.Fprintf(w, "%-34s %9s %9s %9s\n", "a new process that reads", "ms", "MB taken", "MB resident")
	for _, r := range []struct {
		name, text  string
		cores, runs int
	}{
		{"one sentence", sentence, all, 10},
		{"one sentence, one core", sentence, 1, 10},
		{"1 MB, one core", megabyte(articles), 1, 1},
	} {
		p, err := newProcess(r.text, r.cores, r.runs)
		if err != nil {
			return err
		}
		fmt.Fprintf(w, "%-34s %9.0f %9.0f %9.0f\n", r.name, p.took.Seconds()*1000, float64(p.sys)/1e6, float64(p.rss)/1e6)
	}
	return nil
}
