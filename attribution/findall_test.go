package attribution_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-761fda18/whosaid/attribution"
	"github.com/seed-761fda18/whosaid/quotes"
)

// letters is a corpus of n texts of different lengths, the long ones first in
// each dozen, so that texts behind them are ready before them. It counts in asked
// how many were asked for.
func letters(n int, asked *atomic.Int64) iter.Seq[attribution.Doc] {
	return func(yield func(attribution.Doc) bool) {
		for i := range n {
			text := fmt.Sprintf("“Fare %d will rise,” Vera Holm said.", i)
			for range 11 - i%12 {
				text += " Nobody in the harbour office had an answer."
			}
			asked.Add(1)
			if !yield(attribution.Doc{ID: fmt.Sprint(i), Text: text, Data: i}) {
				return
			}
		}
	}
}

// noneLeft checks that no goroutine was left behind.
func noneLeft(t *testing.T) {
	t.Helper()
	before := runtime.NumGoroutine()
	t.Cleanup(func() {
		for range 100 { // those of earlier tests may still be ending
			if runtime.NumGoroutine() <= before {
				return
			}
			time.Sleep(time.Millisecond)
		}
		t.Errorf("%d goroutines, %d before", runtime.NumGoroutine(), before)
	})
}

// TestFindAll checks that the results come in the order of the documents, with
// what the caller put into them and what Find gives.
func TestFindAll(t *testing.T) {
	for _, workers := range []int{-1, 0, 1, 2, 7} {
		t.Run(fmt.Sprint(workers, " workers"), func(t *testing.T) {
			noneLeft(t)
			f, n, asked := attribution.Finder{Workers: workers}, 0, new(atomic.Int64)
			results := f.FindAll(t.Context(), letters(40, asked))
			for range 2 { // a second loop reads the corpus again
				n = 0
				for r, err := range results {
					if err != nil || r.ID != fmt.Sprint(n) || r.Data != n {
						t.Fatalf("result %d: id %s, data %v, error %v", n, r.ID, r.Data, err)
					}
					if d := cmp.Diff(f.Find(r.Text), r.Quotes); d != "" || len(r.Quotes) != 1 {
						t.Errorf("result %d is not what Find gives:\n%s", n, d)
					}
					n++
				}
			}
			if n != 40 || asked.Load() != 80 {
				t.Errorf("%d results, %d documents asked for in two loops, want 40 and 80", n, asked.Load())
			}
		})
	}
}

// TestFindAllNothing checks corpora without documents.
func TestFindAllNothing(t *testing.T) {
	noneLeft(t)
	for name, docs := range map[string]iter.Seq[attribution.Doc]{"nil": nil, "empty": letters(0, new(atomic.Int64))} {
		for range (attribution.Finder{}).FindAll(t.Context(), docs) {
			t.Errorf("%s: a result", name)
		}
	}
}

// TestFindAllReadAhead checks at every result that docs was not asked for more
// documents than promised, also when the loop takes its time.
func TestFindAllReadAhead(t *testing.T) {
	for _, workers := range []int{1, 3} {
		asked, n := new(atomic.Int64), int64(0)
		for range (attribution.Finder{Workers: workers}).FindAll(t.Context(), letters(30, asked)) {
			if n == 5 {
				time.Sleep(20 * time.Millisecond)
			}
			n++
			if ahead := asked.Load() - n; ahead > int64(2*workers) {
				t.Errorf("%d workers: %d documents beyond result %d", workers, ahead, n)
			}
		}
	}
}

// TestFindAllBreak leaves the loop early: docs must have returned when the loop
// has ended.
func TestFindAllBreak(t *testing.T) {
	noneLeft(t)
	returned := false
	docs := func(yield func(attribution.Doc) bool) {
		letters(1e9, new(atomic.Int64))(yield)
		returned = true
	}
	n := 0
	for range (attribution.Finder{Workers: 2}).FindAll(t.Context(), docs) {
		if n++; n == 3 {
			break
		}
	}
	if n != 3 || !returned {
		t.Errorf("%d results, docs returned: %t", n, returned)
	}
}

// TestFindAllCancel cancels in the middle of an endless corpus, before it, and
// while docs waits: the error comes last and once.
func TestFindAllCancel(t *testing.T) {
	for _, c := range []struct {
		reason string
		after  int
	}{{"before the first document", 0}, {"in the middle", 5}} {
		t.Run(c.reason, func(t *testing.T) {
			noneLeft(t)
			ctx, cancel := context.WithCancel(t.Context())
			if c.after == 0 {
				cancel()
			}
			var errs []error
			n := 0
			for r, err := range (attribution.Finder{Workers: 2}).FindAll(ctx, letters(1e9, new(atomic.Int64))) {
				if err != nil {
					errs = append(errs, err)
					continue
				}
				if r.ID != fmt.Sprint(n) {
					t.Errorf("result %d has id %s", n, r.ID)
				}
				if n++; n == c.after {
					cancel()
				}
			}
			if n != c.after || len(errs) != 1 || !errors.Is(errs[0], context.Canceled) {
				t.Errorf("%d results, errors %v; want %d and one, canceled", n, errs, c.after)
			}
			cancel()
		})
	}
}

// TestFindAllWaits cancels while docs has nothing to give: the error must come
// although docs has not returned.
func TestFindAllWaits(t *testing.T) {
	noneLeft(t)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	more := make(chan struct{})
	docs := func(yield func(attribution.Doc) bool) {
		if yield(attribution.Doc{Text: "“Go,” he said."}) {
			<-more
		}
	}
	var got []string
	for r, err := range (attribution.Finder{}).FindAll(ctx, docs) {
		got = append(got, fmt.Sprint(len(r.Quotes), " ", err))
		if err != nil {
			close(more)
			continue
		}
		time.AfterFunc(20*time.Millisecond, cancel)
	}
	if d := cmp.Diff([]string{"1 <nil>", "0 context canceled"}, got); d != "" {
		t.Error(d)
	}
}

// counter is a tagger that counts how many texts are tagged at a time.
type counter struct{ now, most *atomic.Int64 }

// Tags calls every word a noun, slowly.
func (c counter) Tags(words []string) []string {
	now := c.now.Add(1)
	defer c.now.Add(-1)
	for most := c.most.Load(); now > most && !c.most.CompareAndSwap(most, now); most = c.most.Load() {
	}
	time.Sleep(time.Millisecond)
	tags := make([]string, len(words))
	for i := range tags {
		tags[i] = "NN"
	}
	return tags
}

// TestFindAllWorkers checks that as many texts are read at a time as asked for.
func TestFindAllWorkers(t *testing.T) {
	for _, workers := range []int{1, 4} {
		tagger := counter{new(atomic.Int64), new(atomic.Int64)}
		f := attribution.Finder{Workers: workers, Tagger: tagger}
		for range f.FindAll(t.Context(), letters(30, new(atomic.Int64))) {
		}
		if most := tagger.most.Load(); most != int64(workers) {
			t.Errorf("%d texts at a time, want %d", most, workers)
		}
	}
}

var _ quotes.Tagger = counter{}
