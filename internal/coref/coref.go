// Package coref gathers mentions into entities: who is the same as whom.
package coref

import "github.com/seed-761fda18/whosaid/internal/mention"

// Grade says how sure a link is.
type Grade uint8

// The grades, in order.
const (
	None     Grade = iota // no entity, or not known which
	Low                   // more likely right than wrong
	High                  // reached by a reliable step
	Explicit              // the mention itself names the entity
)

// Link joins a mention to its entity.
type Link struct {
	// Entity is the index of the entity, -1 where it is not known: two that
	// fit equally well, or "I" in a quotation without a known speaker.
	Entity int
	Grade  Grade
	// Rule names what decided.
	Rule string
	// Lead is by how much a pronoun's or noun's entity outweighs the next one: a
	// thousand makes it e times as likely. It is 0 for other links.
	Lead int
	// Candidates are the indices of the entities that were weighed, best first,
	// where more than one was.
	Candidates []int
}

// Entity is all mentions of one someone.
type Entity struct {
	// Name is the fullest name in use, without honorific and role. The surname of one
	// of two bearers keeps the honorific that tells them apart (Mrs. Cole). An
	// entity without a name has the words of its first nominal ("the coroner"),
	// or of its pronoun.
	Name string
	// Named says that Name is a name.
	Named     bool
	Honorific string
	Role      string
	Gender    mention.Gender
	Number    mention.Number
	Type      mention.Type
	// Mentions are the indices of its mentions, in order.
	Mentions []int
	// Main is the index of the mention that Name is from.
	Main      int
	Anonymous bool
	// Author is the writer or narrator of the text: "I" outside quotations.
	Author bool
	// Owner is the index of the entity whose document this is, -1 for none.
	Owner int
	// Signed: the words beside the document say whose it is, a report by Okoro.
	Signed bool
	// Members are the entities of joint mentions (Ana Ruiz and Hal Berg).
	Members []int
}

// Entities is the outcome of [Resolve]: the entities and a link for each mention.
type Entities struct {
	Set      *mention.Set
	Entities []Entity
	Links    []Link
}
