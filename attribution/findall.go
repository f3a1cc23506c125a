package attribution

import (
	"context"
	"iter"
	"runtime"
	"sync"

	"github.com/seed-761fda18/whosaid/quotes"
)

// Doc is a text of a corpus. ID and Data are the caller's own: they are not
// looked at and come back in the [Result].
type Doc struct {
	ID   string
	Text string
	// Data is whatever else belongs to the text, such as the caller's record of it.
	Data any
}

// Result is a document with what [Finder.Find] gives for its text.
type Result struct {
	Doc
	Quotes []quotes.Quote
}

// FindAll reads the documents of a corpus, several at a time, and gives the
// results in the order of the documents, each as soon as it and those before it
// are ready. No text fails, so that the error is nil but for one case: where ctx
// is done before the loop has come to the end, the last pair is a zero Result
// with the error of ctx.
//
// A corpus may be endless: not more than twice as many documents as there are
// workers are held at a time. Docs runs in a goroutine of its own. However the
// loop ends, docs has returned by then and no goroutine is left; this takes until
// the texts under way are read and docs yields once more, so that a docs that may
// have to wait should watch ctx too. Nil docs is a corpus without documents. Each
// loop over the results calls docs anew.
func (f Finder) FindAll(ctx context.Context, docs iter.Seq[Doc]) iter.Seq2[Result, error] {
	return func(yield func(Result, error) bool) {
		if docs == nil {
			return
		}
		c := f.newCorpus(ctx, docs)
		defer c.end()
		for {
			r, ok := c.next(ctx)
			if err := ctx.Err(); err != nil {
				yield(Result{}, err)
				return
			}
			if !ok || !yield(r, nil) {
				return
			}
		}
	}
}

// corpus is a corpus that is being read.
type corpus struct {
	finder Finder
	jobs   chan job // for the workers
	order  chan job // for the loop, in the order of the documents
	stop   context.CancelFunc
	group  sync.WaitGroup
}

// job is a document and the place where its quotations will be.
type job struct {
	doc   Doc
	found chan []quotes.Quote
}

// newCorpus starts the goroutines that read a corpus: one for the documents and
// the workers.
func (f Finder) newCorpus(ctx context.Context, docs iter.Seq[Doc]) *corpus {
	workers := f.workers()
	ctx, stop := context.WithCancel(ctx)
	// Of the documents asked for, the loop waits for one, and one waits for room.
	c := &corpus{finder: f, jobs: make(chan job), order: make(chan job, 2*workers-2), stop: stop}
	c.group.Go(func() { c.feed(ctx, docs) })
	for range workers {
		c.group.Go(c.work)
	}
	return c
}

// workers gives the number of texts to read at a time.
func (f Finder) workers() int {
	if f.Workers > 0 {
		return f.Workers
	}
	return runtime.GOMAXPROCS(0)
}

// feed hands the documents to the loop and to the workers until there is no more
// or ctx is done. Behind the last document it closes the order.
func (c *corpus) feed(ctx context.Context, docs iter.Seq[Doc]) {
	defer close(c.jobs)
	for d := range docs {
		j := job{d, make(chan []quotes.Quote, 1)}
		for _, to := range []chan job{c.order, c.jobs} {
			select {
			case to <- j:
			case <-ctx.Done():
				return
			}
		}
	}
	close(c.order)
}

// work reads texts until there are no more.
func (c *corpus) work() {
	for j := range c.jobs {
		j.found <- c.finder.Find(j.doc.Text)
	}
}

// next gives the next result; there is none behind the last document or where
// ctx is done.
func (c *corpus) next(ctx context.Context) (Result, bool) {
	select {
	case <-ctx.Done():
	case j, ok := <-c.order:
		if !ok {
			break
		}
		select {
		case <-ctx.Done():
		case found := <-j.found:
			return Result{j.doc, found}, true
		}
	}
	return Result{}, false
}

// end stops the goroutines and waits for them.
func (c *corpus) end() {
	c.stop()
	c.group.Wait()
}
