package reporting

import (
	_ "embed"
	"sync"

	"github.com/seed-761fda18/whosaid/internal/document"
)

// lists are the word lists of this package.
type lists struct{ asides, works, terms, function, refusals, plans, saying, core, naming, depictions, attitudes, perceptions, occasions, objects, surnames, times, countable, wordless map[string]bool }

//go:embed data/works.txt
var workData string

//go:embed data/terms.txt
var termData string

//go:embed data/function.txt
var functionData string

//go:embed data/refusals.txt
var refusalData string

//go:embed data/plans.txt
var planData string

//go:embed data/saying.txt
var sayingData string

//go:embed data/core.txt
var coreData string

//go:embed data/naming.txt
var namingData string

//go:embed data/countable.txt
var countableData string

//go:embed data/depictions.txt
var depictionData string

//go:embed data/asides.txt
var asideData string

//go:embed data/attitudes.txt
var attitudeData string

//go:embed data/perceptions.txt
var perceptionData string

//go:embed data/occasions.txt
var occasionData string

//go:embed data/objects.txt
var objectData string

//go:embed data/surnames.txt
var surnameData string

//go:embed data/times.txt
var timeData string

//go:embed data/wordless.txt
var wordlessData string

// wordList reads the word lists on first use.
var wordList = sync.OnceValue(func() lists {
	return lists{
		asides: document.DataWords(asideData), works: document.DataWords(workData), terms: document.DataWords(termData), function: document.DataWords(functionData),
		refusals: document.DataWords(refusalData), plans: document.DataWords(planData), saying: document.DataWords(sayingData),
		core: document.DataWords(coreData), naming: document.DataWords(namingData), depictions: document.DataWords(depictionData),
		attitudes: document.DataWords(attitudeData), perceptions: document.DataWords(perceptionData),
		occasions: document.DataWords(occasionData), objects: document.DataWords(objectData),
		surnames: document.DataWords(surnameData), times: document.DataWords(timeData), countable: document.DataWords(countableData), wordless: document.DataWords(wordlessData),
	}
})
