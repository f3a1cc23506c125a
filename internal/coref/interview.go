package coref

import (
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/reporting"
)

// interview links the first persons of an interview that is printed without
// names to the one interviewed, and the "you" of the questions with them.
//
// The reading problem: "We sat down with Ada Park for an interview. / Why did you
// leave? / I think the work was done." Nobody is named beside "I think". The guest
// is whom the opening says to be interviewed, or else the person of whom the lead,
// before the first question, tells most; where it tells as much of others, or
// nothing but the questions tells that it is an interview, the link is Low. It is
// silent where few paragraphs ask, where several are interviewed, and for the lead,
// whose "I" is the writer's. What is not linked behind the first question stays
// open: the first persons there are several, and nobody can tell which of them is
// the writer.
func (r *resolver) interview() {
	if r.author < 0 {
		return
	}
	p, news := r.prompts(), r.announced()
	if !p.several() || !news.made && !p.frequent() {
		return
	}
	r.doubtAuthor(p.first)
	guest, g := r.guest(p.first, news)
	if guest < 0 {
		return
	}
	if !news.made && p.questions < manyQuestions {
		g = Low
	}
	for i := range r.set.Mentions {
		m := &r.set.Mentions[i]
		if k := r.paragraph(i); m.Kind != mention.Pronoun || m.Region >= 0 || m.Page || k < p.first || r.inTurn(m.Quotation) {
			continue
		} else if m.Grammar == mention.First && m.Number == mention.Singular && !p.asks[k] {
			r.link(i, guest, g, "interview")
		} else if m.Grammar == mention.Second && p.asks[k] {
			r.link(i, guest, Low, "interview")
		}
	}
}

// inTurn reports whether a quotation is a turn whose label tells who speaks, or
// stands in one: "VANCE: I said so." There "I" is the one of the label.
func (r *resolver) inTurn(q int) bool {
	for q >= 0 {
		if r.qs[q].Kind == reporting.Direct {
			if s := r.set.At(r.qs[q].Source); s >= 0 && !r.set.Mentions[s].Page && (r.labels(q) || r.set.Mentions[s].Kind == mention.Name) {
				return true
			}
		}
		q = r.qs[q].Parent
	}
	return false
}

// doubtAuthor takes all trust from the links to the writer from a paragraph on.
func (r *resolver) doubtAuthor(first int) {
	for i := range r.links {
		if r.links[i].Entity == r.author && r.paragraph(i) >= first {
			r.links[i].Grade = None
		}
	}
}
