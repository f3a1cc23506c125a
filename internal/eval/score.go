package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/seed-761fda18/whosaid/quotes"
)

// ratio is a precision and a recall in the making.
type ratio struct {
	foundRight, found float64
	goldFound, gold   float64
}

// f1 gives the harmonic mean of precision and recall in percent.
func (r ratio) f1() float64 {
	if r.found == 0 || r.gold == 0 {
		return 0
	}
	p, q := r.foundRight/r.found, r.goldFound/r.gold
	if p+q == 0 {
		return 0
	}
	return 200 * p * q / (p + q)
}

// recall gives the share of the gold in percent.
func (r ratio) recall() float64 {
	if r.gold == 0 {
		return 0
	}
	return 100 * r.goldFound / r.gold
}

// score prints the figures of a gold file: of an article corpus what is found
// and whose it is, of a corpus of fiction who speaks. Predictions are made from
// the texts alone, and agree with those that -pred writes.
func score(w io.Writer, read find, path string) error {
	docs, err := readGold(path, `"quotes" with speakers or "attributions"`, func(d gold) bool { return len(d.Quotes)+len(d.Attributions) > 0 })
	if err != nil {
		return err
	}
	found := findAll(read, texts(docs))
	for i := range found {
		found[i] = outermost(found[i])
	}
	if slices.ContainsFunc(docs, func(d gold) bool { return len(d.Attributions) > 0 }) {
		return scoreNews(w, docs, found)
	}
	return scoreFiction(w, docs, found)
}

// newsScore adds up the figures of articles.
type newsScore struct {
	strict, partial, token, cue ratio
	all, direct                 ratio // end to end: content and source
	heads, directHeads          [2]int
	kinds                       map[string]*kindScore
}

// kindScore is how much of the gold of one kind is found.
type kindScore struct{ strict, partial ratio }

// scoreNews prints the figures of articles.
func scoreNews(w io.Writer, docs []gold, found [][]quotes.Quote) error {
	s := newsScore{kinds: map[string]*kindScore{"direct": {}, "mixed": {}, "indirect": {}}}
	for i, d := range docs {
		newArticle(d, found[i]).addTo(&s)
	}
	fmt.Fprintf(w, "content strict F1        %5.1f\n", s.strict.f1())
	fmt.Fprintf(w, "content partial F1       %5.1f\n", s.partial.f1())
	fmt.Fprintf(w, "content token F1         %5.1f\n", s.token.f1())
	for _, kind := range []string{"direct", "mixed", "indirect"} {
		k := s.kinds[kind]
		fmt.Fprintf(w, "%-8s recall          %5.1f strict, %5.1f partial\n", kind, k.strict.recall(), k.partial.recall())
	}
	fmt.Fprintf(w, "cue F1                   %5.1f\n", s.cue.f1())
	fmt.Fprintf(w, "source head, matched     %5s all, %5s direct\n", percent(s.heads[0], s.heads[1]), percent(s.directHeads[0], s.directHeads[1]))
	_, err := fmt.Fprintf(w, "content and source F1    %5.1f all, %5.1f direct\n", s.all.f1(), s.direct.f1())
	return err
}

// scoredArticle is an article with the sets of words to compare.
type scoredArticle struct {
	gold
	words     *words
	found     []quotes.Quote
	want, got [][]int
	// match gives the found quotation of each gold one, -1 for none; back the
	// gold one of each found one.
	match, back []int
}

// newArticle prepares an article. What was found only in parts that are no
// article text is left out.
func newArticle(d gold, found []quotes.Quote) *scoredArticle {
	a := &scoredArticle{gold: d, words: wordsOf(d.Text)}
	discard := a.words.set(toSpans(d.Discard))
	for _, q := range found {
		set := a.words.set(annotated(d.Text, q))
		if len(discard) > 0 && shared(set, discard) == len(set) {
			continue
		}
		a.found, a.got = append(a.found, q), append(a.got, set)
	}
	for _, x := range d.Attributions {
		a.want = append(a.want, a.words.set(toSpans(x.Content)))
	}
	a.match = match(a.want, a.got, 0.5)
	a.back = inverse(a.match, len(a.got))
	return a
}

// inverse turns an assignment around.
func inverse(to []int, n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = -1
	}
	for i, j := range to {
		if j >= 0 {
			out[j] = i
		}
	}
	return out
}

