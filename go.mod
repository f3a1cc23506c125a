module github.com/seed-761fda18/whosaid

go 1.26.0

require github.com/google/go-cmp v0.7.0

require golang.org/x/text v0.43.0
