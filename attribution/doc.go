// Package attribution finds who said it: the quotations of package quotes with
// the speaker resolved, from the mention beside the words to the entity that
// the whole text knows.
//
//	for _, q := range attribution.Find(text) {
//		fmt.Println(q.Speaker.Name, q.Speaker.Confidence, q.Text)
//	}
//
// # The bias
//
// A missing speaker is better than a wrong one. Below [quotes.Low] the name
// stays empty and the candidates are listed, best first. Those who have no name
// in the text stay what the text calls them: "officials", "a person familiar
// with the matter", "the coroner".
//
// # The rules
//
// The rules stand in an order, one file each; the first to fire decides, and
// the weakest step that it took sets the confidence. [quotes.Speaker.Rule]
// tells which it was:
//
//	joint        the source is several names joined: "Ruiz and Berg said"
//	document     the source is a text, which speaks for its owner
//	author       the source is the writer: "he told me", "I said"
//	description  the source is a new noun for the one who is speaking
//	newcomer     in dialogue, the source is new and has no name: "cried a passer-by"
//	beside       the source is a name, a nominal or a pronoun beside the cue
//	lead-in      the line before ends in a colon and names the speaker
//	continued    the paragraph goes on with the speaker it began with
//	floating     the sentences before are about one person
//	dialogue     turns of a conversation without cues
//
// In dialogue, pronouns and nominals beside a cue are read by the last rule,
// which sees whose turn it is.
//
// # How sure the confidences are
//
// Of a hundred speakers at each confidence so many are right, in texts that no
// weights were learned from:
//
//	            Explicit   High   Low
//	six novels      98.2   94.5  72.1
//	fiction, short  97.8   90.1  79.4
//	articles        98.9   94.2  83.3
//	interviews      96.4   97.2  73.3
//	aim             97     90    70
//
// A speaker without a name counts as right where the answer is what the text calls
// him or her ("his mother"). Articles have few answers that are not Explicit; the
// README has the counts. The interviews are a few articles and many talks without
// names; who speaks there, by I or you, is the weak side.
//
// The table is printed by
//
//	go run ./internal/eval -confidence FILE
//
// and with -wrong, the wrong answers too.
package attribution
