package coref

// feature is a property of a candidate for a mention.
type feature uint8

// The features. Those that end in 0 begin a scale.
const (
	bias      feature = iota
	sentence0         // sentences since the last mention: 0, 1, 2, 3, 4-6, 7-12, more
	_
	_
	_
	_
	_
	_
	paragraph0 // paragraphs since: 0, 1, 2-3, more
	_
	_
	_
	rank0 // candidates mentioned more recently: 0, 1, 2, 3 and more
	_
	_
	_
	wasSubject // of the last mention
	wasPossessive
	wasObject
	wasJoint
	wasName
	wasNominal
	wasPronoun
	wasSource
	bothSubjects
	sameForm // the same pronoun
	possessiveOfSubject
	genderKnown
	genderOpen
	isPerson
	isActor
	isNoActor
	isStated
	isOrganization
	isGroup
	isDocument
	isPlace
	isUnknown
	isPlural
	isNamed
	seen0 // mentions so far: 1, 2-3, 4-9, more
	_
	_
	_
	onlyQuoted   // mentioned inside quotations only, the pronoun outside
	quotedSince  // mentioned inside a quotation since
	inOwnWords   // mentioned inside the quotation whose source the pronoun is
	sameRegion   // both inside one quotation
	ofOwnSpeaker // the pronoun stands in words of which the candidate is the source
	spokeLast    // source of the quotation before the pronoun's own
	spokeSecond  // of the one before that
	spokeBefore
	spokeNear // source of a quotation in the same paragraph
	neverSpoke
	sameHead   // the same noun, of a nominal
	topic      // the first mention of the sentence before, or of this one
	clauseNear // less than six words away
	// What the parse says of the last mention, for it and they.
	asSubject
	asObject
	asOblique
	asOwner
	asModifier
	asRoot
	elsewhere
	samePlace    // the pronoun stands in the same relation
	sameGovernor // both hang on one word
	inSubclause  // the subject of a clause inside another
	numFeatures
)

// group says which weights a mention is weighed with.
type group uint8

// The groups of mentions that are weighed.
const (
	heShe group = iota
	heShePossessive
	it
	they
	personNoun
	numGroups
)

// featureNames are the features as data/weights.txt writes them.
var featureNames = [numFeatures]string{
	"bias", "sentence 0", "sentence 1", "sentence 2", "sentence 3", "sentence 4-6", "sentence 7-12", "sentence 13-",
	"paragraph 0", "paragraph 1", "paragraph 2-3", "paragraph 4-", "rank 0", "rank 1", "rank 2", "rank 3-",
	"was subject", "was possessive", "was object", "was joint", "was name", "was nominal", "was pronoun", "was source",
	"both subjects", "same form", "possessive of subject", "gender known", "gender open", "person", "actor", "no actor",
	"stated", "organization", "group", "document", "place", "unknown", "plural", "named",
	"seen 1", "seen 2-3", "seen 4-9", "seen 10-", "only quoted", "quoted since", "in own words", "same region", "of own speaker",
	"spoke last", "spoke second", "spoke before", "spoke near", "never spoke", "same head", "topic", "clause near",
	"as subject", "as object", "as oblique", "as owner", "as modifier", "as root", "elsewhere", "same place", "same governor", "in subclause",
}

// groupNames are the groups as data/weights.txt writes them.
var groupNames = [numGroups]string{"he", "his", "it", "they", "noun"}
