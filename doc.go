// Package whosaid holds no code: it is the map of the module, which reads
// English news and prose and finds every quotation in it, with the words, the
// cue and the speaker.
//
//	qs := attribution.Find(text) // []quotes.Quote
//
// # Packages
//
//	quotes                what is said: Quote and its parts, Lexicon; Find gives quotations with cue and source
//	attribution           who said it: Find gives the same quotations with the speaker resolved
//	quotes/prosetagger    a tagger to ask for, on github.com/jdkato/prose/v2
//	internal/document     text to paragraphs, sentences and tokens, with byte offsets
//	internal/marks        quotation marks to quoted regions: pairing, nesting, continuation, repair
//	internal/tagger       parts of speech
//	internal/parser       heads and dependents
//	internal/perfect      values of a fixed set of keys, found by a perfect hash function
//	internal/perceptron   averaged perceptron with hashed features, below the tagger
//	internal/layout       bylines, datelines, turns, headlines, lead-ins, signatures
//	internal/sequence     the linear-chain model that reads content, cue and source
//	internal/analysis     the layers of one text in one value: tokens, regions, tags, arcs
//	internal/reporting    tokens to content, cue and source, joined into quotations
//	internal/mention      names, pronouns and nominals, with honorifics and roles
//	internal/coref        mentions to entities
//	internal/lexicon      compiled lexicons and their data
//	internal/model        embedded weights and their cards
//	internal/golden       golden cases
//	internal/eval         figures over gold files
//	internal/train        trainers that rebuild the weights
//	examples              programs to run
//
// Imports run one way, in the order document, marks and tagger, analysis,
// reporting, mention, coref, quotes, attribution; a test says so.
//
// # The flow
//
// A text is cut into paragraphs, sentences and tokens. The marks layer reads
// the quotation marks of each paragraph. A tagger gives the parts of speech, a
// parser the heads. Reporting finds content, cue and source and joins them into
// quotations: that is what quotes.Find returns. Mention and coref gather who is spoken of, and
// the rules of attribution choose among them the speaker of each quotation:
// that is what attribution.Find returns. Each stage takes plain values and
// returns plain values.
//
// # Vocabulary
//
//	quotation   somebody's words in a text, in marks or in the writer's words
//	content     the words attributed
//	verbatim    the parts of the content between quotation marks
//	cue         what makes the words a quotation: said, according to, a colon
//	mention     words that point at someone: he, Holm, the minister
//	source      the mention beside the cue
//	entity      all mentions of one someone
//	speaker     the entity that said the words, as named for the reader
//	honorific   a title before a name: Lt. Gen., Mullah, Dr.
//	role        what someone is: harbour master, deputy prime minister
//
// # The bias
//
// A missing speaker is better than a wrong one: below a stated confidence the
// speaker stays empty and the candidates are listed. Officials never become a
// named person. How often each confidence is right is measured, and told by
// package attribution.
//
// Content is never altered: every piece is a range of bytes of the caller's
// text, text[s.Start:s.End].
package whosaid