// addTo adds the figures of an article.
func (a *scoredArticle) addTo(s *newsScore) {
	equal := match(a.want, a.got, 1)
	a.addContent(s, equal)
	a.addCues(s)
	for i, x := range a.Attributions {
		if len(x.Source) == 0 {
			continue
		}
		j := a.match[i]
		right := j >= 0 && a.headRight(i, j)
		add(&s.all, right, x.Kind == "direct", &s.direct)
		if j >= 0 {
			count(&s.heads, right, x.Kind == "direct", &s.directHeads)
		}
	}
	for j, i := range a.back {
		if i >= 0 && len(a.Attributions[i].Source) == 0 {
			continue
		}
		right := i >= 0 && a.headRight(i, j)
		for _, r := range []*ratio{&s.all, &s.direct} {
			if r == &s.direct && a.found[j].Kind != quotes.Direct {
				continue
			}
			r.found++
			r.foundRight += one(right)
		}
	}
}

// add counts one gold quotation, for all and, where it is direct, for those.
func add(all *ratio, right, isDirect bool, direct *ratio) {
	for _, r := range []*ratio{all, direct} {
		if r == all || isDirect {
			r.gold++
			r.goldFound += one(right)
		}
	}
}

// count counts a matched source, right ones first.
func count(all *[2]int, right, isDirect bool, direct *[2]int) {
	for _, n := range []*[2]int{all, direct} {
		if n == all || isDirect {
			n[0] += int(one(right))
			n[1]++
		}
	}
}

// one is 1 for what is so.
func one(so bool) float64 {
	if so {
		return 1
	}
	return 0
}

// headRight reports whether the found source covers a head word of the gold one.
func (a *scoredArticle) headRight(i, j int) bool {
	source := annotatedSource(a.Text, a.found[j])
	for _, h := range headsOf(a.Text, toSpans(a.Attributions[i].Source)[0]) {
		if min(h.End, source.End) > max(h.Start, source.Start) {
			return true
		}
	}
	return false
}

// addContent adds the figures of what is said.
func (a *scoredArticle) addContent(s *newsScore, equal []int) {
	covered := func(set []int, others [][]int) float64 {
		best := 0
		for _, o := range others {
			best = max(best, shared(set, o))
		}
		return float64(best) / float64(max(len(set), 1))
	}
	for i, set := range a.want {
		strict, partial := one(equal[i] >= 0), covered(set, a.got)
		rs := []*ratio{&s.strict, &s.partial}
		if k := s.kinds[a.Attributions[i].Kind]; k != nil {
			rs = append(rs, &k.strict, &k.partial)
		}
		for n, r := range rs {
			r.gold++
			r.goldFound += []float64{strict, partial}[n%2]
		}
	}
	back := inverse(equal, len(a.got))
	for j, set := range a.got {
		s.strict.found++
		s.strict.foundRight += one(back[j] >= 0)
		s.partial.found++
		s.partial.foundRight += covered(set, a.want)
	}
	want, got := union(a.want), union(a.got)
	both := float64(shared(want, got))
	s.token.goldFound += both
	s.token.foundRight += both
	s.token.gold += float64(len(want))
	s.token.found += float64(len(got))
}

// addCues adds the figures of cues, paired by the bytes they share.
func (a *scoredArticle) addCues(s *newsScore) {
	var pairs []pair
	for i, x := range a.Attributions {
		cue := toSpans(x.Cue)
		s.cue.gold += one(len(cue) > 0)
		for j, q := range a.found {
			n := 0
			for _, c := range cue {
				for _, p := range q.Cue.Spans {
					n += max(0, min(c.End, p.End)-max(c.Start, p.Start))
				}
			}
			if n > 0 {
				pairs = append(pairs, pair{i, j, float64(n)})
			}
		}
	}
	for _, q := range a.found {
		s.cue.found += one(!q.Cue.IsZero())
	}
	for _, j := range oneToOne(pairs, len(a.Attributions), len(a.found)) {
		s.cue.goldFound += one(j >= 0)
		s.cue.foundRight += one(j >= 0)
	}
}

// union joins sets of words.
func union(sets [][]int) []int {
	out := slices.Sorted(slices.Values(slices.Concat(sets...)))
	return slices.Compact(out)
}
