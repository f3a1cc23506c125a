package coref

import (
	"strings"

	"github.com/seed-761fda18/whosaid/internal/document"
	"github.com/seed-761fda18/whosaid/internal/mention"
	"github.com/seed-761fda18/whosaid/internal/reporting"
)

// holder gives the last mentioned holder of the role, -1 for none. Modifiers
// that contradict it ("the foreign minister" of a defense minister) rule it
// out. Of several holders it is the one who is called so with the same
// modifiers: the old ferryman, where the young one was mentioned last. That it is
// one of several who may be meant makes it less sure, and where the text turned to
// another last in the same sentence, rival, it is open: "Finance Minister Reis met
// Health Minister Ode. “Money is short,” the minister said."
func (r *resolver) holder(m *mention.Mention, head string) (last int, g Grade, rival int) {
	m, head = r.byOffice(m, head)
	list := r.roles[head]
	last, g, rival = -1, None, -1
	for k := len(list) - 1; k >= 0; k-- {
		e := list[k]
		if !r.modifiersAgree(m, e) || !gendersAgree(m.Gender, r.ents[e].Gender) || r.callsItself(m, e) {
			continue
		}
		if r.calledWith(m, e) {
			return e, High, -1
		}
		switch {
		case last < 0:
			last, g = e, High
		case rival < 0 && r.besides(last, e):
			g, rival = None, e
		case rival < 0:
			g = Low
		}
	}
	return last, g, rival
}

// besides reports whether two entities stood last in the same sentence.
func (r *resolver) besides(a, b int) bool {
	x, y := r.state[a].last, r.state[b].last
	return x >= 0 && y >= 0 && r.sameSentence(x, y)
}

// callsItself reports whether a nominal stands in the words of the entity, who says
// I and not "the senator".
func (r *resolver) callsItself(m *mention.Mention, e int) bool {
	return m.Quotation >= 0 && r.qs[m.Quotation].Kind == reporting.Direct && r.sourceEntity(m.Quotation) == e
}

// calledWith reports whether all words before the head of a nominal, articles
// left out, stand in the first mentions of an entity.
func (r *resolver) calledWith(m *mention.Mention, e int) bool {
	n := 0
	for i := m.Tokens.First; i < m.Head; i++ {
		w := fold(r.text.Form(i))
		if len(w) < 3 || w == "the" || w == "this" || w == "that" {
			continue
		}
		if n++; !r.knows(e, w) {
			return false
		}
	}
	return n > 0
}

// holdRole notes the roles that a name mention gives its entity.
func (r *resolver) holdRole(m *mention.Mention, e int) {
	for i := m.Role.First; i < m.Role.End; i++ {
		if r.text.Form(i) == "of" || r.text.Form(i) == "for" || r.text.Form(i) == "," || r.text.Form(i) == "at" || r.text.Form(i) == "in" {
			break
		}
		if r.text.Tokens[i].Kind == document.Word && r.text.Tokens[i].Len() > 2 {
			r.hold(singular(fold(r.text.Form(i))), e)
		}
	}
	for _, title := range [...]document.Range{m.Role, m.Name.Honorific} {
		if short, _ := r.office(title); short != "" {
			r.hold(short, e)
		}
	}
	if m.Name.Honorific.Len() > 0 {
		for i := m.Name.Honorific.First; i < m.Name.Honorific.End; i++ {
			r.hold(longTitle(fold(r.text.Form(i))), e)
		}
	}
}

// hold makes an entity the latest holder of a role.
func (r *resolver) hold(head string, e int) {
	list := r.roles[head]
	if n := len(list); n > 0 && list[n-1] == e {
		return
	}
	for k, x := range list {
		if x == e {
			copy(list[k:], list[k+1:])
			list = list[:len(list)-1]
			break
		}
	}
	if len(list) >= maxRecent {
		list = list[:copy(list, list[1:])]
	}
	r.roles[head] = append(list, e)
}

// longTitle gives the word that an abbreviated honorific is short for.
func longTitle(s string) string {
	s = strings.TrimPrefix(s, "then-")
	if long, ok := titles()[s]; ok {
		return long
	}
	return s
}

// singular takes the plural ending off a noun.
func singular(s string) string {
	switch {
	case strings.HasSuffix(s, "ies") && len(s) > 4:
		return s[:len(s)-3] + "y"
	case strings.HasSuffix(s, "ss"):
		return s
	case strings.HasSuffix(s, "s") && len(s) > 3:
		return s[:len(s)-1]
	}
	return s
}

// modifiersAgree reports whether the words before the head of a nominal fit an
// entity: none of them, or one at least stands in a role or name of it. Without a
// name, whoever holds an office is nobody who held it: the mayor is not the former
// mayor. Nor does who holds an office stand below it: the chief executive is not the
// deputy chief executive.
func (r *resolver) modifiersAgree(m *mention.Mention, e int) bool {
	none := true
	for i := m.Tokens.First; i < m.Head; i++ {
		w := r.text.Form(i)
		if w == "former" && len(r.state[e].forms) == 0 && !r.knows(e, w) || nouns()[w]&under != 0 && !r.knows(e, w) {
			return false
		}
		if len(w) < 4 || r.skips(w) {
			continue
		}
		none = false
		if r.knows(e, fold(w)) {
			return true
		}
	}
	return none
}

// skips reports whether a modifier says nothing of who is meant.
func (r *resolver) skips(w string) bool {
	return nouns()[w]&vague != 0
}

// knows reports whether one of the first mentions of an entity has the word.
func (r *resolver) knows(e int, w string) bool {
	st := &r.state[e]
	for _, f := range st.forms {
		for _, x := range f.words {
			if r.names.words[x] == w {
				return true
			}
		}
		for _, i := range f.mentions[:min(len(f.mentions), 3)] {
			if r.within(r.set.Mentions[i].Role, w) || r.within(r.set.Mentions[i].Tokens, w) {
				return true
			}
		}
	}
	return len(st.forms) == 0 && st.last >= 0 && r.within(r.set.Mentions[st.last].Tokens, w)
}

// within reports whether a range of tokens has the folded word.
func (r *resolver) within(t document.Range, w string) bool {
	for i := t.First; i < t.End; i++ {
		if strings.EqualFold(r.text.Form(i), w) {
			return true
		}
	}
	return false
}
