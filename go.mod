module github.com/seed-761fda18/whosaid

go 1.26

require (
	github.com/google/go-cmp v0.7.0
	github.com/jdkato/prose/v2 v2.0.0
	golang.org/x/text v0.43.0
)
